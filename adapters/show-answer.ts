import type { OperationCall } from './call-operation.ts'
import type { Entry } from './catalogue.ts'
import { encodeResult } from './encode-result.ts'
import type { ToolResult } from './neutral-tool.ts'
import { recordFields, unknownFieldsText } from './record-fields.ts'
import type { ToolOptions } from './tool-options.ts'

/** What decides how an answer is shown. */
export interface Showing {
  readonly call: Pick<OperationCall, 'fields'>
  readonly options: ToolOptions
  /** What was left out of records, in words. */
  readonly shown: string | undefined
  /** Records of this page that were shown before. */
  readonly skip?: number
  /** The cursor of this page. */
  readonly cursor?: string | undefined
}

/** Tokens a result may have unless told otherwise, about; enough for a page of a hundred shaped candidates. */
export const usualBudget = 12_500

/** Shows the answer of an operation to a model. */
export function showAnswer(
  { connector, entity, operation }: Entry,
  answer: { readonly data: unknown; readonly meta: object },
  { call, options, shown, skip = 0, cursor }: Showing,
): ToolResult {
  const records = [answer.data].flat()
  return encodeResult(answer, {
    operation: operation.id,
    source: connector.title,
    list: operation.response.type === 'records',
    skip,
    shown,
    unknownFields: unknownFieldsText(call.fields ?? [], recordFields(connector, entity, operation), records),
    shape: options.shape !== false,
    budget: options.budget ?? usualBudget,
    cursor,
  })
}
