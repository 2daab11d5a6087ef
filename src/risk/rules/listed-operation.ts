import { type Claim, gravest, type Rule } from '../claim.ts';
import { refine } from '../objects.ts';
import type { Parameter } from '../reading/parameters.ts';
import { wordsOf } from '../reading/words.ts';
import { nameVerbOf, verbOf } from '../verbs.ts';

const chooses =
  /^(action|actions|operation|operations|op|ops|method|command|cmd|verb|task|action type|operation type|request type|mutation|subcommand|http method|sub action|function|act)$/;
const removal =
  /^(delete|deleted|remove|removed|destroy|purge|drop|terminate|terminated|revoke|revoked|wipe|deletenode|removenode)$/i;
const changes = /^(status|state|new status|new state|target state|state event|mode|type|kind)$/;

/** The gravest of the operations that a parameter lists counts (rulings 1 and 2). */
export const listedOperation: Rule = {
  id: 'listed-operation',
  find(reading) {
    const readsOnly = / (list|get|search|find|read|query|fetch|count|describe) /.test(reading.spaced);
    const claims = reading.parameters.flatMap((parameter) => claimsOf(parameter, readsOnly));
    return gravest(claims);
  },
};

function claimsOf(parameter: Parameter, readsOnly: boolean): Claim[] {
  const { words, values, path } = parameter;
  if (chooses.test(words) && values.length > 1 && !readsOnly)
    return values.flatMap((value) => operation(value, path));
  if (!readsOnly && changes.test(words)) {
    const value = values.find((one) => removal.test(one.replace(/[_\s-]/g, '')));
    if (value)
      return [{ category: 'Destructive', confidence: 'likely', evidence: value, where: place(path) }];
  }
  return [];
}

function operation(value: string, path: string): Claim[] {
  const words = wordsOf(value);
  const lower = words.map((word) => word.lower);
  const index = lower.findIndex((word) => nameVerbOf(word) ?? verbOf(word));
  const verb = index === -1 ? undefined : (nameVerbOf(lower[index]!) ?? verbOf(lower[index]!));
  if (!verb) return [];
  const category = refine(verb.base, lower.slice(index + 1).join(' ')) ?? verb.category;
  return [{ category, confidence: 'certain', evidence: value, where: place(path) }];
}

const place = (path: string) => `inputSchema.properties.${path}`;
