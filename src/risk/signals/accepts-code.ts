import { isText, parameterNamed, type Signal } from './signal.ts';

const carriers =
  /^(code|script|scripts|command|commands|shell command|cmd|javascript|js|python|expression|function|snippet|command line|bash command|page function|init script|source code|apex code|code string|args to run|commands to run|gaql|js code|eval|program|lambda code|function code|user data|cloud init)$/;
const named =
  / (run|exec|execute|eval|evaluate|shell|bash|terminal|command|script|code|invoke|interact|function|lambda|worker|process|sandbox) /;
const runsIt =
  /\b(run|runs|execut\w+|evaluat\w+|invoke\w*|deploy\w*|shell|terminal|javascript|python|bash|startup|launched)\b/i;

export const acceptsCode: Signal = {
  id: 'accepts-code',
  find(reading, category) {
    if (category === 'Read') return undefined;
    return parameterNamed(reading, carriers, (one) => {
      if (!(isText(one) || one.type === 'array') || one.values.length > 0) return false;
      if (
        /^(code)$/.test(one.words) &&
        /\b(country|currency|discount|coupon|status|verification|otp|language|auth\w*|promo|area|postal|zip|error) ?code\b|\b6-digit|\bOAuth\b/i.test(
          `${one.description}`,
        )
      )
        return false;
      return named.test(reading.spaced) || runsIt.test(`${one.description} ${reading.lead}`);
    });
  },
};
