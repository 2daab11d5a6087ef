import type { Parameter } from '../reading/parameters.ts';
import type { Reading } from '../reading/reading.ts';
import { fromParameter, isText, type Signal } from './signal.ts';

const carriers =
  /^(code|script|scripts|command|commands|shell command|cmd|javascript|js|python|expression|function|snippet|command line|bash command|page function|init script|source code|apex code|code string|args to run|commands to run|gaql|js code|eval|program|lambda code|function code|user data|cloud init)$/;
const named =
  / (run|exec|execute|eval|evaluate|shell|bash|terminal|command|script|code|invoke|interact|function|lambda|worker|process|sandbox) /;
const runsIt =
  /\b(run|runs|execut\w+|evaluat\w+|invoke\w*|deploy\w*|shell|terminal|javascript|python|bash|startup|launched)\b/i;
const otherCodes =
  /\b(country|currency|discount|coupon|status|verification|otp|language|auth\w*|promo|area|postal|zip|error) ?code\b|\b6-digit|\bOAuth\b/i;

/** The words of a command, where the tool is there to run one. */
const runsCommand = /^(run|execut)\w* (an? |any |the )?([\w-]+ ){0,2}commands?\b/i;

/** One step of several that the caller chooses runs a script, also where the others only read. */
const scriptOfStep = /\b(actions|steps)\[\]\.script$/;

function carriesCode(one: Parameter, { spaced, lead }: Reading): boolean {
  if (!(isText(one) || one.type === 'array') || one.values.length > 0) return false;
  if (one.path === 'args') return runsCommand.test(lead);
  if (!carriers.test(one.words) || (one.words === 'code' && otherCodes.test(one.description))) return false;
  return scriptOfStep.test(one.path) || named.test(spaced) || runsIt.test(`${one.description} ${lead}`);
}

export const acceptsCode: Signal = {
  id: 'accepts-code',
  find(reading, category) {
    const found = reading.parameters.find(
      (one) => carriesCode(one, reading) && (category !== 'Read' || scriptOfStep.test(one.path)),
    );
    return found && fromParameter(found);
  },
};
