import type { Connector, Operation } from '../../manifest/connector.ts'
import { authMethods } from './auth-methods.ts'
import { fieldsToGive, openSourceClient } from './client-setup.ts'
import { codeBlock } from './code-block.ts'
import { connectorNames, environmentVariable, placeholder, recordVariable } from './connector-names.ts'
import { exampleParams, plainParams } from './example-params.ts'
import type { Block } from './markdown-page.ts'
import { commandLine, executeCall, firstOperation, methodCall, type Params } from './operation-examples.ts'
import { propertiesOf } from './schema-shape.ts'
import { selectorText } from './selector-text.ts'
import { valueText } from './value-text.ts'

/** Writes the first steps with a connector: on the command line, by its methods, and by `execute`. */
export function readmeExamples(connector: Connector): readonly Block[] {
  const operation = firstOperation(connector)
  if (operation === undefined) return []
  return [
    '## Quick start',
    'Work in a checkout of this repository; `npm ci` prepares it once.',
    codeBlock('bash', commands(connector, operation)),
    '## TypeScript',
    codeBlock('typescript', program(connector, operation)),
    ...aboutLists(operation),
    'Any entity and any action can also be called by name, with the same types:',
    codeBlock('typescript', executeCall(connector, operation, plainParams(operation))),
  ]
}

function commands(connector: Connector, operation: Operation): string {
  const { oauth, token } = authMethods(connector)
  const [scheme] = [...token.offered, ...oauth.offered]
  const fields = scheme === undefined ? [] : Object.keys(fieldsToGive(scheme.credentials))
  return [
    ...fields.map((field) => `export ${environmentVariable(connector.name, field)}='${placeholder(field)}'`),
    ...(connector.check === undefined ? [] : [`npx patchbay check ${connector.name}`]),
    commandLine(connector, operation, fewRecords(operation)),
  ].join('\n')
}

/** A terminal is no place for a whole page. */
function fewRecords(operation: Operation): Params {
  const params = plainParams(operation)
  const size = operation.pagination.type === 'cursor' ? operation.pagination.size : undefined
  return size === undefined ? params : { ...params, [size]: 5 }
}

function program(connector: Connector, operation: Operation): string {
  const { oauth, token } = authMethods(connector)
  const [scheme] = [...token.offered, ...oauth.offered]
  const first = methodCall(connector, operation, plainParams(operation))
  const one = oneOf(connector, operation)
  return [
    openSourceClient(connector, scheme),
    '',
    ...(operation.response.type === 'records'
      ? ['// every record, loading pages as they are needed', ...iteration(connector, operation), '', '// one page']
      : []),
    first,
    ...(one === undefined ? [] : ['', '// one record', methodCall(connector, one, exampleParams(one))]),
  ].join('\n')
}

/** The action that reads a single record of the same entity. */
function oneOf({ operations }: Connector, { id, entity }: Operation): Operation | undefined {
  const singles = Object.values(operations).filter(
    (operation) =>
      operation.entity === entity &&
      operation.id !== id &&
      operation.effect === 'read' &&
      operation.response.type === 'record',
  )
  return singles.find(({ action }) => action === 'get') ?? singles[0]
}

function iteration(connector: Connector, operation: Operation): readonly string[] {
  const { variable } = connectorNames(connector.name)
  const record = recordVariable(operation.response.schema, variable)
  const start = `for await (const ${record} of ${variable}.${operation.entity}.${operation.action}(`
  const params = withoutSize(operation)
  const argument = Object.keys(params).length === 0 ? '' : valueText(params, 'typescript', start.length + 4)
  return [`${start}${argument})) {`, `  console.log(${record}${labelAccess(connector, operation)})`, '}']
}

/** Who reads everything has no use for small pages. */
function withoutSize(operation: Operation): Params {
  const { pagination } = operation
  const size = pagination.type === 'cursor' ? pagination.size : undefined
  return Object.fromEntries(Object.entries(exampleParams(operation)).filter(([name]) => name !== size))
}

/** What a person calls a record, where that is one of its own properties. */
function labelAccess({ entities, schemas }: Connector, { entity, response }: Operation): string {
  const [label] = entities[entity]?.label ?? []
  const name = label === undefined ? '' : selectorText(label)
  const isOwn = Object.hasOwn(propertiesOf(schemas[response.schema ?? ''] ?? {}), name)
  return isOwn && /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : ''
}

function aboutLists({ response, pagination }: Operation): readonly Block[] {
  if (response.type !== 'records') return []
  const paged = pagination.type === 'cursor'
  return [
    paged
      ? 'A list can be awaited for its first page or iterated over all records; `.pages()` goes page by page. `meta.has_more` and `meta.cursor` say whether there is more and how to ask for it.'
      : 'A list can be awaited or iterated.',
  ]
}
