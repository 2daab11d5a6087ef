import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseList } from './listed.ts';

const faults = (text: string) => {
  try {
    parseList(text, 'tools.tsv');
    return [];
  } catch (error) {
    return (error as Error).message.split('; tools.tsv').map((one) => one.replace('tools.tsv', ''));
  }
};

test('name and description, comments and empty lines aside', () => {
  assert.deepEqual(
    parseList('# ours\nname\tdescription\n\nsend_mail\tSends a mail.\r\nlist_mail\t\n', 'tools.tsv'),
    [
      { name: 'send_mail', description: 'Sends a mail.' },
      { name: 'list_mail', description: '' },
    ],
  );
});

test('a list without the row that names its columns loses no tool: it is refused', () => {
  const first = /^:1:1: the first row must be: name, a tab, description$/;
  assert.match(faults('send_mail\tSends a mail.\nlist_mail\tLists mails.\n')[0]!, first);
  assert.match(faults('')[0]!, first);
});

test('rows without two columns, without a name or with one that stands there already: all are told', () => {
  const text =
    'name\tdescription\nsend_mail Sends a mail.\n \tLists mails.\nread\tReads.\nread\tReads again.\n';
  assert.deepEqual(faults(text), [
    ':2:1: not two columns; write the name, a tab, the description',
    ':3:1: no name before the tab; write it',
    ':5:1: "read" stands in line 4 already; remove one',
  ]);
});
