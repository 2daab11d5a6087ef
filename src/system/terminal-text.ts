/** Strangers' text on a terminal, in one line: without control characters, which could rewrite what stands there. */
export const terminalText = (text: string, length = 64): string =>
  text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '�')
    .slice(0, length);
