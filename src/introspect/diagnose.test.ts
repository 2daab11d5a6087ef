import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from './diagnose.ts';
import { IntrospectionFailure, ServerEnded } from './failure.ts';

const ended = new ServerEnded('does not start', 'ended before it answered initialize');
const told = (stderr: string, failure: IntrospectionFailure = ended) => {
  const { kind, message } = diagnose(failure, stderr);
  return `${kind}: ${message}`;
};

test('of a crash the error is told, not the line of code that threw it', () => {
  const crash = `node:events:497
      throw er; // Unhandled 'error' event
      ^

Error: listen EADDRINUSE: address already in use 127.0.0.1:3000
    at Server.setupListenHandle [as _listen2] (node:net:1940:16)
`;
  assert.match(told(crash), /initialize: Error: listen EADDRINUSE: address already in use/);
  assert.match(
    told('/srv/server/x.js:3\n  throw new Fault();\n  ^\nTypeError: mailbox is not open\n'),
    /TypeError: mailbox/,
  );
});

test('a line that names a fault wins over a greeting, and the last line over nothing', () => {
  assert.match(told('Mailbox 1.0\nMAILBOX_TOKEN is required\nbye\n'), /MAILBOX_TOKEN is required$/);
  assert.match(told('Mailbox 1.0\nbye\n'), /bye$/);
  assert.equal(told(''), 'does not start: ended before it answered initialize');
});

test('a server that ended for want of a network needs one, whatever it had answered before', () => {
  const later = new ServerEnded('broke the protocol', 'ended before it answered tools/list');
  assert.match(told('Error: getaddrinfo EAI_AGAIN api.mail.example\n', later), /^needs network: .*EAI_AGAIN/);
});

test('what a server wrote on stderr says nothing about an answer that is wrong', () => {
  const wrong = new IntrospectionFailure('broke the protocol', 'a tool without a name');
  assert.equal(told('fetch failed\n', wrong), 'broke the protocol: a tool without a name');
});
