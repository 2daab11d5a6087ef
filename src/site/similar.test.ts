import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Server, Tool } from '../catalogue/tool.ts';
import { similarityIndex } from './similar.ts';

type Named = [name: string, category: string, parameters?: string[]];

const server = (id: string, tools: Named[]): Tool[] => {
  const own = { id } as Server;
  return tools.map(
    ([name, category, parameters = []]) =>
      ({
        server: own,
        definition: {
          name,
          inputSchema: { properties: Object.fromEntries(parameters.map((one) => [one, {}])) },
        },
        verdict: { name, category },
      }) as unknown as Tool,
  );
};

const post = server('post', [
  ['send_mail', 'Write', ['to', 'body']],
  ['post_list_stamps', 'Read'],
  ['get_balance', 'Read'],
]);
const office = server('office', [
  ['sendMail', 'Write', ['to', 'body']],
  ['send-mail-draft', 'Write', ['id']],
  ['delete_mail', 'Destructive'],
  ['post_notice', 'Write'],
]);
const bank = server('bank', [
  ['get_transfer', 'Read'],
  ['list_stamp', 'Read'],
]);

const namesOf = (tools: Tool[]) => tools.map(({ verdict }) => verdict.name);
const [mail, stamps, balance] = post;
const similar = similarityIndex([...post, ...office, ...bank]);

test('the likest come first, whatever the spelling, of the same category and of other servers', () => {
  assert.deepEqual(namesOf(similar(mail!)), ['sendMail', 'send-mail-draft']);
});

test('a product before the name and the plural do not count', () => {
  assert.deepEqual(namesOf(similar(stamps!)), ['list_stamp']);
});

test('a verb alone makes nothing alike', () => {
  assert.deepEqual(similar(balance!), []);
});

test('at most eight are named, in a stable order', () => {
  const offices = Array.from({ length: 12 }, (_, index) =>
    server(`office-${String.fromCharCode(97 + index)}`, [['send_mail', 'Write']]),
  );
  const found = similarityIndex([...post, ...offices.toReversed().flat()])(mail!);
  assert.deepEqual(
    found.map((tool) => tool.server.id.at(-1)),
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  );
});

test('names without words and with words of JavaScript are like nothing', () => {
  const odd = server('odd', [
    ['📬', 'Write'],
    ['', 'Write'],
    ['constructor', 'Write'],
    ['__proto__', 'Write'],
  ]);
  const find = similarityIndex([...odd, ...post]);
  for (const tool of odd) assert.deepEqual(find(tool), []);
});
