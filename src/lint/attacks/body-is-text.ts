import { type MdastNode, mdxToMdast } from 'satteri';
import type { AttackFinding, AttackRule } from './rule.ts';

/** A case is data from anyone: building the site must not run what it says, nor show it as markup. */
export const bodyIsText: AttackRule = {
  name: 'body-is-text',
  description: 'The text below the head is Markdown: no HTML, components, expressions or imports',
  check({ body }) {
    try {
      return [...foreign(mdxToMdast(body))];
    } catch (error) {
      return [notMdx(error)];
    }
  },
};

function* foreign(node: MdastNode): Generator<AttackFinding> {
  if (node.type.startsWith('mdx'))
    yield {
      body: node.position?.start,
      message: 'is code or markup, which a case may not hold; write text, or put it between backquotes',
    };
  else if ('children' in node) for (const child of node.children) yield* foreign(child);
}

/** The parser says "line:column: reason". */
function notMdx(error: unknown): AttackFinding {
  const { message } = error as Error;
  const [, line, column, reason] = /^(\d+):(\d+): (.*)/.exec(message) ?? [];
  return {
    body: { line: Number(line ?? 1), column: Number(column ?? 1) },
    message: `is not MDX (${reason ?? message}); put code between backquotes`,
  };
}
