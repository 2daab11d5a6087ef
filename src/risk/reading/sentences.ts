/** What stands before the words that say what a tool does. */
const openings = [
  /^\[[^\]\n]{1,40}\]-?\s*/,
  /^[^\p{L}]+/u,
  /^(purpose|summary|description|overview|what it does|action|tool description)\s*\**\s*:\s*\**\s*/i,
  /^(use|call|invoke) this( \w+)? (tool )?(to|for|when you (need|want) to|if you want to)\s+/i,
  /^use (it )?(to|when you (need|want) to)\s+/i,
  /^(this|the|an?|mcp) [\w -]{0,40}?(tool|function|endpoint|operation|command|method|api)\b[\w ,-]{0,20}?\b(will|that|which|to|for|can|is used to|allows (you|users|agents|the agent) to|lets you|helps( you)?( to)?)\s+/i,
  /^(this tool|this|it|tool)\s+(will |can |should be used to |is used to |allows (you|users) to |lets you |is for |helps (you )?)?/i,
  /^(allows?|enables?|lets?|helps?|provides? (a way|the ability))( you| users| agents| the agent)?( to)?\s+/i,
  /^(tool|function|command|operation|api|endpoint|request|action) (to|for|that)\s+/i,
  /^(to|will|can|please|you can|primary tool to|primary tool for)\s+/i,
  /^(permanently|safely|immediately|directly|quickly|automatically|efficiently|asynchronously|recursively|force|forcibly|atomically|batch|bulk|simply|only|optionally|conditionally|programmatically)\s+/i,
];

/** The sentences of a text, without blanks around them. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** A sentence from its first telling word on: "This tool will list …" gives "list …". */
export function fromVerb(sentence: string): string {
  let rest = sentence.replace(/^[A-Z][\w -]{1,30} - [A-Z]\w+: /, '');
  for (let changed = true; changed; ) {
    const before = rest;
    for (const opening of openings) rest = rest.replace(opening, '');
    changed = rest !== before && rest !== '';
  }
  return rest === '' ? sentence : rest;
}

/** The words from a place on, to the end of their clause and not for ever: what is quoted as evidence. */
export function phraseAt(text: string, start: number, longest = 120): string {
  const rest = text.slice(start, start + longest + 40);
  const end = rest.search(/[.;:!?(\n,](\s|$)|\n| - /);
  const clause = end > 0 ? rest.slice(0, end) : rest;
  if (clause.length <= longest) return clause.trim();
  return clause.slice(0, clause.lastIndexOf(' ', longest) || longest).trim();
}
