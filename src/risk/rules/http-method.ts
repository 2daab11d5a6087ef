import type { CategoryId } from '../../catalogue/vocabulary.ts';
import type { Rule } from '../claim.ts';

const methods: Record<string, CategoryId> = {
  GET: 'Read',
  HEAD: 'Read',
  POST: 'Write',
  PUT: 'Write',
  PATCH: 'Write',
  DELETE: 'Destructive',
};

/** "Make a DELETE request to …": the method says what the call does, unless the name's verb is graver. */
export const httpMethod: Rule = {
  id: 'http-method',
  find({ text }) {
    const match = /\b(?:make|send|issue|perform)s? an? (GET|HEAD|POST|PUT|PATCH|DELETE) request to\b/i.exec(
      text.slice(0, 600),
    );
    const category = match ? methods[match[1]!.toUpperCase()] : undefined;
    return category
      ? { category, confidence: 'likely', evidence: match![0], where: 'description' }
      : undefined;
  },
};
