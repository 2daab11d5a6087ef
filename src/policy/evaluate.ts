import { parse } from 'yaml';
import { holds, type InterceptCondition } from './holds.ts';

interface InterceptRule {
  name: string;
  action?: string;
  rate_limit?: string;
  conditions?: InterceptCondition[];
  on_deny?: string;
}

/** A policy as Intercept's YAML says it. */
export interface InterceptDocument {
  version: string;
  default?: 'allow' | 'deny';
  hide?: string[];
  tools?: Record<string, { rules?: InterceptRule[] } | null>;
}

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

/** Answers calls one after the other as Intercept 1.1.0 with this policy would, counting as it goes. */
export function evaluator(policy: string | InterceptDocument): (call: Call) => Ruling {
  const document: InterceptDocument = typeof policy === 'string' ? parse(policy) : policy;
  const counters = new Map<string, number>();
  return (call) => evaluate(document, counters, call);
}

function evaluate(document: InterceptDocument, counters: Map<string, number>, call: Call): Ruling {
  const quotedName = JSON.stringify(call.tool);
  if (document.hide?.some((name) => name === call.tool || name === '*'))
    return denied(`Tool ${quotedName} is hidden by policy`);
  const tools = document.tools ?? {};
  if (document.default === 'deny' && !Object.hasOwn(tools, call.tool))
    return denied(`Tool ${quotedName} is not permitted by policy`);
  const own = rulesOf(tools, call.tool);
  const common = call.tool === '*' ? [] : rulesOf(tools, '*');
  const refusing = [...own, ...common].find((rule) => refuses(rule, call));
  if (refusing) return denied(refusing.on_deny ?? `Denied by rule ${JSON.stringify(refusing.name)}`);
  return reserve(
    [...own.map((rule) => ({ rule, scope: call.tool })), ...common.map((rule) => ({ rule, scope: '*' }))],
    counters,
    call,
  );
}

const rulesOf = (tools: NonNullable<InterceptDocument['tools']>, name: string): InterceptRule[] =>
  (Object.hasOwn(tools, name) ? tools[name]?.rules : undefined) ?? [];

const refuses = (rule: InterceptRule, call: Call): boolean =>
  rule.action === 'deny' ||
  (rule.conditions ?? []).some((condition) => !holds(condition, call.arguments ?? {}));

/** Takes one of each limit's places, or none of any. */
function reserve(
  rules: { rule: InterceptRule; scope: string }[],
  counters: Map<string, number>,
  call: Call,
): Ruling {
  const taken: string[] = [];
  for (const { rule, scope } of rules) {
    if (!rule.rate_limit) continue;
    const [count, window] = rule.rate_limit.split('/') as [string, string];
    const key = JSON.stringify([scope, window, Math.floor((call.minute ?? 0) / windows[window]!)]);
    if ((counters.get(key) ?? 0) >= Number(count)) {
      for (const other of taken) counters.set(other, counters.get(other)! - 1);
      return denied(rule.on_deny ?? `Rate limit of ${count} per ${window} reached. Try again later.`);
    }
    counters.set(key, (counters.get(key) ?? 0) + 1);
    taken.push(key);
  }
  return allowed;
}
