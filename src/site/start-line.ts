import type { Server } from '../catalogue/tool.ts';
import { startProfile } from '../introspect/launch.ts';

export interface StartLine {
  /** For a shell; what stands between angle brackets is for the reader to fill in. */
  command: string;
  /** Variables that were set when it was started for its capture, and are for the reader to fill in. */
  variables: string[];
  /** Those that choose what it does, with their values: without them it may list other tools. */
  switches: string[];
}

/** How the captured version is started; undefined where no registry's client starts it in one line. */
export function startLine({ entry, snapshot: { provenance } }: Server): StartLine | undefined {
  if (provenance.kind !== 'introspected' || provenance.package.ecosystem !== 'npm') return undefined;
  const { bin, env } = startProfile(entry, entry.capture);
  const release = quoted(`${provenance.package.name}@${provenance.package.version}`);
  const words = ['npx', '-y', ...(bin ? ['-p', release, bin] : [release]), ...shownArgs(provenance.args)];
  const set = Object.entries(env);
  return {
    command: words.join(' '),
    variables: set.filter((one) => !isSwitch(one)).map(([name]) => name),
    switches: set.filter(isSwitch).map(([name, value]) => `${name}=${value}`),
  };
}

const isSwitch = ([name, value]: [string, string]): boolean =>
  (/^(true|false|\d|all|on|off|enabled|disabled|stdio|error)$/i.test(value) && !name.endsWith('_ID')) ||
  /(^|_)(TOOLS|TOOLSETS|MODE|ENABLED)(_|$)/.test(name);

const shownArgs = (args: string[]): string[] => args.map((arg) => withoutPlaceholder(arg) ?? quoted(arg));

/** A placeholder stands in the form of the real thing, and must not be taken for it; `/data` is the sandbox's own folder. */
function withoutPlaceholder(arg: string): string | undefined {
  const [, flag = '', value = ''] = /^(-[^=]*=)?(.*)$/s.exec(arg)!;
  if (/placeholder/i.test(value)) return `${flag}<yours>`;
  return /^\/data(\/|$)/.test(value) ? `${flag}<path>` : undefined;
}

const quoted = (arg: string): string =>
  /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", `'\\''`)}'`;
