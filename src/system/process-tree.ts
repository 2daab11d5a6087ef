import { readdirSync, readFileSync } from 'node:fs';

const pageBytes = 4096;

interface TreeUse {
  processes: number;
  /** Resident memory of all of them. */
  bytes: number;
}

/** A process and all its descendants. Linux only: elsewhere it sees nothing. */
export function processTree(root: number): TreeUse {
  const all = list();
  const children = Map.groupBy(all, ({ parent }) => parent);
  const tree: ProcessStat[] = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...(children.get(pid) ?? []));
  return { processes: tree.length, bytes: tree.reduce((sum, { bytes }) => sum + bytes, 0) };
}

interface ProcessStat {
  pid: number;
  parent: number;
  bytes: number;
}

function list(): ProcessStat[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(readProcess);
  } catch {
    return [];
  }
}

function readProcess(pid: string): ProcessStat[] {
  try {
    const fields = statFields(pid);
    return [{ pid: Number(pid), parent: Number(fields[1]), bytes: Number(fields[21]) * pageBytes }];
  } catch {
    return [];
  }
}

/** The fields of proc(5) `stat` after the name in parentheses, which may hold spaces: index 0 is its field 3, the state. */
export function statFields(pid: string): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}
