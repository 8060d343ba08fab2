import type { JsonSchema, ObjectSchema } from '../manifest/json-schema.ts'
import type { Catalogue } from './catalogue.ts'
import { callOperation, usualBudget, type OperationCall } from './call-operation.ts'
import {
  optionalObject,
  optionalText,
  optionalTexts,
  readArguments,
  refuseUnknown,
  requiredText,
} from './read-arguments.ts'
import { failedResult, lessonOf } from './teach-error.ts'
import { ToolError } from './tool-error.ts'
import type { ToolOptions } from './tool-options.ts'
import type { RunOptions, ToolResult } from './neutral-tool.ts'

type Fields = Readonly<Record<string, unknown>>

const mostCalls = 20
const atOnce = 4

const namesOfCall = ['connector', 'entity', 'action', 'params', 'fields']
const hint = 'what an operation takes goes into "params"'

/** What `execute` takes: one call, or several. */
export const executeSchema: ObjectSchema = {
  type: 'object',
  properties: {
    connector: { type: 'string' },
    entity: { type: 'string' },
    action: { type: 'string' },
    params: { type: 'object' },
    fields: { type: 'array', items: { type: 'string' }, description: '["*"]: all' },
    calls: { type: 'array', items: { type: 'object' }, description: 'several of these instead' },
  },
}

/** What comes of a call, whatever was called: what is known about the data, and the data; of several calls, each. */
export const callOutput: JsonSchema = {
  type: 'object',
  properties: { meta: { type: 'object' }, data: {}, results: { type: 'array' } },
}

/** Makes one call, or several at once; of several, each has its own result. */
export async function runExecute(
  catalogue: Catalogue,
  input: unknown,
  options: ToolOptions,
  run: RunOptions = {},
): Promise<ToolResult> {
  try {
    const given = readArguments(input)
    refuseUnknown(given, [...namesOfCall, 'calls'], hint)
    const calls = given['calls']
    if (calls === undefined || calls === null) return await callOperation(catalogue, readCall(given), options, run)
    return await runSeveral(catalogue, readCalls(calls), options, run)
  } catch (error) {
    if (run.signal?.aborted === true) throw run.signal.reason
    return failedResult(lessonOf(error, false))
  }
}

function readCall(given: Fields): OperationCall {
  return {
    connector: optionalText(given, 'connector'),
    entity: requiredText(given, 'entity'),
    action: requiredText(given, 'action'),
    params: optionalObject(given, 'params'),
    fields: optionalTexts(given, 'fields'),
  }
}

function readCalls(calls: unknown): readonly unknown[] {
  if (Array.isArray(calls) && calls.length > 0 && calls.length <= mostCalls) return calls
  throw new ToolError('input_invalid', `"calls" must be a list of 1 to ${mostCalls} calls.`)
}

/** A budget is for all of them together; what is wrong with one is told in its place. */
async function runSeveral(
  catalogue: Catalogue,
  calls: readonly unknown[],
  options: ToolOptions,
  run: RunOptions,
): Promise<ToolResult> {
  const budget = Math.max(200, Math.floor((options.budget ?? usualBudget) / calls.length))
  const total = calls.length
  let done = 0
  // Writes may build on one another.
  const most = calls.every((call) => isRead(call, catalogue)) ? atOnce : 1
  const results = await inTurns(calls, most, async (call) => {
    const result = await runOneOfSeveral(catalogue, call, { ...options, budget }, run)
    done += 1
    run.onProgress?.({ done, total, message: `${done} of ${total} calls` })
    return result
  })
  const failed = results.filter(({ isError }) => isError).length
  const texts = results.map(({ text, isError }, index) => `#${index + 1} ${isError ? 'failed' : 'ok'}\n${text}`)
  const wholes = results.flatMap((result) => result.wholes ?? [])
  return {
    text: texts.join('\n'),
    data: { results: results.map(({ data, isError }) => ({ ok: !isError, ...data })), failed },
    isError: failed === results.length,
    ...(wholes.length > 0 && { wholes }),
  }
}

function isRead(call: unknown, { allowed }: Catalogue): boolean {
  const { entity, action } = Object(call) as Partial<OperationCall>
  return allowed
    .filter(({ operation }) => operation.entity === entity && operation.action === action)
    .every(({ operation }) => operation.effect === 'read')
}

async function runOneOfSeveral(
  catalogue: Catalogue,
  call: unknown,
  options: ToolOptions,
  run: RunOptions,
): Promise<ToolResult> {
  let read: OperationCall
  try {
    const given = readArguments(call)
    refuseUnknown(given, namesOfCall, hint)
    read = readCall(given)
  } catch (error) {
    return failedResult(lessonOf(error, false))
  }
  return callOperation(catalogue, read, options, run)
}

/** Works on so many at once; a slow one holds up no other than its own place. */
async function inTurns<T, R>(items: readonly T[], most: number, work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  const left = items.entries()
  const lane = async (): Promise<void> => {
    for (const [index, item] of left) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, lane))
  return results
}
