import { flattenObject } from '../../manifest/flatten-object.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { PaginationUse, ResponseShape } from '../../manifest/manifest.gen.ts'
import type { ActionInput } from './action-input.ts'
import { propertiesOf, type Resolve } from './guess-envelope.ts'
import { guessPagination, outputsOf, type PagingInput, type PagingOutput } from './guess-pagination.ts'
import type { ImportTools } from './import-parameters.ts'
import { textMapOf, textOf } from './loose-json.ts'
import type { NamedOperation } from './name-operations.ts'
import type { PaginationStore } from './pagination-store.ts'
import { placeIn } from './settle-names.ts'
import type { SuccessAnswer } from './success-answer.ts'

/** How an action's list goes on. */
export interface ActionPaging {
  readonly pagination: PaginationUse
  readonly sure: boolean
}

/** What is known of a list. */
export interface PagingSource {
  readonly input: ActionInput
  readonly answer: SuccessAnswer
  readonly response: ResponseShape
  readonly record: JsonSchema | undefined
}

/** Imports how an operation's list goes on: as the document says, or by rule, which is told when it may be wrong. */
export function importPaging(
  operation: NamedOperation,
  source: PagingSource,
  { store, tell, paginations }: ImportTools & { readonly paginations: PaginationStore },
): ActionPaging {
  const reason = textOf(operation.value['x-airbyte-no-pagination'])
  if (reason !== undefined) return { pagination: paginations.add({ type: 'none', reason }), sure: true }
  const resolve: Resolve = (schema) => store.resolve(schema)
  const { pagination, sure } = guessPagination({
    inputs: inputsOf(source.input, resolve),
    outputs: answerOutputs(source, resolve),
    linked: source.answer.linked,
    itemKey: hasId(source.record, resolve) ? 'id' : undefined,
  })
  if (!sure) tell(operation.path, `does not say how it is paged; "${pagination.type}" is a guess`)
  return { pagination: paginations.add(pagination), sure }
}

/** What the document points out counts before what only stands in the answer. */
function answerOutputs({ answer, response }: PagingSource, resolve: Resolve): readonly PagingOutput[] {
  const schema = answer.schema ?? {}
  const deep = outputsOf(schema, resolve, 4)
  // Pointed out by a name of the document's own, or by the one in the answer.
  const told = Object.entries(textMapOf(response.meta)).flatMap(([name, at]): readonly PagingOutput[] => {
    const found = deep.find((output) => output.at === at)
    const known = { at, ...(found?.schema !== undefined && { schema: found.schema }) }
    return [
      { name, ...known },
      { name: at.slice(at.lastIndexOf('.') + 1), ...known },
    ]
  })
  return [...told, ...outputsOf(schema, resolve)]
}

function hasId(record: JsonSchema | undefined, resolve: Resolve): boolean {
  return record !== undefined && Object.hasOwn(propertiesOf(resolve(record), resolve), 'id')
}

/** What an action takes, by the places that a pagination sends to. */
function inputsOf({ query, body, variables, headers }: ActionInput, resolve: Resolve): readonly PagingInput[] {
  return Object.entries({ query, body, variables, headers }).flatMap(([section, schema]) => {
    if (schema === undefined) return []
    const { properties } = flattenObject(resolve(schema), {})
    return Object.entries(properties).map(([name, property]) => ({
      name,
      location: placeIn(section, name),
      schema: resolve(property),
    }))
  })
}
