import type { Definition, JsonSchema } from '../src/catalogue/definition.ts';

/** For tests: the schemas and definitions of a mailbox. */
export const text = { type: 'string' };
export const list = { type: 'array', items: text };
export const flag = { type: 'boolean' };
export const step = {
  type: 'object',
  properties: { type: { enum: ['click', 'executeJavascript'] }, script: text },
};
export const said = (description: string) => ({ type: 'string', description });
export const tool = (
  name: string,
  description: string,
  properties: JsonSchema = {},
  rest: Partial<Definition> = {},
): Definition => ({
  name,
  description,
  inputSchema: { type: 'object', properties },
  ...rest,
});
