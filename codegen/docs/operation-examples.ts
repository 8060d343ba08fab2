import type { Connector, Operation } from '../../manifest/connector.ts'
import { requiresParameters } from '../requires-parameters.ts'
import { clientField } from '../client-field.ts'
import { connectorNames, recordVariable } from './connector-names.ts'
import type { ConnectorPlace } from './connector-place.ts'
import { headingAnchor, markdownLink } from './markdown-link.ts'
import { shellJson, valueText } from './value-text.ts'

/** Parameters by name. */
export type Params = Readonly<Record<string, unknown>>

/** Writes the statement that calls an operation by its method. */
export function methodCall(connector: Connector, operation: Operation, params: Params): string {
  const start = `${assignment(operation, connectorNames(connector.name).variable)}await ${method(connector, operation)}(`
  return `${start}${argument(operation, params, start.length + 1)})`
}

/** Writes the loop over everything a list gives, with a statement for each record. */
export function iteration(
  connector: Connector,
  operation: Operation,
  params: Params,
  statement: (record: string) => string,
): string {
  const record = recordVariable(operation.response.schema, connectorNames(connector.name).variable)
  const start = `for await (const ${record} of ${method(connector, operation)}(`
  return `${start}${argument(operation, params, start.length + 4)})) {\n  ${statement(record)}\n}`
}

/** Writes the statement that calls an operation by `execute`. */
export function executeCall(connector: Connector, operation: Operation, params: Params): string {
  const { variable } = connectorNames(connector.name)
  const start = `const { data, meta } = await ${variable}.execute('${operation.entity}', '${operation.action}', `
  return `${start}${valueText(params, 'typescript', start.length + 1)})`
}

/** Writes the command that calls an operation. */
export function commandLine(place: ConnectorPlace, operation: Operation, params: Params): string {
  const command = `npx patchbay execute ${place.argument} ${operation.entity} ${operation.action}`
  return Object.keys(params).length === 0 ? command : `${command} --params '${shellJson(params)}'`
}

/** What the hosted API is sent to call an operation. */
export function executeBody({ entity, action }: Operation, params: Params): object {
  return { entity, action, params }
}

/** The heading of an operation on the reference page: `candidates list`. */
export function operationHeading({ entity, action }: Pick<Operation, 'entity' | 'action'>): string {
  return `${entity} ${action}`
}

/** Links to an operation on the reference page. */
export function operationLink(operation: Operation, text: string = operation.id, page = 'REFERENCE.md'): string {
  return markdownLink(text, `${page}${headingAnchor(operationHeading(operation))}`)
}

/** The operation that stands for all in examples: the first list that can be asked for without knowing anything. */
export function firstOperation({ operations }: Connector): Operation | undefined {
  const all = Object.values(operations)
  const easy = all.filter(({ input }) => (input.required ?? []).length === 0)
  const lists = easy.filter(({ response }) => response.type === 'records')
  return (
    lists.find(({ pagination }) => pagination.type !== 'none') ??
    lists[0] ??
    easy.find(({ effect }) => effect === 'read') ??
    all.find(({ effect }) => effect === 'read') ??
    all[0]
  )
}

function assignment({ response }: Operation, client: string): string {
  switch (response.type) {
    case 'records':
      return 'const { records, meta } = '
    case 'record':
      return `const ${recordVariable(response.schema, client)} = `
    case 'file':
      return 'const { data, meta } = '
    case 'nothing':
      return ''
  }
}

function argument({ input }: Operation, params: Params, around: number): string {
  const isEmpty = Object.keys(params).length === 0 && !requiresParameters(input)
  return isEmpty ? '' : valueText(params, 'typescript', around)
}

function method({ name }: Connector, { entity, action }: Operation): string {
  return `${connectorNames(name).variable}.${clientField(entity)}.${action}`
}
