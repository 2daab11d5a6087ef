import type { Case } from './case.ts';

/**
 * What differs for an engine between one policy text and another: the profile and what its header says it cannot do, which
 * rules stand in an entry, with which limit and operator, and how its name is written; not the words.
 */
export function shapesOf(policy: string): Set<string> {
  const [head, body] = policy.split('\nversion:') as [string, string];
  const header = head.split('\n').map(withoutNames).join('\n');
  const lines = body.split('\n').filter((line) => !/^\s*(#|$)/.test(line));
  return new Set([
    header,
    ...lines
      .map(withoutWords)
      .join('\n')
      .split(/\n(?= {2}\S)/),
  ]);
}

const withoutNames = (line: string): string =>
  /: (\S+) policy for/.exec(line)?.[1] ??
  line
    .replace(/Tools of .*/, '')
    .replace(/Only .* is/, 'Only it is')
    .replace(/\d+/g, 'some');

const withoutWords = (line: string): string =>
  line
    .replace(/"(?:[^"\\]|\\.)*"/g, (text) => (/\\[uU]/.test(text) ? '"escaped"' : '"quoted"'))
    .replace(/^ {2}[\w-]+:/, '  plain:');

/** The shortest that together show every shape, each so often where there are so many. */
export function someOfEachShape(cases: Case[], often: number): Case[] {
  const shown = new Map<string, number>();
  const shortest = [...new Map(cases.map((one) => [one.policy, one])).values()].sort(
    (a, b) => a.policy.length - b.policy.length,
  );
  return shortest.filter(({ policy }) => {
    const shapes = [...shapesOf(policy)];
    const isNew = shapes.some((shape) => (shown.get(shape) ?? 0) < often);
    if (isNew) for (const shape of shapes) shown.set(shape, (shown.get(shape) ?? 0) + 1);
    return isNew;
  });
}
