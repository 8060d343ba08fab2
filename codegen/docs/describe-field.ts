import type { JsonSchema } from '../../manifest/json-schema.ts'
import { codeSpan } from './code-span.ts'
import { prose, sentence } from './prose.ts'
import { elementOf, resolveSchema, type Definitions } from './schema-shape.ts'
import { longEnum } from './schema-type-text.ts'

/** Writes what a field means and what its values may be, as the cell of a table. */
export function describeField(schema: JsonSchema, definitions: Definitions, remarks: readonly string[] = []): string {
  const resolved = resolveSchema(schema, definitions)
  const notes = [...deprecation(resolved), ...valueNotes(resolved, definitions), ...remarks]
  const description = typeof resolved['description'] === 'string' ? resolved['description'] : titleOf(resolved)
  return notes.length === 0 ? prose(description) : [sentence(description), ...notes].filter(Boolean).join(' ')
}

function titleOf({ title }: JsonSchema): string {
  return typeof title === 'string' ? title : ''
}

function deprecation({ deprecated }: JsonSchema): readonly string[] {
  return deprecated === true ? ['**Deprecated.**'] : []
}

function valueNotes(schema: JsonSchema, definitions: Definitions): readonly string[] {
  const element = elementOf(schema)
  const values = longEnum(element === undefined ? schema : resolveSchema(element, definitions))
  return [
    ...(values.length > 0 ? [`${element === undefined ? 'One' : 'Any'} of ${listOf(values)}.`] : []),
    ...range(schema, 'minimum', 'maximum', ''),
    ...range(schema, 'minLength', 'maxLength', ' characters'),
    ...range(schema, 'minItems', 'maxItems', ' items'),
    ...(typeof schema['pattern'] === 'string' ? [`Matches ${codeSpan(schema['pattern'])}.`] : []),
    ...(schema['default'] === undefined ? [] : [`API default ${codeSpan(JSON.stringify(schema['default']))}.`]),
  ]
}

function listOf(values: readonly unknown[]): string {
  return values
    .filter((value) => value !== null)
    .map((value) => codeSpan(JSON.stringify(value)))
    .join(', ')
}

function range(schema: JsonSchema, low: string, high: string, unit: string): readonly string[] {
  const most = numberAt(schema, high)
  // Every text and every list has at least nothing.
  const least = unit !== '' && numberAt(schema, low) === 0 ? undefined : numberAt(schema, low)
  if (most === undefined) return least === undefined ? [] : [atLeast(least, unit)]
  return [least === undefined ? `At most ${most}${unit}.` : `${least} to ${most}${unit}.`]
}

function atLeast(least: number, unit: string): string {
  return unit !== '' && least === 1 ? 'Not empty.' : `At least ${least}${unit}.`
}

function numberAt(schema: JsonSchema, keyword: string): number | undefined {
  const value = schema[keyword]
  return typeof value === 'number' ? value : undefined
}
