import type { JsonSchema } from '../../manifest/json-schema.ts'
import { parseSelector, type SelectorStep } from '../../manifest/selector.ts'
import { propertiesOf, type Resolve } from './guess-envelope.ts'
import { mapOf } from './loose-json.ts'

/** Finds the schema of the values a selector leads to; `undefined` when it does not say. */
export function schemaAt(schema: JsonSchema, selector: string, resolve: Resolve): JsonSchema | undefined {
  const steps = selector.startsWith('@') ? undefined : stepsOf(selector)
  const found = steps?.reduce<JsonSchema | undefined>(
    (current, step) => current && inside(current, step, resolve),
    schema,
  )
  return found === undefined || Object.keys(found).length === 0 ? undefined : found
}

/** A step that is filled from a parameter is one into a list. */
function stepsOf(selector: string): readonly SelectorStep[] {
  return parseSelector(selector.replace(/\{\{.*?\}\}/g, '0')).steps
}

function inside(schema: JsonSchema, step: SelectorStep, resolve: Resolve): JsonSchema | undefined {
  const resolved = resolve(schema)
  if (typeof step === 'string') return propertiesOf(resolved, resolve)[step]
  const items = resolved['items'] === undefined ? undefined : mapOf(resolved['items'])
  if (typeof step === 'number') return items
  // Every item gives one value, so that what comes after it is a list again.
  return items ?? (resolved['additionalProperties'] === undefined ? undefined : mapOf(resolved['additionalProperties']))
}
