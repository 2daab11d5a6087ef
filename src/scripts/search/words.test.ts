import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readings, splitWords } from './words.ts';

test('a name is the same words whichever way they are joined', () => {
  for (const name of ['send_message', 'send-message', 'sendMessage', 'SendMessage', 'send message'])
    assert.deepEqual(splitWords(name), ['send', 'message'], name);
  assert.deepEqual(splitWords('deleteDNSRecords'), ['delete', 'dns', 'records']);
  assert.deepEqual(splitWords('domains_purchaseNewDomainV1'), ['domains', 'purchase', 'new', 'domain', 'v1']);
  assert.deepEqual(splitWords('k8s ms-365'), ['k8s', 'ms', '365']);
});

test('a query that begins with a capital may be one name or several words', () => {
  assert.deepEqual(readings('GitHub'), [['github'], ['git', 'hub']]);
  assert.deepEqual(readings('deleteFile'), [['delete', 'file']]);
  assert.deepEqual(readings('CVE-2025-53109'), [['cve', '2025', '53109']]);
  assert.deepEqual(readings(' … '), []);
});
