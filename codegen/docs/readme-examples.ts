import type { Connector, Operation } from '../../manifest/connector.ts'
import { authMethods, type OfferedScheme } from './auth-methods.ts'
import { exportVariables, openSourceClient } from './client-setup.ts'
import { codeBlock } from './code-block.ts'
import type { ConnectorPlace } from './connector-place.ts'
import { exampleParams, pageSizeOf, plainParams } from './example-params.ts'
import type { Block } from './markdown-page.ts'
import { commandLine, executeCall, firstOperation, iteration, methodCall, type Params } from './operation-examples.ts'
import { propertiesOf } from './schema-shape.ts'
import { selectorText } from '../../manifest/selector-text.ts'

/** Writes the first steps with a connector: on the command line, by its methods, and by `execute`. */
export function readmeExamples(connector: Connector, place: ConnectorPlace): readonly Block[] {
  const operation = firstOperation(connector)
  if (operation === undefined) return []
  return [
    '## Quick start',
    place.preparation,
    codeBlock('bash', commands(connector, place, operation)),
    '## TypeScript',
    codeBlock('typescript', program(connector, place, operation)),
    ...aboutLists(operation),
    'Any entity and any action can also be called by name, with the same types:',
    codeBlock('typescript', executeCall(connector, operation, plainParams(operation))),
  ]
}

function commands(connector: Connector, place: ConnectorPlace, operation: Operation): string {
  return [
    ...exportVariables(connector, firstScheme(connector)),
    ...(connector.check === undefined ? [] : [`npx patchbay check ${place.argument}`]),
    commandLine(place, operation, fewRecords(operation)),
  ].join('\n')
}

function firstScheme(connector: Connector): OfferedScheme | undefined {
  const { oauth, token } = authMethods(connector)
  return [...token.offered, ...oauth.offered][0]
}

/** A terminal is no place for a whole page. */
function fewRecords(operation: Operation): Params {
  const params = plainParams(operation)
  const size = pageSizeOf(operation)
  return size === undefined ? params : { ...params, [size]: 5 }
}

function program(connector: Connector, place: ConnectorPlace, operation: Operation): string {
  const print = (record: string): string => `console.log(${record}${labelAccess(connector, operation)})`
  const all = iteration(connector, operation, withoutSize(operation), print)
  const first = methodCall(connector, operation, plainParams(operation))
  const one = singleRead(connector, operation)
  return [
    openSourceClient(connector, place, firstScheme(connector)),
    '',
    ...(operation.response.type === 'records'
      ? ['// every record, loading pages as they are needed', all, '', '// one page']
      : []),
    first,
    ...(one === undefined ? [] : ['', '// one record', methodCall(connector, one, exampleParams(one))]),
  ].join('\n')
}

/** The action that reads a single record of the same entity. */
function singleRead({ operations }: Connector, { id, entity }: Operation): Operation | undefined {
  const singles = Object.values(operations).filter(
    (operation) =>
      operation.entity === entity &&
      operation.id !== id &&
      operation.effect === 'read' &&
      operation.response.type === 'record',
  )
  return singles.find(({ action }) => action === 'get') ?? singles[0]
}

/** Who reads everything has no use for small pages. */
function withoutSize(operation: Operation): Params {
  const size = pageSizeOf(operation)
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
  return [
    pagination.type === 'none'
      ? 'A list can be awaited or iterated.'
      : 'A list can be awaited for its first page or iterated over all records; `.pages()` goes page by page. `meta.has_more` and `meta.cursor` say whether there is more and how to ask for it.',
  ]
}
