const adverbs =
  'permanently|safely|immediately|directly|quickly|automatically|efficiently|asynchronously|recursively|force|forcibly|atomically|batch|bulk|simply|only|optionally|conditionally|programmatically|irreversibly';

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
  new RegExp(`^(${adverbs})\\s+`, 'i'),
];

/** The sentences of a text, without blanks around them. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])(?<!\b(?:e\.g|i\.e)\.)\s+|\n+/i)
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

const adverbsBefore = new RegExp(`([*_]{0,3}\\b(${adverbs})\\b[*_]{0,3}\\s+)+$`, 'i');

/** What belongs together: a phrase is not cut within it. */
const together =
  /\((?:[^()]|\([^()]*\))*\)|\[[^\][]*\]|\{[^{}]*\}|`[^`]*`|"[^"]*"|\u201c[^\u201d]*\u201d|[\p{L}\p{N}]{1,30}|[\s\S]/guy;
const opens = /^["`([{\u201c)\]}\u201d]$/;
const endsClause =
  /^(?:[.;:!?,]['"\u201d*_)\]]*(?:\s|\\n|$)| - |\((?:e\.g|[^()]*[:;]\s)|,? ?\b(?:e\.g|i\.e)\.)/i;
const endsLine = /^\s*?\n(?![^\S\n]*\p{Ll}[^:\n]*(?:\s|$))/u;
const fullLine = /(^|\n)[^\n]{75,}$/;
const endsSentence = /^[.!?]['"\u201d*_)\]]*(?=\s|\\n|$)/;
const abbreviation = /(\b(e\.g|i\.e|vs|approx|incl)|^\W*\d+)$/i;
/** "If a dialog is open, handle it": the act comes after the comma. */
const condition = /^(if|prior to|when|whenever|once|after|before|while|given)\b[^,]*$/i;
/** "Create, update or delete a mail": an act alone says too little. */
const list = /^[\p{L}-]+(, [\p{L}-]+)*$/u;
/** Words that lead on to others: what is cut after them says nothing. */
const leadingOn =
  /[\s,]+(?:an?|the|of|to|in|on|at|for|with|by|from|into|and|or|that|which|who|whose|as|is|are|was|be|its|it|your|our|their|this|these|any|each|such|including|using|via|where|when|if|than|like)$/i;

/**
 * The words from a place on, to the end of their clause and not for ever: what is quoted as evidence. What stands in
 * brackets or quotes is kept whole or left out whole, and an adverb before the place ("permanently") is kept: it is
 * often the gravest word.
 */
export function phraseAt(text: string, place: number, longest = 140): string {
  const start = place - (adverbsBefore.exec(text.slice(Math.max(0, place - 60), place))?.[0].length ?? 0);
  const rest = text.slice(start, start + longest + 60);
  let end = 0;
  for (const [part] of rest.matchAll(together)) {
    const ahead = rest.slice(end, end + 60);
    const phrase = rest.slice(0, end);
    const goesOn = part === ',' && (condition.test(phrase) || list.test(phrase));
    if (end > 0 && !goesOn && (endsClause.test(ahead) || lineEnds(phrase, ahead)))
      return phrase.replace(/ (including|and|or)$/, '').trim();
    if (opens.test(part) || end + part.length > longest) return whole(phrase, part);
    end += part.length;
  }
  return rest.trim();
}

/** A new line ends a phrase unless it is only wrapped there. */
const lineEnds = (phrase: string, ahead: string): boolean =>
  endsLine.test(ahead) &&
  !leadingOn.test(phrase) &&
  !(fullLine.test(phrase) && /^\s*?\n[^\S\n]*[\p{L}`(["]/u.test(ahead));

/** The whole sentence from a place on; of one that is too long the first words, and dots. */
export function sentenceAt(text: string, start: number, longest = 240): string {
  const rest = text.slice(start, start + longest + 60);
  let end = 0;
  for (const [part] of rest.matchAll(together)) {
    const ahead = rest.slice(end, end + 60);
    const phrase = rest.slice(0, end);
    const stop = abbreviation.test(phrase) ? null : endsSentence.exec(ahead);
    if (stop) return phrase + stop[0].trim();
    if (lineEnds(phrase, ahead)) return phrase.trim();
    if ((end > 0 && /^[([{]$/.test(part)) || end + part.length > longest) return `${whole(phrase, part)} ...`;
    end += part.length;
  }
  return rest.trim();
}

/** A phrase that goes on, without a word that is cut and without those that lead on to what is missing. */
export function whole(phrase: string, next: string): string {
  const words =
    /^[\p{L}\p{N}]/u.test(next) && phrase.includes(' ') ? phrase.slice(0, phrase.lastIndexOf(' ')) : phrase;
  let cut = words.trim();
  while (leadingOn.test(cut)) cut = cut.replace(leadingOn, '');
  return cut === '' ? phrase.trim() : cut;
}
