import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailTool } from '../../tests/mailbox.ts';
import { firstSentence, spoken } from './texts.ts';

const sentences: [string, string, string][] = [
  ['its first sentence', 'List mail. At most 50.', 'List mail.'],
  [
    'no list number',
    '\u{1f3af} Purpose:\n  1. Retrieves several mails by their ids.\n\n Usage:\n  1. x',
    'Retrieves several mails by their ids.',
  ],
  [
    'no warning before it',
    '\u{1f6e1}\ufe0f Guardrails:\n 1.  Data Modification Warning: This tool modifies data. Only use when the user asked.\n \u{1f3af} Purpose:\n 1. Creates mails.',
    'Creates mails.',
  ],
  [
    'no name of the API',
    'Mail - Api: This is the public Mail REST API. Delete a mailbox',
    'Delete a mailbox',
  ],
  ['no tag', '<Purpose>\nStarts the mail server ("serve").\n</Purpose>', 'Starts the mail server ("serve").'],
  ['no label', '**Purpose:** Cancel a queued mail.\n\n**NOT for:** drafts', 'Cancel a queued mail.'],
  [
    'examples whole',
    'Add a reaction (e.g. a heart) to a mail. Once.',
    'Add a reaction (e.g. a heart) to a mail.',
  ],
  [
    'a wrapped line',
    'Resend the mail to an\nunconfirmed address.\nOther',
    'Resend the mail to an unconfirmed address.',
  ],
  ['not the next line', 'Read mail data\nThis may be cached', 'Read mail data'],
  [
    'the words of a link',
    'Forks a [mailbox](https://mail.example/docs) into another.',
    'Forks a mailbox into another.',
  ],
  ['nothing of what says nothing', 'Note: beta', ''],
];

for (const [what, description, sentence] of sentences)
  test(`what a description says the tool does: ${what}`, () => {
    assert.equal(firstSentence(mailTool('mail', description)), sentence);
  });

test('evidence is quoted on one line, without marks and without what ends it', () => {
  assert.equal(spoken('**Permanently** deletes\nan email.**'), 'Permanently deletes an email');
  assert.equal(spoken("Replaces a mailbox's [rules]"), "Replaces a mailbox's rules");
  assert.equal(spoken('?'), '?');
});
