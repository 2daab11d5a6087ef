import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choices, find, type Index } from './find.ts';
import type { Filters } from './pagefind.ts';
import { told } from './told.ts';

/** An index that answers these terms with these records, each named and worded by its id. */
function indexOf(answers: Record<string, string[]>, naming: string[] = []): Index & { asked: string[] } {
  const asked: string[] = [];
  const result = (id: string) => ({
    id,
    data: async () => ({ url: id, content: id, meta: {}, filters: {} }),
  });
  const search = async (term: string | null, { filters }: { filters: Filters }) => {
    asked.push(term ?? '');
    const results = (answers[term ?? ''] ?? []).map(result);
    return { results, filters: { level: { [`${Object.keys(filters)}`]: results.length } } };
  };
  return {
    pagefind: { options: async () => {}, filters: async () => ({ kind: { tool: 9 } }), search },
    cases: new Set(['case send message']),
    naming: async () => naming,
    asked,
  };
}

const ids = ({ results }: { results: { id: string }[] }) => results.map(({ id }) => id);

test('servers of the name come first, then tools of the name, then the rest, cases last', async () => {
  const index = indexOf({
    'send message': ['case send message', 'post send message', 'send message', 'message sender'],
    '"≣sendmessage"': ['message sender'],
    '"≡sendmessage"': ['send message'],
  });
  const found = await find(index, 'sendMessage', {});
  assert.deepEqual(ids(found), ['message sender', 'send message', 'post send message', 'case send message']);
  assert.equal(told(found), '4 results');
});

test('a capital name is one word first, and two where nothing has that', async () => {
  const index = indexOf({ 'delete file': ['delete file'], github: ['github'] });
  assert.deepEqual(ids(await find(index, 'GitHub', {})), ['github']);
  assert.deepEqual(ids(await find(index, 'DeleteFile', {})), ['delete file']);
});

test('what Pagefind fell back to is said to be near, and left out where it is far', async () => {
  const near = await find(indexOf({ 'send stamps': ['send message'] }), 'send stamps', {});
  assert.equal(told(near), 'No exact match; near ones:');
  const far = await find(indexOf({ stamps: ['send message'] }), 'stamps', {});
  assert.deepEqual(ids(far), []);
  assert.equal(told(far), 'Nothing found.');
});

test('a mistyped word is asked again as it is spelled in names', async () => {
  const found = await find(indexOf({ email: ['email'] }, ['email']), 'emial', {});
  assert.equal(told(found), 'Nothing has “emial”. 1 result for “email”:');
});

test('words in quotes are looked for side by side', async () => {
  const index = indexOf({ '"send message"': ['send message'] });
  assert.deepEqual(ids(await find(index, '"send message"', {})), ['send message']);
});

test('a choice that is made is counted as if it were not', async () => {
  const index = indexOf({ mail: ['mail'] });
  const made = { kind: 'tool', level: 'Low' };
  const counts = await choices(index.pagefind, await find(index, 'mail', made), made);
  assert.deepEqual(counts.level, { kind: 1 });
});

test('nothing typed and nothing chosen shows nothing and offers all', async () => {
  const found = await find(indexOf({}), ' ', {});
  assert.deepEqual([found.filters, told(found)], [{ kind: { tool: 9 } }, '']);
});
