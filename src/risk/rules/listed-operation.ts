import { type Claim, gravest, type Rule } from '../claim.ts';
import { refine } from '../objects.ts';
import { type Parameter, whereIs } from '../reading/parameters.ts';
import { wordsOf } from '../reading/words.ts';
import { nameVerbOf, verbOf } from '../verbs.ts';

const chooses =
  /^(action|actions|operation|operations|op|ops|method|command|cmd|verb|task|action type|operation type|mutation|subcommand|http method|sub action|act|(\w+ )?update type)$/;
/** Below a list of operations their type is the operation, and so is the name of each property. */
const typeOfOne = /(^|\.)(actions|operations|steps)\[\]\.(type|kind|op)$/;
const oneOf = /^(actions|operations)\[\]\.[^.]+$/;
const removal =
  /^(delete|deleted|remove|removed|destroy|purge|drop|terminate|terminated|revoke|revoked|wipe|deletenode|removenode|delete(source|original|existing))$/i;
const httpMethod = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;
const changes = /^(status|state|new status|new state|target state|state event|mode|type|kind|strategy)$/;

const readsOnly = / (list|get|search|find|read|query|fetch|count|describe) /;
/** What a new record lists runs later, if at all (ruling 29). */
const stores = / (create|update|add|save|set|edit|import|new|build|define) /;

/** The gravest of the operations that a parameter lists counts (rulings 1 and 2). */
export const listedOperation: Rule = {
  id: 'listed-operation',
  find({ parameters, spaced, text }) {
    if (readsOnly.test(spaced)) return undefined;
    return gravest([
      ...parameters.flatMap((parameter) => claimsOf(parameter, spaced)),
      ...listedInText(parameters, text).flatMap(({ value, path }) =>
        operation(value, path, spaced).map((claim) => ({ ...claim, where: 'description' })),
      ),
    ]);
  },
};

function claimsOf(parameter: Parameter, spaced: string): Claim[] {
  const { name, words, path, values } = parameter;
  // The method of a stored request is part of a document; of a request made now another rule speaks.
  if (values.filter((value) => httpMethod.test(value)).length > 1) return [];
  const now = !stores.test(spaced);
  const operations = chooses.test(words) || (now && typeOfOne.test(path)) ? listed(parameter) : [];
  if (operations.length > 1) return operations.flatMap((value) => operation(value, path, spaced));
  if (now && oneOf.test(path)) return operation(name, path, spaced);
  const state = changes.test(words) ? values.find(removes) : undefined;
  return state
    ? [{ category: 'Destructive', confidence: 'likely', evidence: state, where: whereIs(path) }]
    : [];
}

const removes = (value: string) => removal.test(value.replace(/[_\s-]/g, ''));

/** "Types: addNode, removeNode": what a list of operations may hold where its schema does not say so. */
function listedInText(parameters: Parameter[], text: string): { value: string; path: string }[] {
  const open = parameters.find(
    ({ words, type, values }) => openList.test(words) && type === 'array' && values.length === 0,
  );
  const types = open ? (textList.exec(text)?.[1] ?? '') : '';
  return types
    .split(/, ?/)
    .filter((value) => /^[\w/]+$/.test(value))
    .map((value) => ({ value, path: open!.path }));
}

const openList = /^(operations|actions)$/;
const textList = /\b(?:types|operations|actions): ([^.\n]+)/i;

/** The values of a parameter: those of its schema or, where that lists none, those that its text lists or quotes. */
const listed = ({ values, description }: Parameter): string[] => {
  if (values.length > 0) return values;
  const written = /\bvalues( are| include)?: ([\w, -]+)/i.exec(description)?.[2]?.split(/, (?:and |or )?/);
  return written ?? [...description.matchAll(/['"`](\w[\w-]*)['"`]/g)].map(([, value]) => value!);
};

/** A value is an operation by its first word, or by its second of two: `deleteTag`, `tag_delete`. */
function operation(value: string, path: string, spaced: string): Claim[] {
  const words = wordsOf(value).map(({ lower }) => lower);
  const verbs = words.map((word) => nameVerbOf(word) ?? verbOf(word));
  const index = verbs[0] ? 0 : words.length === 2 && verbs[1] ? 1 : -1;
  const verb = verbs[index];
  if (!verb) return [];
  const object = `${words.filter((_, at) => at !== index).join(' ')} |${spaced}`;
  const category = refine(verb.base, object) ?? verb.category;
  return [{ category, confidence: 'certain', evidence: value, where: whereIs(path) }];
}
