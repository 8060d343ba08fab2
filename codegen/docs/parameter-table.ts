import type { Connector, Operation, Parameter, Place } from '../../manifest/connector.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import { codeSpan } from './code-span.ts'
import { describeField } from './describe-field.ts'
import { inputDefinitions } from './example-params.ts'
import { listFields } from './list-fields.ts'
import type { Block } from './markdown-page.ts'
import { markdownTable } from './markdown-table.ts'
import { requiredOf, subschemas } from './schema-shape.ts'
import { schemaTypeText } from './schema-type-text.ts'
import { styleRemark } from './style-remark.ts'
import { templateValueText } from './template-text.ts'

/** Writes what an operation can be asked: its parameters, those of objects in them dotted, and what binds them together. */
export function parameterTable(connector: Connector, operation: Operation): readonly Block[] {
  const definitions = inputDefinitions(operation)
  const fields = listFields(operation.input, { definitions, levels: 3, named: true })
  if (fields.length === 0 && operation.rest === undefined) return ['No parameters.']
  const rows = fields.map(({ name, schema, required }) => [
    codeSpan(name),
    codeSpan(isFile(operation, name) ? fileType(schema) : schemaTypeText(schema, definitions)),
    required ? 'Yes' : 'No',
    describeField(schema, definitions, remarks(connector, operation, name)),
  ])
  return [
    rows.length === 0 ? undefined : markdownTable(['Name', 'Type', 'Required', 'Description'], rows),
    ...choices(operation.input),
    operation.rest === undefined ? undefined : 'Parameters that are not listed are sent too, in the body.',
  ]
}

function isFile({ files = [] }: Operation, name: string): boolean {
  return files.includes(name.replace(/\[\]$/, ''))
}

function fileType({ items }: JsonSchema): string {
  return items === undefined ? 'FileValue' : 'FileValue[]'
}

const fileRemark = 'Bytes, a stream of bytes, base64 text, or one of them with a name: `{ content, name, media_type }`.'

function remarks(connector: Connector, operation: Operation, name: string): readonly string[] {
  const value = Object.hasOwn(operation.defaults, name) ? operation.defaults[name] : undefined
  const parameter = operation.parameters.find((one) => one.name === name)
  return [
    ...(value === undefined ? [] : [`Sent as ${codeSpan(templateValueText(value))} when left out.`]),
    ...(isFile(operation, name) ? [fileRemark] : []),
    ...(parameter === undefined ? [] : placeRemark(parameter)),
    ...(parameter === undefined ? [] : styleRemark(connector, operation, parameter)),
  ]
}

/** Most parameters go where their name says; those that do not are told. */
function placeRemark({ name, at, also = [] }: Parameter): readonly string[] {
  return also.length > 0 ? [`Sent ${[at, ...also].map(placeText).join(' and ')}.`] : oddPlace(name, at)
}

function oddPlace(name: string, at: Place): readonly string[] {
  const wireName = at.path.at(-1) ?? name
  const called = wireName.toLowerCase() === name.toLowerCase() ? undefined : codeSpan(wireName)
  switch (at.in) {
    case 'headers':
      return [called === undefined ? 'Sent as a header.' : `Sent as the header ${called}.`]
    case 'cookies':
      return [called === undefined ? 'Sent as a cookie.' : `Sent as the cookie ${called}.`]
    case 'args':
      return []
    default:
      return called === undefined ? [] : [`Sent as ${called} in the ${at.in}.`]
  }
}

function placeText({ in: section, path }: Place): string {
  return `as ${codeSpan(path.at(-1) ?? '')} in the ${section}`
}

/** Says which parameters are needed in place of each other. */
function choices(input: JsonSchema): readonly string[] {
  const levels = [input, ...subschemas(input, 'allOf')]
  return levels.flatMap((level) => [
    ...choiceOf(subschemas(level, 'oneOf'), 'Exactly one of these is needed'),
    ...choiceOf(subschemas(level, 'anyOf'), 'At least one of these is needed'),
  ])
}

function choiceOf(branches: readonly JsonSchema[], text: string): readonly string[] {
  const sets = branches.map(requiredOf)
  if (sets.length < 2 || sets.some((names) => names.length === 0)) return []
  return [`${text}: ${sets.map((names) => names.map(codeSpan).join(' with ')).join(', ')}.`]
}
