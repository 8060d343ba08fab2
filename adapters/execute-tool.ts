import type { ObjectSchema } from '../manifest/json-schema.ts'
import type { Catalogue } from './catalogue.ts'
import { callOperation, usualBudget, type OperationCall } from './call-operation.ts'
import { optionalObject, optionalText, optionalTexts, readArguments, requiredText } from './read-arguments.ts'
import { failedResult, lessonOf } from './teach-error.ts'
import { ToolError } from './tool-error.ts'
import type { ToolOptions } from './tool-options.ts'
import type { RunOptions, ToolResult } from './neutral-tool.ts'

type Fields = Readonly<Record<string, unknown>>

const mostCalls = 20
const atOnce = 4

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

/** Makes one call, or several at once; of several, each has its own result. */
export async function runExecute(
  catalogue: Catalogue,
  input: unknown,
  options: ToolOptions,
  run: RunOptions = {},
): Promise<ToolResult> {
  try {
    const given = readArguments(input)
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

function readCalls(calls: unknown): readonly OperationCall[] {
  if (!Array.isArray(calls) || calls.length === 0 || calls.length > mostCalls) {
    throw new ToolError('input_invalid', `"calls" must be a list of 1 to ${mostCalls} calls.`)
  }
  return calls.map((call) => readCall(readArguments(call)))
}

/** A budget is for all of them together. */
async function runSeveral(
  catalogue: Catalogue,
  calls: readonly OperationCall[],
  options: ToolOptions,
  run: RunOptions,
): Promise<ToolResult> {
  const budget = Math.max(200, Math.floor((options.budget ?? usualBudget) / calls.length))
  const results: ToolResult[] = []
  for (let start = 0; start < calls.length; start += atOnce) {
    const group = calls.slice(start, start + atOnce)
    results.push(
      ...(await Promise.all(group.map((call) => callOperation(catalogue, call, { ...options, budget }, run)))),
    )
  }
  const failed = results.filter(({ isError }) => isError).length
  const texts = results.map(({ text, isError }, index) => `#${index + 1} ${isError ? 'failed' : 'ok'}\n${text}`)
  return {
    text: texts.join('\n'),
    data: { results: results.map(({ data, isError }) => ({ ok: !isError, ...data })), failed },
    isError: failed === results.length,
  }
}
