import type { Question } from '../policy/faq.ts';
import { inlineHtml } from './html.ts';

/** Questions that open to their answers; the first is open. */
export const questionsHtml = (questions: Question[]): string =>
  questions
    .map(
      ({ question, answer }, index) =>
        `<details${index === 0 ? ' open' : ''}><summary>${inlineHtml(question)}</summary><p>${inlineHtml(answer)}</p></details>`,
    )
    .join('');
