import type { JsonSchema, ObjectSchema } from '../manifest/json-schema.ts'
import type { Catalogue } from './catalogue.ts'
import { callOperation, type OperationCall } from './call-operation.ts'
import { runSeveral } from './run-several.ts'
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
