/** A word of a name: as it stands there, and in lower case. */
export interface Word {
  text: string;
  lower: string;
}

/** `sendMessage`, `send_message`, `HTMLToPDF`, `v2-list` cut into words. */
export function wordsOf(name: string): Word[] {
  const parts = name.slice(0, 300).match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}]+|\d+/gu) ?? [];
  return parts.map((text) => ({ text, lower: text.toLowerCase() }));
}
