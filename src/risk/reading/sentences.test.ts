import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseAt } from './sentences.ts';

/** A description, the word its lead begins with, and what is quoted of it. */
const phrases: [string, string, string, string][] = [
  [
    'a comma in brackets ends nothing',
    'List available images (snapshots, backups, distributions). Use page to go on.',
    'List',
    'List available images (snapshots, backups, distributions)',
  ],
  [
    'examples are left out with their bracket',
    "Create a new static field in a CMS collection (e.g., 'PlainText', 'RichText')",
    'Create',
    'Create a new static field in a CMS collection',
  ],
  ['and without one', 'Pause a monitor, e.g. before a deployment.', 'Pause', 'Pause a monitor'],
  [
    'a bracket that is too long is left out whole',
    `Save a draft (${'to, cc, bcc, '.repeat(20)}body) of a mail.`,
    'Save',
    'Save a draft',
  ],
  [
    'of a link with a long address the text is kept',
    `Updates a workspace's global [variables](https://mail.example/${'docs/'.repeat(40)}). All are replaced.`,
    'Updates',
    "Updates a workspace's global [variables]",
  ],
  [
    'a wrapped line goes on',
    'Resend the confirmation to the address of an\nunconfirmed forwarder.',
    'Resend',
    'Resend the confirmation to the address of an\nunconfirmed forwarder',
  ],
  ['a new line that begins anew does not', 'Delete a mail\nArgs:\n  id: the mail', 'Delete', 'Delete a mail'],
  ['nor does a list', 'Delete a mail\n- id: the mail', 'Delete', 'Delete a mail'],
  [
    'an adverb before the verb is kept',
    '**Permanently** deletes an email. It does not go to the trash.',
    'deletes',
    '**Permanently** deletes an email',
  ],
  [
    'what only leads on is dropped where it is cut',
    `Create a notebook to share what you found with ${'colleagues '.repeat(5)}and with a ${'x'.repeat(60)}`,
    'Create',
    `Create a notebook to share what you found with ${'colleagues '.repeat(5)}`.trim(),
  ],
  [
    'but not where the sentence ends',
    'List the plans a mail was bought with. One a line.',
    'List',
    'List the plans a mail was bought with',
  ],
  [
    'acts are listed whole',
    'Create, list, or delete mails, one at a time',
    'Create',
    'Create, list, or delete mails',
  ],
  [
    'a condition is not the act',
    'If a dialog was opened, use this to handle it',
    'If',
    'If a dialog was opened, use this to handle it',
  ],
  [
    'what closes an emphasis belongs to the full stop',
    '**Delete** the guide.** Now.',
    'Delete',
    'Delete** the guide',
  ],
];

for (const [what, text, from, phrase] of phrases)
  test(`what is quoted as evidence: ${what}`, () => {
    assert.equal(phraseAt(text, text.indexOf(from)), phrase);
  });
