import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Server, Tool } from '../catalogue/tool.ts';
import { namingWords, serverLabels, serverRecord, toolRecord } from './search-records.ts';
import { synonyms, synonymsOf } from './synonyms.ts';

const entry = (name: string) => ({
  name,
  vendor: 'Paper Mail Ltd',
  description: 'Reads and sends mail.',
  tags: ['mail'],
  package: { name: '@paper/mail' },
});
const server = (id: string, name: string) => ({ id, entry: entry(name), tools: [] }) as unknown as Server;

const tool = (name: string, description: string) =>
  ({
    server: server('mailbox', 'Mailbox (reference)'),
    slug: 'one',
    definition: { name, description },
    verdict: { name, level: 'Low', category: 'Read', signals: [] },
  }) as unknown as Tool;

test('a description that is cut says so', () => {
  const long = `${'Lists the messages of a folder. '.repeat(8)}`;
  const { meta } = toolRecord(tool('list_messages', long), 'Mailbox', {});
  assert.match(meta.text!, /^Lists the messages .*[a-z] …$/);
  assert.ok(meta.text!.length <= 162);
  assert.equal(toolRecord(tool('list_messages', 'Lists.'), 'Mailbox', {}).meta.text, 'Lists.');
});

test('a tool is found by its words, by its whole name, and by what people call such things', () => {
  const { content, meta } = toolRecord(tool('purchaseDomain', 'Registers a domain.'), 'Mailbox', {});
  for (const words of ['purchase domain', '≡purchasedomain', 'buy'])
    assert.ok(content.includes(words), content);
  assert.equal(meta.also, 'buy');
});

test('a server is found by its name with and without the bracket, by its id and its vendor', () => {
  const { content } = serverRecord(server('k8s-flux', 'Kubernetes (Flux)'), 'Kubernetes');
  for (const word of ['≣kubernetesflux', '≣kubernetes', '≣k8sflux', '≈kubernetes ≈flux', '≈paper ≈mail'])
    assert.ok(content.includes(word), `${word} in ${content}`);
  assert.match(serverRecord(server('kube', 'Kubernetes'), 'Kubernetes').content, /≣k8s /);
});

test('servers of one name are told apart in the filter', () => {
  const servers = [server('post', 'Post'), server('mail-a', 'Mail'), server('mail-b', 'Mail')];
  assert.deepEqual([...serverLabels(servers).values()], ['Post', 'Mail (mail-a)', 'Mail (mail-b)']);
});

test('mistyped words are held against the words of names, the commonest first', () => {
  const records = ['send_mail', 'list_mail', 'list_all_mail'].map((name) =>
    toolRecord(tool(name, ''), 'Mailbox', {}),
  );
  assert.deepEqual(namingWords(records), ['mail', 'list', 'send']);
});

test('a synonym is found by whole words only', () => {
  assert.deepEqual(synonymsOf('create repository'), ['repo', 'repositories']);
  assert.deepEqual(synonymsOf('create report'), []);
});

test('the rows of synonyms are as the words of a name are: lower case, without joints', () => {
  for (const word of synonyms.flatMap(({ has, finds }) => [...has, ...finds]))
    assert.match(word, /^[a-z0-9]+( [a-z0-9]+)*$/);
});
