import { fromParameter, isText, parameterNamed, type Signal } from './signal.ts';

export const rawHtml: Signal = {
  id: 'raw-html',
  find(reading, category) {
    if (category === 'Read') return undefined;
    const byName = parameterNamed(
      reading,
      /\b(html|template body|html body|markup|mjml|amp)\b/,
      (one) => isText(one) && !/\b(id|url|path|format|is)\b/.test(one.words),
    );
    if (byName) return byName;
    const said = reading.parameters.find(
      (one) =>
        isText(one) &&
        /\b(body|content|message|template|description)\b/.test(one.words) &&
        /\bHTML\b/.test(one.description) &&
        !/\b(no|not|without|strip\w*|plain) [^.]{0,12}HTML/i.test(one.description),
    );
    return said && fromParameter(said);
  },
};
