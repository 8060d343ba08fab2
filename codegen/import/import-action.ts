import { defined } from '../../manifest/defined.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { Action } from '../../manifest/manifest.gen.ts'
import { importInput } from './action-input.ts'
import { importPaging, type ActionPaging, type PagingSource } from './action-paging.ts'
import { actionDescription, actionDocs, actionEffect, actionNotes } from './describe-action.ts'
import type { ImportTools } from './import-parameters.ts'
import { importResponse } from './import-response.ts'
import type { NamedOperation } from './name-operations.ts'
import { tellUncarried } from './notice.ts'
import type { PaginationStore } from './pagination-store.ts'
import { successAnswer } from './success-answer.ts'

/** An action, and what one of its records looks like. */
export interface ImportedAction {
  readonly action: Action
  readonly record: JsonSchema | undefined
}

/** What actions share. */
export interface ActionTools extends ImportTools {
  readonly paginations: PaginationStore
  /** Names a server of an operation's own. */
  readonly serverOf: (operation: NamedOperation) => string | undefined
}

/** Imports one operation. */
export function importAction(operation: NamedOperation, tools: ActionTools): ImportedAction {
  tellUncarried(operation.value, carried, operation.path, tools.tell)
  tellSecurity(operation, tools)
  const answer = successAnswer(operation, tools)
  const { response, record, guessed } = importResponse(operation, answer, tools)
  const input = importInput(operation, response, tools)
  const paging = pagingOf(operation, { input, answer, response, record }, tools)
  const untested = operation.value['x-airbyte-untested'] === true || guessed || paging?.sure === false
  const action: Action = {
    description: actionDescription(operation),
    ...actionDocs(operation),
    request: `${operation.method} ${operation.requestPath}`,
    ...defined({ server: tools.serverOf(operation) }),
    ...actionEffect(operation),
    ...input,
    response,
    ...defined({ pagination: paging?.pagination }),
    ...(untested && { untested }),
    ...actionNotes(operation, tools.tell),
  }
  return { action, record }
}

const carried = [
  'operationId',
  'summary',
  'description',
  'tags',
  'parameters',
  'requestBody',
  'responses',
  'deprecated',
  'security',
  'servers',
  'externalDocs',
  'x-airbyte-entity',
  'x-airbyte-action',
  'x-airbyte-path-override',
  'x-airbyte-record-extractor',
  'x-airbyte-record-filter',
  'x-airbyte-record-transform',
  'x-airbyte-meta-extractor',
  'x-airbyte-file-url',
  'x-airbyte-untested',
  'x-airbyte-no-pagination',
  'x-airbyte-preferred-for-check',
  'x-airbyte-upload-file-param',
  'x-airbyte-ai-hints',
]

/** Credentials go along with every call; an operation that wants others, or none, is no exception. */
function tellSecurity({ value, path }: NamedOperation, { document, tell }: ActionTools): void {
  const own = value['security']
  if (own === undefined || document['security'] === undefined) return
  if (JSON.stringify(own) === JSON.stringify(document['security'])) return
  tell([...path, 'security'], 'is not carried over: it is called with the credentials of the connection')
}

function pagingOf(operation: NamedOperation, source: PagingSource, tools: ActionTools): ActionPaging | undefined {
  return source.response.records === undefined ? undefined : importPaging(operation, source, tools)
}
