import type { JsonSchema, ObjectSchema } from '../../manifest/json-schema.ts'
import { codeSpan } from './code-span.ts'
import { describeField } from './describe-field.ts'
import { listFields } from './list-fields.ts'
import { markdownTable } from './markdown-table.ts'
import { resolveSchema, type Definitions } from './schema-shape.ts'
import { schemaTypeText } from './schema-type-text.ts'

/** Writes the table of the fields a user fills in; nothing when there are none. */
export function fieldTable(schema: ObjectSchema, definitions: Definitions): string | undefined {
  const fields = listFields(schema, { definitions, levels: 2, named: true })
  if (fields.length === 0) return undefined
  const rows = fields.map((field) => [
    codeSpan(field.name),
    codeSpan(schemaTypeText(field.schema, definitions)),
    field.required ? 'Yes' : 'No',
    describeField(field.schema, definitions, dateHint(resolveSchema(field.schema, definitions))),
  ])
  return markdownTable(['Field Name', 'Type', 'Required', 'Description'], rows)
}

const dateForms: Readonly<Record<string, string>> = { 'date-time': 'YYYY-MM-DDT00:00:00Z', date: 'YYYY-MM-DD' }

/** People fill these in by hand, so the form of a date is said unless the manifest says it. */
function dateHint({ format, description }: JsonSchema): readonly string[] {
  const form = typeof format === 'string' ? dateForms[format] : undefined
  const said = typeof description === 'string' && description.includes('YYYY-MM-DD')
  return form === undefined || said ? [] : [`Format \`${form}\`.`]
}
