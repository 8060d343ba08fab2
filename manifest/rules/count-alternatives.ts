import type { JsonSchema } from '../json-schema.ts'
import { alternativesOf, branchesOf } from '../schema-branches.ts'

/** How many alternatives an object of parameters may have, those inside others counted each time. */
export const mostAlternatives = 10_000

/** Counts the alternatives of a schema as they are when each is written out; endless ones are infinitely many. */
export function countAlternatives(schema: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>): number {
  const known = new Map<JsonSchema, number>()
  const count = (one: JsonSchema): number => {
    const found = known.get(one)
    if (found !== undefined) return found
    known.set(one, Infinity)
    const inner = branchesOf(one, schemas).flatMap(alternativesOf)
    const total = inner.reduce((sum, alternative) => sum + 1 + count(alternative), 0)
    known.set(one, total)
    return total
  }
  return count(schema)
}
