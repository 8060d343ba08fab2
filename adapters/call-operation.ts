import type { Operation } from '../manifest/connector.ts'
import { defined } from '../manifest/defined.ts'
import { applyPagingNames } from '../runtime/apply-paging-names.ts'
import type { Catalogue, Entry, Wanted } from './catalogue.ts'
import { continuedFrom } from './encode-result.ts'
import type { RunOptions, ToolResult } from './neutral-tool.ts'
import { shapeOf } from './shape-records.ts'
import { showAnswer } from './show-answer.ts'
import { failedResult, lessonOf } from './teach-error.ts'
import { ToolError } from './tool-error.ts'
import type { ToolOptions } from './tool-options.ts'

type Fields = Readonly<Record<string, unknown>>

/** A call as a model asks for it. */
export interface OperationCall extends Wanted {
  readonly params?: Fields | undefined
  /** Dotted paths to show, `*` for everything. */
  readonly fields?: readonly string[] | undefined
}

/** Makes a call for a model and shows what came of it; only an abort is thrown. */
export async function callOperation(
  catalogue: Catalogue,
  call: OperationCall,
  options: ToolOptions,
  run: RunOptions = {},
): Promise<ToolResult> {
  const started = performance.now()
  const { result, error, name } = await attempt(catalogue, call, options, run.signal)
  const milliseconds = Math.round(performance.now() - started)
  run.onCall?.({ operation: name, milliseconds, ...(error !== undefined && { error }) })
  return result
}

interface Attempt {
  readonly result: ToolResult
  /** The connector's name and the operation's. */
  readonly name: string
  readonly error?: string
}

async function attempt(
  catalogue: Catalogue,
  call: OperationCall,
  options: ToolOptions,
  signal: AbortSignal | undefined,
): Promise<Attempt> {
  let entry: Entry | undefined
  const nameOf = (): string => (entry === undefined ? 'unknown' : `${entry.connector.name}.${entry.operation.id}`)
  try {
    entry = await catalogue.find(call, signal)
    const result = await perform(entry, call, options, signal)
    return { result, name: nameOf() }
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason
    const lesson = lessonOf(error, entry !== undefined && entry.operation.effect !== 'read')
    return { result: failedResult(lesson), name: nameOf(), error: lesson.error }
  }
}

async function perform(
  entry: Entry,
  call: OperationCall,
  options: ToolOptions,
  signal: AbortSignal | undefined,
): Promise<ToolResult> {
  const { client, entity, operation } = entry
  refuseFile(operation)
  const { skip, params } = pageOf(call.params)
  const named = applyPagingNames(operation, params)
  const pending = await guardWrite(entry, named, options)
  if (pending !== undefined) return pending
  const list = operation.response.type === 'records'
  const isWhole = options.shape === false || operation.copied === 'counts'
  const { shown, ...projection } = isWhole ? {} : shapeOf(entity, call.fields, list)
  const answer = await client.execute(operation.entity, operation.action, named, {
    ...projection,
    ...defined({ signal }),
  })
  const cursor = typeof params['cursor'] === 'string' ? params['cursor'] : undefined
  return showAnswer(entry, answer, { call, options, shown, skip, cursor })
}

function refuseFile({ response, id }: Operation): void {
  if (response.type !== 'file') return
  throw new ToolError('unsupported', `${id} gives a file, which a tool cannot show; ask the user to download it.`)
}

/** A cursor may be one of our own: the API's, and how much of that page was shown before. */
function pageOf({ cursor: given, ...params }: Fields = {}): { readonly skip: number; readonly params: Fields } {
  const { skip, cursor } = continuedFrom(given)
  return { skip, params: cursor === undefined ? params : { ...params, cursor } }
}

/** Lets a write through, or says why not, or shows what it would send. */
async function guardWrite(
  { client, connector, operation }: Entry,
  params: Fields,
  options: ToolOptions,
): Promise<ToolResult | undefined> {
  const { entity, action, effect } = operation
  if (effect === 'read' || (options.approve === undefined && options.dryRun !== true)) return undefined
  const request = await client.explain(entity, action, params)
  if (options.dryRun === true) {
    const data = { dry_run: true, request, note: 'Nothing was sent.' }
    return { text: JSON.stringify(data), data, isError: false }
  }
  const verdict = await options.approve?.({ connector: connector.name, entity, action, params, effect, request })
  if (verdict === true) return undefined
  const reason = typeof verdict === 'string' ? `: ${verdict}` : ''
  throw new ToolError(
    'not_approved',
    `${operation.id} was not approved${reason}. Do not try it again unless the user asks.`,
  )
}
