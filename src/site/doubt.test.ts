import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailTool } from '../../tests/mailbox.ts';
import { doubtOf } from './doubt.ts';

test('a verdict that is unsure says why', () => {
  const doubt = (name: string, description: string) => doubtOf(mailTool(name, description).verdict);
  assert.equal(doubt('delete_mail', 'Delete a mail.'), '');
  assert.equal(doubt('mailbox_stats', 'Mail in figures.'), 'no verb says what it does');
  assert.equal(
    doubt('sequentialmail', 'A step-by-step way of thinking about mail, in as many words as it takes.'),
    'no word settles what it does',
  );
  assert.equal(doubt('sequentialmail', ''), 'the definition says little');
});
