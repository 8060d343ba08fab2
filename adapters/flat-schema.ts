import type { JsonSchema, ObjectSchema } from '../manifest/json-schema.ts'

/** Leaves out of a tool's parameters what models' APIs refuse at their root, with the whole request. */
export function flatSchema(schema: ObjectSchema): ObjectSchema {
  const kept = Object.entries(schema).filter(([keyword]) => !refused.includes(keyword))
  return { ...Object.fromEntries(kept), type: 'object' }
}

const refused = ['oneOf', 'anyOf', 'allOf', 'not', 'enum', 'if', 'then', 'else']

/** Says in words which parameters exclude or stand for each other, where that was left out. */
export function choiceText(schema: ObjectSchema): string {
  const forms = (schema['oneOf'] ?? schema['anyOf'] ?? []) as readonly JsonSchema[]
  const names = forms.map(({ required = [] }) => (required as readonly string[]).join(' and '))
  if (names.length === 0 || names.includes('')) return ''
  return ` Needs ${'oneOf' in schema ? 'one' : 'at least one'} of: ${names.join('; ')}.`
}
