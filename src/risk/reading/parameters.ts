import type { JsonSchema } from '../../catalogue/definition.ts';
import type { Evidence } from '../verdict.ts';

export interface Parameter {
  /** Dots descend objects, `[]` an array's items. */
  path: string;
  /** The last part of the path. */
  name: string;
  /** In words, lower case, parted by blanks. */
  words: string;
  type: string;
  description: string;
  /** Listed values, as text. */
  values: string[];
  required: boolean;
  schema: JsonSchema;
}

const inSchema = 'inputSchema.properties.';

/** Where a parameter stands, as evidence names it. */
export const whereIs = (path: string): string => inSchema + path;

/** The path of the parameter that evidence stands at, where it stands at one. */
export const pathAt = (where: string): string | undefined =>
  where.startsWith(inSchema) ? where.slice(inSchema.length) : undefined;

/** A parameter as evidence. */
export const shownBy = ({ name, path }: Parameter): Evidence => ({ evidence: name, where: whereIs(path) });

/** Definitions are strangers' text: schemas may be huge, deep or cyclic, so only so much of them is read. */
const most = 300;
const deepest = 6;

/** Verdict, policies and page each ask for them. */
const known = new WeakMap<JsonSchema, Parameter[]>();

/** The parameters of a schema, nested ones after their parents. */
export function parametersOf(inputSchema: unknown): Parameter[] {
  if (!isSchema(inputSchema)) return [];
  const before = known.get(inputSchema);
  if (before) return before;
  const found: Parameter[] = [];
  walk(inputSchema, inputSchema, '', 0, found, most);
  known.set(inputSchema, found);
  return found;
}

/** `room` is how many there may be in all; what is nested leaves room for those at the top that follow. */
function walk(
  root: JsonSchema,
  schema: JsonSchema,
  prefix: string,
  depth: number,
  found: Parameter[],
  room: number,
) {
  if (depth > deepest || !isSchema(schema.properties)) return;
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const properties = Object.entries(schema.properties);
  for (const [at, [name, value]] of properties.entries()) {
    if (found.length >= room) return;
    const roomBelow = depth === 0 ? Math.max(room - properties.length + at + 1, 0) : room;
    const own = resolve(root, isSchema(value) ? value : {});
    const path = prefix + name;
    found.push(parameter(path, name, own, required.has(name)));
    for (const variant of variantsOf(root, own)) walk(root, variant, `${path}.`, depth + 1, found, roomBelow);
    const items = isSchema(own.items) ? resolve(root, own.items) : undefined;
    if (items)
      for (const variant of variantsOf(root, items))
        walk(root, variant, `${path}[].`, depth + 1, found, roomBelow);
  }
}

const separators = /[\s_\-.]+|(?<=[a-z])(?=[A-Z])/g;

const parameter = (path: string, name: string, schema: JsonSchema, required: boolean): Parameter => ({
  path,
  name,
  words: name.slice(0, 100).replace(separators, ' ').toLowerCase(),
  type: typeOf(schema),
  description: typeof schema.description === 'string' ? schema.description.slice(0, 2000) : '',
  values: valuesOf(schema),
  required,
  schema,
});

/** A `$ref` within the schema, followed a few times and no further: it may lead back to itself. */
function resolve(root: JsonSchema, schema: JsonSchema): JsonSchema {
  let current = schema;
  for (let step = 0; step < 5 && typeof current.$ref === 'string' && current.$ref.startsWith('#/'); step++) {
    const target = current.$ref.slice(2).split('/').reduce<unknown>(descend, root);
    if (!isSchema(target)) break;
    current = target;
  }
  return current;
}

const descend = (value: unknown, key: string): unknown =>
  isSchema(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The schema itself and its alternatives. */
function variantsOf(root: JsonSchema, schema: JsonSchema): JsonSchema[] {
  const alternatives = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  return [
    schema,
    ...alternatives
      .filter(isSchema)
      .slice(0, 20)
      .map((one) => resolve(root, one)),
  ];
}

function typeOf(schema: JsonSchema): string {
  if (typeof schema.type === 'string') return schema.type;
  if (Array.isArray(schema.type)) return schema.type.filter((type) => type !== 'null').join(' or ');
  const alternatives = [schema.anyOf, schema.oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const types = new Set(
    alternatives
      .filter(isSchema)
      .map(typeOf)
      .filter((type) => type !== 'null' && type !== ''),
  );
  return [...types].join(' or ');
}

function valuesOf(schema: JsonSchema): string[] {
  const items = isSchema(schema.items) ? schema.items : {};
  const alternatives = [schema.anyOf, schema.oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const lists = [schema, items, ...alternatives.filter(isSchema)].flatMap((one) => [
    ...(Array.isArray(one.enum) ? one.enum : []),
    ...('const' in one ? [one.const] : []),
  ]);
  return lists.slice(0, 200).filter((value) => typeof value === 'string');
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
