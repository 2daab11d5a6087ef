import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailbox, mailTool } from '../../tests/mailbox.ts';
import type { Definition } from '../catalogue/definition.ts';
import { loadVocabulary } from '../catalogue/load.ts';
import type { Tool } from '../catalogue/tool.ts';
import { toolPolicy } from './derive.ts';
import { faq } from './faq.ts';
import { plain } from './inline.ts';
import { whyPolicy } from './why.ts';

const { signals } = loadVocabulary();
const why = (tool: Tool) => whyPolicy(tool).map(plain).join(' ');
const reason = (tool: Tool) => plain(toolPolicy(tool, 'standard').reason);
const answer = (tool: Tool, at: number) => plain(faq(tool, signals)[at]!.answer);
const only = (definition: Definition) => mailbox(definition).tools[0]!;
const text = { type: 'string' };
const operations = (...values: string[]) => ({ type: 'string', enum: values });

test('where one value of many deletes, only that one is said to', () => {
  const tool = mailTool('mail_rules', 'Rules.', { action: operations('list', 'delete') }, ['action']);
  assert.match(
    why(tool),
    /^With action "delete", a call of mail_rules removes or ends something\. The definition offers no way back\./,
  );
  assert.match(reason(tool), /^Parameter action can be "delete": /);
  assert.match(answer(tool, 3), /since parameter action can be "delete"\./);
});

test('of a hub whose text lists acts the gravest is named as one of them', () => {
  const tool = mailTool('mail_folder', 'Manage folders: list, create, rename, or delete a folder.');
  assert.match(
    why(tool),
    /^A call of mail_folder can be one that removes or ends something: the gravest act that the description names is "delete"/,
  );
});

test('an act that is one of two is not said of every call', () => {
  const either = mailTool('manage_members', 'Adds or removes members of a mailbox in bulk.');
  assert.match(
    why(either),
    /^A call of manage_members can be one that removes or ends something: the description says "removes members/,
  );
  const always = mailTool('delete_mail', 'Delete a mail or a thread.');
  assert.match(why(always), /^After a call of delete_mail something is gone/);
});

test('where no word says anything, that is what is said', () => {
  const tool = mailTool('sequentialmail', 'A step-by-step way with mail.');
  assert.match(
    why(tool),
    /^sequentialmail leaves things as they are: no word of its definition says that it changes anything\./,
  );
  assert.match(reason(tool), /^No word of its definition says that it changes anything\. 60 calls/);
});

test('a way back that the definition speaks of is not denied', () => {
  const trash = mailTool('delete_mail', 'Delete a mail. It stays in the trash for 30 days.');
  assert.match(why(trash), /speaks of a way back \("in the trash"\)/);
  assert.doesNotMatch(why(trash) + reason(trash) + answer(trash, 0), /no way back|not come back|no undo/);
  const gone = mailTool('delete_mail', 'Delete a mail. It does not go to the trash.');
  assert.match(why(gone), /offers no way back/);
  const grants = mailTool('mail_access', 'Access.', { operation: operations('grant', 'revoke') });
  assert.match(why(grants), /way back \("grant"\)/);
  assert.match(
    why(mailTool('manage_members', 'Adds or removes members of a mailbox.')),
    /way back \("Adds"\)/,
  );
});

test('a denied tool is offered only conditions that bound its harm', () => {
  const elsewhere = mailTool('delete_feed', 'Delete a feed.', { url: text }, ['url']);
  assert.doesNotMatch(why(elsewhere), /snippet holds/);
  const rehearsed = mailTool('delete_mails', 'Delete mails.', { url: text, dry_run: { type: 'boolean' } });
  assert.match(why(rehearsed), /or with the condition on dry_run that the snippet holds as a comment\./);
});

test('words are cited, not made things of', () => {
  assert.match(why(mailTool('send_mail', 'Send a mail.')), /People receive what it sends and see it/);
  const web = mailTool('extract_page', 'Extract the text of a page.', { id: text });
  assert.match(
    why(web),
    /was written by others \(the name says "extract"\)|was written by others \(the name says "page"\)/,
  );
  assert.match(why(web), /an instruction hidden in that reaches the agent/);
});

test('a warning of the server alone does not say what can go wrong', () => {
  const tool = only({
    name: 'delete_mail',
    description: 'Delete a mail.',
    annotations: { destructiveHint: true },
  });
  assert.match(answer(tool, 1), /^After a call of delete_mail something is gone: .* The server itself marks/);
});

test('a hint and the words stand side by side', () => {
  const tool = only({ name: 'send_mail', description: 'Send a mail.', annotations: { readOnlyHint: true } });
  assert.match(
    why(tool),
    /Its readOnlyHint says that it only reads, while the description says "Send a mail", which we take for more/,
  );
});

test('a tool that takes a secret away puts none into the conversation', () => {
  assert.match(
    why(mailTool('revoke_token', 'Revoke a token.')),
    /What uses the secret that it takes away is locked out/,
  );
  assert.match(
    why(mailTool('rotate_secret', 'Rotate a secret.')),
    /the new one may pass into the conversation/,
  );
  assert.match(why(mailTool('get_token', 'Get a token.')), /A secret may pass into the conversation/);
});

test('a statement that is only checked reaches nothing', () => {
  assert.match(
    why(mailTool('verify_dql', 'Verify a statement.', { dql_statement: text })),
    /looked at, not run/,
  );
  assert.match(why(mailTool('query_mail', 'Query mail.', { sql: text })), /set by the account behind it/);
});

test('what a description quotes ends before our full stop', () => {
  assert.match(why(mailTool('mail_guide', 'Get the mail guide.**')), /says "Get the mail guide"\. /);
  assert.match(answer(mailTool('list_mail', 'List mail'), 0), /says: "List mail"\. We class it Read/);
});
