import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terminalText } from './terminal-text.ts';

test('escapes, C1 controls, text that runs backwards and lone surrogates are replaced', () => {
  assert.equal(terminalText('\u001b[2Jsend\u009b31m_\u202email\ud800\u2028'), '�[2Jsend�31m_�mail��');
});

test('lines become one, and a long text is cut', () => {
  assert.equal(terminalText('send\r\n\tmail'), 'send mail');
  assert.equal(terminalText('m'.repeat(100)).length, 64);
  assert.equal(terminalText('m'.repeat(100), 80).length, 80);
});
