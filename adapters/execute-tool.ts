import type { JsonSchema, ObjectSchema } from '../manifest/json-schema.ts'
import type { Catalogue } from './catalogue.ts'
import { callOperation } from './call-operation.ts'
import { readArguments, refuseUnknown } from './read-arguments.ts'
import { callHint, callNames, readCall } from './read-call.ts'
import { runSeveral } from './run-several.ts'
import { failedResult, lessonOf } from './teach-error.ts'
import { ToolError } from './tool-error.ts'
import type { ToolOptions } from './tool-options.ts'
import type { RunOptions, ToolResult } from './neutral-tool.ts'

const mostCalls = 20

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
    refuseUnknown(given, [...callNames, 'calls'], callHint)
    const { calls, ...single } = given
    if (calls === undefined || calls === null) return await callOperation(catalogue, readCall(single), options, run)
    return await runSeveral(catalogue, readCalls(calls), options, run)
  } catch (error) {
    if (run.signal?.aborted === true) throw run.signal.reason
    return failedResult(lessonOf(error, false))
  }
}

function readCalls(calls: unknown): readonly unknown[] {
  if (Array.isArray(calls) && calls.length > 0 && calls.length <= mostCalls) return calls
  throw new ToolError('input_invalid', `"calls" must be a list of 1 to ${mostCalls} calls.`)
}
