import Anthropic from '@anthropic-ai/sdk'
import { exampleScript, type OfferedTool, type Script } from './script.ts'

/** Makes a client of the Anthropic SDK whose model follows a script. */
export function scriptedClient(script: Script): Anthropic {
  return new Anthropic({
    apiKey: 'none',
    maxRetries: 0,
    fetch: async (_, init) => {
      init?.signal?.throwIfAborted()
      const body: unknown = JSON.parse(typeof init?.body === 'string' ? init.body : '{}')
      return Response.json(answer(script, body as MessagesRequest))
    },
  })
}

interface MessagesRequest {
  readonly tools?: readonly { readonly name: string; readonly description: string; readonly input_schema: unknown }[]
  readonly messages: readonly { readonly content: string | readonly ToolResult[] }[]
}

interface ToolResult {
  readonly type: string
  readonly content?: string
  readonly is_error?: boolean
}

function answer(script: Script, { tools = [], messages }: MessagesRequest): object {
  const turn = script.turn(tools.map(offered), resultIn(messages.at(-1)))
  const content = turn.type === 'text' ? turn : { type: 'tool_use', id: turn.id, name: turn.tool, input: turn.input }
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'scripted',
    content: [content],
    stop_reason: turn.type === 'text' ? 'end_turn' : 'tool_use',
    stop_sequence: null,
    usage: { input_tokens: 1, output_tokens: 1 },
  }
}

function offered({ name, description, input_schema }: NonNullable<MessagesRequest['tools']>[number]): OfferedTool {
  return { name, description, schema: input_schema }
}

function resultIn(message: MessagesRequest['messages'][number] | undefined): string | undefined {
  const [part] = typeof message?.content === 'string' ? [] : (message?.content ?? [])
  return part?.type === 'tool_result' ? part.content : undefined
}

/** The client of the example: a true one when there is a key of Anthropic. */
export const anthropic: Anthropic =
  process.env['ANTHROPIC_API_KEY'] === undefined ? scriptedClient(exampleScript()) : new Anthropic()
