import { IntrospectionFailure, ServerEnded } from './failure.ts';

const network =
  /EAI_AGAIN|ENOTFOUND|ENETUNREACH|getaddrinfo|fetch failed|ECONNREFUSED|network is unreachable|socket hang up|Connect Timeout/i;

/** What a server that ended wrote last tells why better than that it ended. */
export function diagnose(failure: IntrospectionFailure, stderr: string): IntrospectionFailure {
  if (!(failure instanceof ServerEnded) && failure.kind !== 'timed out') return failure;
  const line = tellingLine(stderr);
  if (network.test(stderr)) return new IntrospectionFailure('needs network', line ?? failure.message);
  return line ? new IntrospectionFailure(failure.kind, `${failure.message}: ${line}`) : failure;
}

const telling =
  /error|required|missing|must|cannot|can't|invalid|unknown|usage|not found|deprecated|ENOTFOUND|ECONNREFUSED/i;

/** How a Node that crashes names the error; before it stands the line of code that threw it. */
const thrown = /^(\w+: )?(Uncaught )?\w*(Error|Exception)\b[^:]*: /;
const code = /^(throw |\^|at |node:internal)/;

/** The error that was thrown, else the first line that names a fault, else the last. */
function tellingLine(stderr: string): string | undefined {
  const lines = stderr
    .split('\n')
    .map((line) => line.replace(/[^\p{L}\p{N}\p{P}\p{S}\p{Zs}]/gu, '').trim())
    .filter((line) => line !== '' && !code.test(line));
  const line =
    lines.find((one) => thrown.test(one)) ?? lines.find((one) => telling.test(one)) ?? lines.at(-1);
  return line?.slice(0, 200);
}
