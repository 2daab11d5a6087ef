import { type Claim, gravest, type Rule } from '../claim.ts';
import { refine } from '../objects.ts';
import type { Parameter } from '../reading/parameters.ts';
import { wordsOf } from '../reading/words.ts';
import { nameVerbOf, verbOf } from '../verbs.ts';

const chooses =
  /^(action|actions|operation|operations|op|ops|method|command|cmd|verb|task|action type|operation type|mutation|subcommand|http method|sub action|function|act)$/;
const removal =
  /^(delete|deleted|remove|removed|destroy|purge|drop|terminate|terminated|revoke|revoked|wipe|deletenode|removenode)$/i;
const httpMethod = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;
const changes = /^(status|state|new status|new state|target state|state event|mode|type|kind)$/;

/** The gravest of the operations that a parameter lists counts (rulings 1 and 2). */
export const listedOperation: Rule = {
  id: 'listed-operation',
  find(reading) {
    const readsOnly = / (list|get|search|find|read|query|fetch|count|describe) /.test(reading.spaced);
    const claims = reading.parameters.flatMap((parameter) => claimsOf(parameter, readsOnly, reading.spaced));
    return gravest(claims);
  },
};

function claimsOf(parameter: Parameter, readsOnly: boolean, spaced: string): Claim[] {
  const { words, values, path } = parameter;
  // The method of a stored request is part of a document; of a request made now another rule speaks.
  if (values.filter((value) => httpMethod.test(value)).length > 1) return [];
  if (chooses.test(words) && values.length > 1 && !readsOnly)
    return values.flatMap((value) => operation(value, path, spaced));
  if (!readsOnly && changes.test(words)) {
    const value = values.find((one) => removal.test(one.replace(/[_\s-]/g, '')));
    if (value)
      return [{ category: 'Destructive', confidence: 'likely', evidence: value, where: place(path) }];
  }
  return [];
}

/** A value is an operation by its first word, or by its second of two: `deleteTag`, `tag_delete`. */
function operation(value: string, path: string, spaced: string): Claim[] {
  const words = wordsOf(value).map(({ lower }) => lower);
  const verbs = words.map((word) => nameVerbOf(word) ?? verbOf(word));
  const index = verbs[0] ? 0 : words.length === 2 && verbs[1] ? 1 : -1;
  const verb = verbs[index];
  if (!verb) return [];
  const object = `${words.filter((_, at) => at !== index).join(' ')} |${spaced}`;
  const category = refine(verb.base, object) ?? verb.category;
  return [{ category, confidence: 'certain', evidence: value, where: place(path) }];
}

const place = (path: string) => `inputSchema.properties.${path}`;
