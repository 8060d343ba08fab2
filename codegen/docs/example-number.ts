import type { JsonSchema } from '../../manifest/json-schema.ts'

/** The beginning of 2026, in milliseconds since 1970. */
const moment = 1_767_225_600_000

/** Makes up a number that a schema allows: a moment where the field is one, else a small one. */
export function exampleNumber(name: string, schema: JsonSchema): number {
  const description = typeof schema['description'] === 'string' ? schema['description'] : ''
  if (isMoment(name, description)) {
    return within(
      /\bseconds\b/i.test(description) && !/millisecond/i.test(description) ? moment / 1000 : moment,
      schema,
    )
  }
  return within(/limit|size|count|per_?page/i.test(name) ? 10 : 1, schema)
}

function isMoment(name: string, description: string): boolean {
  return /\b(epoch|unix)\b/i.test(description) || /(?:After|Before|_after|_before|timestamp)$/.test(name)
}

function within(value: number, schema: JsonSchema): number {
  const step = typeof schema['multipleOf'] === 'number' ? schema['multipleOf'] : undefined
  const bounded = Math.min(Math.max(value, lowest(schema, step)), highest(schema, step))
  return step === undefined ? bounded : Math.ceil(bounded / step) * step
}

function lowest({ minimum, exclusiveMinimum }: JsonSchema, step = 1): number {
  if (typeof exclusiveMinimum === 'number') return exclusiveMinimum + step
  return typeof minimum === 'number' ? minimum : -Infinity
}

function highest({ maximum, exclusiveMaximum }: JsonSchema, step = 1): number {
  if (typeof exclusiveMaximum === 'number') return exclusiveMaximum - step
  return typeof maximum === 'number' ? maximum : Infinity
}
