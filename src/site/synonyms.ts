/**
 * Words of which people type one where a definition has another: a record that has any words of a row is found by the
 * others too. A row whose words are not all worth being found by names those that are.
 */
interface Row {
  has: string[];
  finds: string[];
}

const same = (...words: string[]): Row => ({ has: words, finds: words });

export const synonyms: Row[] = [
  same('buy', 'purchase'),
  same('k8s', 'kubernetes', 'kubectl'),
  same('repo', 'repository', 'repositories'),
  same('db', 'database', 'databases'),
  same('dir', 'directory', 'folder'),
  same('email', 'mail', 'emails'),
  same('delete', 'remove'),
  same('picture', 'image'),
  same('send message', 'post message'),
  same('pr', 'pull request', 'merge request'),
  same('postgres', 'postgresql'),
  same('config', 'configuration'),
  same('env', 'environment'),
  same('org', 'organization'),
  same('shell', 'bash', 'terminal'),
  { has: ['accepts code command', 'bash', 'shell', 'terminal'], finds: ['shell', 'bash', 'command', 'run'] },
  { has: ['accepts code'], finds: ['run', 'execute', 'code'] },
  {
    has: ['financial', 'payment', 'payments', 'payout', 'payouts', 'refund', 'refunds'],
    finds: ['money', 'pay'],
  },
  { has: ['payout', 'payouts', 'payment', 'payments', 'refund', 'refunds'], finds: ['transfer'] },
];

/** What else a text with these words is found by. */
export function synonymsOf(text: string): string[] {
  const padded = ` ${text} `;
  const rows = synonyms.filter(({ has }) => has.some((word) => padded.includes(` ${word} `)));
  const finds = new Set(rows.flatMap((row) => row.finds));
  return [...finds].filter((word) => !padded.includes(` ${word} `));
}
