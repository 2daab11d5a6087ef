import { IntrospectionFailure } from './failure.ts';

const network =
  /EAI_AGAIN|ENOTFOUND|ENETUNREACH|getaddrinfo|fetch failed|ECONNREFUSED|network is unreachable|socket hang up|Connect Timeout/i;

/** What a server that ended wrote last tells why better than that it ended. */
export function diagnose(failure: IntrospectionFailure, stderr: string): IntrospectionFailure {
  if (failure.kind !== 'does not start' && failure.kind !== 'timed out') return failure;
  const line = tellingLine(stderr);
  if (network.test(stderr)) return new IntrospectionFailure('needs network', line ?? failure.message);
  return line ? new IntrospectionFailure(failure.kind, `${failure.message}: ${line}`) : failure;
}

const telling =
  /error|required|missing|must|cannot|can't|invalid|unknown|usage|not found|deprecated|ENOTFOUND|ECONNREFUSED/i;

/** The first line that names a fault, else the last; never more than fits a summary. */
function tellingLine(stderr: string): string | undefined {
  const lines = stderr
    .split('\n')
    .map((line) => line.replace(/[^\p{L}\p{N}\p{P}\p{S}\p{Zs}]/gu, '').trim())
    .filter((line) => line !== '' && !/^\s*at /.test(line));
  return (lines.find((line) => telling.test(line)) ?? lines.at(-1))?.slice(0, 200);
}
