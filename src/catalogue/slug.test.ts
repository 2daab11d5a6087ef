import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugOf, uniqueSlugs } from './slug.ts';

test('names of every style become kebab-case', () => {
  assert.equal(slugOf('send_conversation_message'), 'send-conversation-message');
  assert.equal(slugOf('sendMessage'), 'send-message');
  assert.equal(slugOf('TwilioApiV2010--ListQueue'), 'twilio-api-v2010-list-queue');
  assert.equal(slugOf('HTMLToPDF'), 'html-to-pdf');
});

test('a hostile name cannot leave its folder', () => {
  for (const name of [
    '../../etc/passwd',
    '<img src=x onerror=alert(1)>',
    '📬',
    '__proto__',
    '',
    '.',
    'a'.repeat(300),
  ]) {
    assert.match(slugOf(name), /^[a-z0-9]+(-[a-z0-9]+)*$/, JSON.stringify(name));
    assert.ok(slugOf(name).length <= 89, 'a file system has limits: 80 signs, a hyphen and a hash');
  }
});

test('long names that begin alike stay apart', () => {
  assert.notEqual(slugOf(`${'a'.repeat(300)}1`), slugOf(`${'a'.repeat(300)}2`));
});

test('names of one server that collide get slugs that do not depend on their order', () => {
  const slugs = uniqueSlugs(['read_mail', 'readMail', 'send_mail']);
  assert.equal(slugs.get('send_mail'), 'send-mail');
  assert.notEqual(slugs.get('read_mail'), slugs.get('readMail'));
  assert.deepEqual(uniqueSlugs(['readMail', 'read_mail']).get('read_mail'), slugs.get('read_mail'));
});
