import type { Rule } from '../claim.ts';

const stated =
  /\b(read[- ]?only ([\w-]+ ){0,2}?(operation|operations|tool|access|query|queries|command|commands)s?|read operations|\(read[- ]only\)|non-destructive read)\b|\(read[- ]only\)/i;

const itself =
  /\b(this (tool|operation) is read[- ]only\b(?! (unless|by default|mode))|works offline without (requiring )?api calls)/i;

/** The leading words say that it only reads; then it does, unless its name says that it changes something. */
export const readOnlyStated: Rule = {
  id: 'read-only-stated',
  find({ text, spaced }) {
    const match = stated.exec(text.slice(0, 260)) ?? itself.exec(text);
    if (
      !match ||
      / (create|update|delete|remove|add|set|write|send|start|stop|restart|cancel|edit|manage|enable|disable|snapshot) /.test(
        spaced,
      )
    )
      return undefined;
    return { category: 'Read', confidence: 'likely', evidence: match[0], where: 'description' };
  },
};
