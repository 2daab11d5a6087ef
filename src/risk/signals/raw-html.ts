import type { Parameter } from '../reading/parameters.ts';
import { fromParameter, isText, type Signal } from './signal.ts';

const markup = /\b(html|template body|html body|markup|mjml|amp)\b/;
const content = /\b(body|content|message|template|description)\b/;
/** Says which markup, or where it is, and is none. */
const about = /\b(id|url|path|format|is)\b/;

const speaksOfHtml = ({ description }: Parameter): boolean =>
  /\bHTML\b/.test(description) && !/\b(no|not|without|strip\w*|plain) [^.]{0,12}HTML/i.test(description);

export const rawHtml: Signal = {
  id: 'raw-html',
  find({ parameters }, category) {
    if (category === 'Read') return undefined;
    const texts = parameters.filter((one) => isText(one) && !about.test(one.words));
    const found =
      texts.find(({ words }) => markup.test(words)) ??
      texts.find((one) => content.test(one.words) && speaksOfHtml(one));
    return found && fromParameter(found);
  },
};
