import type { Connector } from '../../manifest/connector.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import { codeSpan } from './code-span.ts'
import { describeField } from './describe-field.ts'
import { listFields } from './list-fields.ts'
import { headingAnchor, markdownLink } from './markdown-link.ts'
import type { Block } from './markdown-page.ts'
import { markdownTable } from './markdown-table.ts'
import { sentence } from './prose.ts'
import { propertiesOf, referenceName, subschemas, type Definitions } from './schema-shape.ts'
import { schemaTypeText } from './schema-type-text.ts'
import { typeReferences } from './type-references.ts'

/** Writes what a named type consists of, under a heading of its own. */
export function typeSection({ schemas }: Connector, name: string): readonly Block[] {
  const schema = schemas[name] ?? {}
  const { description } = schema
  return [
    `### ${typeHeading(name)}`,
    typeof description === 'string' ? sentence(description) : undefined,
    ...contentsOf(schema, schemas),
  ]
}

/** Writes the type of a value, linked to the sections of the types in it. */
export function typeCell(schema: JsonSchema, definitions: Definitions): string {
  const type = schemaTypeText(schema, definitions)
  const words = new Set(type.split(/\W+/))
  const names = typeReferences(schema, definitions).filter((name) => words.has(name))
  const [only] = names
  if (only === undefined) return codeSpan(type)
  if (names.length === 1) return markdownLink(codeSpan(type), headingAnchor(typeHeading(only)))
  return `${codeSpan(type)} (${names.map(typeLink).join(', ')})`
}

function typeLink(name: string): string {
  return markdownLink(codeSpan(name), headingAnchor(typeHeading(name)))
}

/** Headings of types are two words, so that none is called like an entity. */
function typeHeading(name: string): string {
  return `${name} type`
}

function contentsOf(schema: JsonSchema, definitions: Definitions): readonly Block[] {
  const bases = subschemas(schema, 'allOf')
    .map(referenceName)
    .filter((name) => name !== undefined)
  const fields = listFields(schema, { definitions, levels: 1, named: false })
  const isUnion = Object.keys(propertiesOf(schema)).length === 0 && bases.length === 0
  const table = fields.map((field) => [
    codeSpan(field.required ? field.name : `${field.name}?`),
    typeCell(field.schema, definitions),
    describeField(field.schema, definitions),
  ])
  return [
    isUnion ? `It is ${typeCell(schema, definitions)}.` : undefined,
    bases.length === 0
      ? undefined
      : `It has all that ${bases.map(typeLink).join(' and ')} has${fields.length > 0 ? ', and:' : '.'}`,
    table.length === 0 ? undefined : markdownTable(['Field', 'Type', 'Description'], table),
  ]
}
