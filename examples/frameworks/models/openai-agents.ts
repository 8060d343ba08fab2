import { setTracingDisabled, Usage, type Model, type ModelRequest, type ModelResponse } from '@openai/agents'
import { exampleScript, type OfferedTool, type Script } from './script.ts'

/** Makes a model of the OpenAI Agents SDK that follows a script. */
export function scriptedModel(script: Script): Model {
  // Traces go to OpenAI, which needs a key.
  setTracingDisabled(true)
  return {
    getResponse: async (request) => answer(script, request),
    getStreamedResponse: () => {
      throw new Error('this model does not stream')
    },
  }
}

function answer(script: Script, { tools, input, signal }: ModelRequest): ModelResponse {
  signal?.throwIfAborted()
  const turn = script.turn(tools.flatMap(offered), resultIn(input))
  const usage = new Usage()
  if (turn.type === 'text') {
    const content = [{ type: 'output_text' as const, text: turn.text }]
    return { usage, output: [{ type: 'message', role: 'assistant', status: 'completed', content }] }
  }
  const { id, tool: name, input: given } = turn
  const call = { type: 'function_call' as const, callId: id, name, arguments: JSON.stringify(given) }
  return { usage, output: [{ ...call, status: 'completed' }] }
}

function offered(tool: ModelRequest['tools'][number]): OfferedTool[] {
  if (tool.type !== 'function') return []
  const { name, description, parameters, strict } = tool
  return [{ name, description, schema: parameters, strict }]
}

function resultIn(input: ModelRequest['input']): string | undefined {
  const last = typeof input === 'string' ? undefined : input.at(-1)
  if (last?.type !== 'function_call_result') return undefined
  const { output } = last
  if (typeof output === 'string') return output
  return 'text' in output ? output.text : undefined
}

/** The model of the example: a true one when there is a key of OpenAI. */
export const model: string | Model =
  process.env['OPENAI_API_KEY'] === undefined ? scriptedModel(exampleScript()) : 'gpt-5-mini'
