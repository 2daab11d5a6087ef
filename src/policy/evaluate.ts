import { quoted } from './go-print.ts';
import { holds } from './holds.ts';
import { type InterceptDocument, type InterceptRule, readPolicy } from './intercept-document.ts';

export interface Call {
  tool: string;
  arguments?: Record<string, unknown>;
  /** Minutes since any fixed time: limits count within calendar minutes. */
  minute?: number;
}

export type Ruling = { allowed: true } | { allowed: false; message: string };

const allowed: Ruling = { allowed: true };
const denied = (message: string): Ruling => ({ allowed: false, message });
const windows: Record<string, number> = { minute: 1, hour: 60, day: 1440 };

/** Answers calls one after the other as Intercept with this policy would, counting as it goes. @throws CatalogueError */
export function evaluator(policy: string): (call: Call) => Ruling {
  const document = readPolicy(policy);
  const counters = new Map<string, number>();
  return (call) => evaluate(document, counters, call);
}

function evaluate(document: InterceptDocument, counters: Map<string, number>, call: Call): Ruling {
  const { hide, tools } = document;
  const name = quoted(call.tool);
  if (hide.includes(call.tool) || hide.includes('*')) return denied(`Tool ${name} is hidden by policy`);
  if (document.default === 'deny' && !tools.has(call.tool))
    return denied(`Tool ${name} is not permitted by policy`);
  const own = call.tool === '*' ? [] : scoped(tools, call.tool, call.tool);
  const all = [...own, ...scoped(tools, '*', '_global')];
  const refusing = all.find(({ rule }) => refuses(rule, call))?.rule;
  if (refusing) return denied(refusing.on_deny || `Denied by rule ${quoted(refusing.name)}`);
  return reserve(all, counters, call);
}

/** A rule, and under which name its calls are counted. */
interface Scoped {
  rule: InterceptRule;
  scope: string;
}

const scoped = (tools: InterceptDocument['tools'], name: string, scope: string): Scoped[] =>
  (tools.get(name)?.rules ?? []).map((rule) => ({ rule, scope }));

const refuses = ({ action, conditions = [] }: InterceptRule, call: Call): boolean =>
  action === 'deny' || conditions.some((condition) => !holds(condition, call.arguments ?? {}));

/** Takes one of each limit's places, or none of any. */
function reserve(rules: Scoped[], counters: Map<string, number>, call: Call): Ruling {
  const taken: string[] = [];
  for (const { rule, scope } of rules) {
    if (!rule.rate_limit) continue;
    const [count, window] = rule.rate_limit.split('/') as [string, string];
    const key = JSON.stringify([scope, window, Math.floor((call.minute ?? 0) / windows[window]!)]);
    if ((counters.get(key) ?? 0) >= Number(count)) {
      for (const other of taken) counters.set(other, counters.get(other)! - 1);
      return denied(rule.on_deny || `Rate limit of ${count} per ${window} reached. Try again later.`);
    }
    counters.set(key, (counters.get(key) ?? 0) + 1);
    taken.push(key);
  }
  return allowed;
}
