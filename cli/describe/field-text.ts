import { elementOf, resolveSchema, type Definitions } from '../../codegen/docs/schema-shape.ts'
import { longEnum } from '../../codegen/docs/schema-type-text.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'

/** Says what a field means and what its values may be, in plain text. */
export function fieldText(schema: JsonSchema, definitions: Definitions): string {
  const resolved = resolveSchema(schema, definitions)
  const { title, description } = resolved
  const told = typeof description === 'string' ? description : typeof title === 'string' ? title : ''
  const notes = [...valueNotes(resolved, definitions), ...rangeNotes(resolved)]
  return [told, notes.length === 0 ? '' : `(${notes.join('; ')})`].filter((part) => part !== '').join(' ')
}

function valueNotes(schema: JsonSchema, definitions: Definitions): readonly string[] {
  const element = elementOf(schema)
  const values = longEnum(element === undefined ? schema : resolveSchema(element, definitions))
  const { default: fallback, deprecated } = schema
  return [
    ...(deprecated === true ? ['deprecated'] : []),
    ...(values.length === 0 ? [] : [`one of ${values.map((value) => JSON.stringify(value)).join(', ')}`]),
    ...(fallback === undefined ? [] : [`default ${JSON.stringify(fallback)}`]),
  ]
}

function rangeNotes({ minimum, maximum }: JsonSchema): readonly string[] {
  if (typeof minimum === 'number' && typeof maximum === 'number') return [`${minimum} to ${maximum}`]
  if (typeof minimum === 'number') return [`at least ${minimum}`]
  return typeof maximum === 'number' ? [`at most ${maximum}`] : []
}
