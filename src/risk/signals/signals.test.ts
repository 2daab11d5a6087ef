import assert from 'node:assert/strict';
import { test } from 'node:test';
import { text, tool } from '../../../tests/definitions.ts';
import type { Definition } from '../../catalogue/definition.ts';
import { loadVocabulary } from '../../catalogue/load.ts';
import { classify } from '../classify.ts';
import { signals } from './signals.ts';

const vocabulary = loadVocabulary();

/** For each signal a tool that shows it, the words that do, and a near one that does not. */
const examples: Record<string, { shows: Definition; by: string; not: Definition }> = {
  'accepts-code': {
    shows: tool('run_script', 'Run a script on the mail server.', { script: text }),
    by: 'script',
    not: tool('redeem_coupon', 'Redeem a coupon.', {
      code: { type: 'string', description: 'The coupon code' },
    }),
  },
  'query-language': {
    shows: tool('query_orders', 'Query orders.', { sql: text }),
    by: 'sql',
    not: tool('search_mail', 'Search mail.', { query: { type: 'string', description: 'Words to look for' } }),
  },
  'sends-as-user': {
    shows: tool('send_mail', 'Send a mail.', { to: text }),
    by: 'send',
    not: tool('list_sent_mail', 'List mail that was sent.'),
  },
  'raw-html': {
    shows: tool('send_mail', 'Send a mail.', { html_body: text }),
    by: 'html_body',
    not: tool('send_mail', 'Send a mail.', { html_url: text }),
  },
  'file-path': {
    shows: tool('read_file', 'Read a file.', { path: { type: 'string', description: 'Path of the file' } }),
    by: 'path',
    not: tool('get_json', 'Get a value.', {
      path: { type: 'string', description: 'JSON path of the value' },
    }),
  },
  'accepts-url': {
    shows: tool('create_webhook', 'Create a webhook.', { endpoint: text }),
    by: 'endpoint',
    not: tool('get_link', 'Get a link.', { link_id: text }),
  },
  'reaches-out': {
    shows: tool('fetch_page', 'Fetch a web page.', { url: text }),
    by: 'Fetch a web page',
    not: tool('create_bookmark', 'Create a bookmark.', { url: text }),
  },
  credentials: {
    shows: tool('connect_mailbox', 'Connect a mailbox.', { password: text }),
    by: 'password',
    not: tool('list_mail', 'List mail.', { page_token: text }),
  },
  administrative: {
    shows: tool('update_role', 'Update a role.'),
    by: 'role',
    not: tool('update_note', 'Update a note.'),
  },
  bulk: {
    shows: tool('archive_mails', 'Archive mails.', { ids: { type: 'array', items: text } }),
    by: 'ids',
    not: tool('archive_mail', 'Archive a mail.', { labels: { type: 'array', items: text } }),
  },
  'private-data': {
    shows: tool('get_message', 'Get a message.'),
    by: 'message',
    not: tool('get_message_template', 'Get a message template.'),
  },
  'untrusted-content': {
    shows: tool('get_issue', 'Get an issue.'),
    by: 'issue',
    not: tool('get_invoice', 'Get an invoice.'),
  },
  'cannot-be-undone': {
    shows: tool('delete_mailbox', 'Delete a mailbox. This cannot be undone.'),
    by: 'cannot be undone',
    not: tool('archive_mailbox', 'Archive a mailbox. It can be restored.'),
  },
  'costs-money': {
    shows: tool('scrape', 'Scrape a page. Costs 5 credits.'),
    by: 'Costs 5',
    not: tool('get_credits', 'Get how many credits are left.'),
  },
  'free-form-object': {
    shows: tool('update_record', 'Update a record.', { fields: { type: 'object' } }),
    by: 'fields',
    not: tool('update_record', 'Update a record.', {
      fields: { type: 'object', properties: { title: text } },
    }),
  },
  'hint-contradicts': {
    shows: tool('delete_mail', 'Delete a mail.', {}, { annotations: { readOnlyHint: true } }),
    by: 'readOnlyHint',
    not: tool('list_mail', 'List mail.', {}, { annotations: { readOnlyHint: true } }),
  },
  'hint-warns': {
    shows: tool('update_mail', 'Update a mail.', {}, { annotations: { destructiveHint: true } }),
    by: 'destructiveHint',
    not: tool('update_mail', 'Update a mail.', {}, { annotations: { destructiveHint: false } }),
  },
  'hidden-text': {
    shows: tool('list_mail', 'List\u200b mail.'),
    by: '\u200b',
    not: tool('list_mail', 'List mail 👨‍👩‍👧.'),
  },
  'model-instructions': {
    shows: tool('list_mail', 'List mail. You must always call this first.'),
    by: 'You must always call this first.',
    not: tool('list_mail', 'List mail. The id must be a number.'),
  },
  'many-parameters': {
    shows: tool(
      'list_mail',
      'List mail.',
      Object.fromEntries('abcdefghijklm'.split('').map((name) => [name, text])),
    ),
    by: 'a, b, c, d, e, f, g, h, i, j, k, l, m',
    not: tool('list_mail', 'List mail.', { a: text }),
  },
  'no-description': { shows: tool('list_mail', ''), by: 'list_mail', not: tool('list_mail', 'List mail.') },
};

for (const { id } of signals)
  test(`signal ${id}`, () => {
    const example = examples[id];
    assert.ok(example, 'a signal needs an example here');
    const found = (definition: Definition) =>
      classify(definition, vocabulary).signals.find((signal) => signal.id === id);
    assert.equal(found(example.shows)?.evidence, example.by);
    assert.equal(found(example.not), undefined);
  });

test('the direction in which a list is sorted is no directory', () => {
  const sorted = tool('list_mail', 'List mail.', { sort_dir: text, order_dir: text, orderbyDir: text });
  assert.deepEqual(
    classify(sorted, vocabulary).signals.filter(({ id }) => id === 'file-path'),
    [],
  );
});

test('every signal has its words in the vocabulary, and every word its signal', () => {
  assert.deepEqual(signals.map(({ id }) => id).sort(), Object.keys(vocabulary.signals).sort());
});
