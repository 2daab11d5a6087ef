import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';

const script = `import { contactHtml, contactLink } from '${path.resolve(import.meta.dirname, 'contact-html.ts')}';
console.log(contactHtml('mailbox send_mail', 'Ask') + contactLink('mailbox', 'Contest'));`;

/** What a build with these settings writes; they are read once a process. */
function written(settings: Record<string, string>): string {
  const unset = { CONTACT_ENDPOINT: '', CONTACT_MAIL: '', ISSUES_URL: '' };
  const env = { ...process.env, ...unset, ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

test('without an address nothing is offered', () => assert.equal(written({}), ''));

test('each kind of address is offered in its way, an endpoint before a mail, a mail before issues', () => {
  const ISSUES_URL = 'https://git.example/issues';
  const CONTACT_MAIL = 'desk@mail.example';
  assert.match(written({ ISSUES_URL }), /git\.example\/issues.*<code>mailbox send_mail<\/code>/);
  assert.match(
    written({ ISSUES_URL, CONTACT_MAIL }),
    /mailto:desk@mail\.example\?subject=mailbox%20send_mail/,
  );
  assert.match(
    written({ CONTACT_MAIL, CONTACT_ENDPOINT: 'https://mail.example/post' }),
    /<form[^>]*action="https:\/\/mail\.example\/post".*\/contact\/\?about=mailbox">Contest</s,
  );
});
