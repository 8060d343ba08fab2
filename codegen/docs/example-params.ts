import type { Operation } from '../../manifest/connector.ts'
import { isSchema, propertiesOf, type Definitions } from './schema-shape.ts'
import { exampleObject, exampleValue } from './example-value.ts'

/** The parameters an example calls an operation with: those of the manifest's first example, else made up. */
export function exampleParams(operation: Operation): Readonly<Record<string, unknown>> {
  const [given] = operation.examples
  if (given !== undefined) return given.params
  const required = exampleObject(operation.input, inputDefinitions(operation))
  return { ...required, ...pageSize(operation), ...somethingToWrite(operation, required) }
}

/** The least an operation is called with, where the point is not what it can be asked: what is required, and a small page. */
export function plainParams(operation: Operation): Readonly<Record<string, unknown>> {
  const required = exampleObject(operation.input, inputDefinitions(operation))
  return Object.keys(required).length > 0 ? exampleParams(operation) : pageSize(operation)
}

/** The schemas an operation's input refers to. */
export function inputDefinitions({ input }: Operation): Definitions {
  const definitions = input['$defs']
  return isSchema(definitions) ? (definitions as Definitions) : {}
}

/** The parameter that sets how many records a page has, where there is one. */
export function pageSizeOf({ pagination }: Operation): string | undefined {
  return pagination.type === 'none' ? undefined : pagination.size
}

function pageSize(operation: Operation): Readonly<Record<string, unknown>> {
  const { pagination } = operation
  const size = pageSizeOf(operation)
  return size === undefined || pagination.type === 'none' ? {} : { [size]: Math.min(10, pagination.max ?? 10) }
}

/** A write that requires only the id of what it changes is no example without a change. */
function somethingToWrite(
  operation: Operation,
  required: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const inBody = operation.parameters.filter(({ at }) => at.in === 'body')
  if (operation.effect !== 'write' || inBody.some(({ name }) => Object.hasOwn(required, name))) return {}
  const [first] = inBody
  const schema = first === undefined ? undefined : propertiesOf(operation.input)[first.name]
  if (first === undefined || schema === undefined) return {}
  return { [first.name]: exampleValue(first.name, schema, inputDefinitions(operation)) }
}
