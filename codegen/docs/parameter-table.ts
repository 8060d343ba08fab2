import type { Operation, Parameter } from '../../manifest/connector.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import { codeSpan } from './code-span.ts'
import { describeField } from './describe-field.ts'
import { inputDefinitions } from './example-params.ts'
import { listFields } from './list-fields.ts'
import type { Block } from './markdown-page.ts'
import { markdownTable } from './markdown-table.ts'
import { requiredOf, subschemas } from './schema-shape.ts'
import { schemaTypeText } from './schema-type-text.ts'
import { templateValueText } from './template-text.ts'

/** Writes what an operation can be asked: its parameters, those of objects in them dotted, and what binds them together. */
export function parameterTable(operation: Operation): readonly Block[] {
  const definitions = inputDefinitions(operation)
  const fields = listFields(operation.input, { definitions, levels: 3, named: true })
  if (fields.length === 0 && operation.rest === undefined) return ['No parameters.']
  const rows = fields.map(({ name, schema, required }) => [
    codeSpan(name),
    codeSpan(schemaTypeText(schema, definitions)),
    required ? 'Yes' : 'No',
    describeField(schema, definitions, remarks(operation, name)),
  ])
  return [
    rows.length === 0 ? undefined : markdownTable(['Name', 'Type', 'Required', 'Description'], rows),
    ...choices(operation.input),
    operation.rest === undefined ? undefined : 'Parameters that are not listed are sent too, in the body.',
  ]
}

function remarks(operation: Operation, name: string): readonly string[] {
  const value = Object.hasOwn(operation.defaults, name) ? operation.defaults[name] : undefined
  const parameter = operation.parameters.find((one) => one.name === name)
  return [
    ...(value === undefined ? [] : [`Sent as ${codeSpan(templateValueText(value))} when left out.`]),
    ...(parameter === undefined ? [] : placeRemark(parameter)),
  ]
}

/** Most parameters go where their name says; those that do not are told. */
function placeRemark({ name, at }: Parameter): readonly string[] {
  const wireName = at.path.at(-1) ?? name
  const same = wireName.toLowerCase() === name.toLowerCase()
  if (at.in === 'headers') return [same ? 'Sent as a header.' : `Sent as the header ${codeSpan(wireName)}.`]
  if (at.in === 'cookies') return [same ? 'Sent as a cookie.' : `Sent as the cookie ${codeSpan(wireName)}.`]
  return at.in === 'args' || same ? [] : [`Sent as ${codeSpan(wireName)} in the ${at.in}.`]
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
