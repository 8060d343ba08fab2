import type { LanguageModel } from 'ai'
import { MockLanguageModelV3 } from 'ai/test'
import { exampleScript, type OfferedTool, type Script } from './script.ts'

/** Makes a model of the AI SDK that follows a script. */
export function scriptedModel(script: Script): MockLanguageModelV3 {
  return new MockLanguageModelV3({
    doGenerate: async ({ prompt, tools = [], abortSignal }) => {
      abortSignal?.throwIfAborted()
      const turn = script.turn(tools.flatMap(offered), resultIn(prompt.at(-1)))
      const usage = { inputTokens: count(1), outputTokens: { total: 1, text: 1, reasoning: 0 } }
      return turn.type === 'text'
        ? { content: [turn], finishReason: { unified: 'stop', raw: undefined }, usage, warnings: [] }
        : {
            content: [
              { type: 'tool-call', toolCallId: turn.id, toolName: turn.tool, input: JSON.stringify(turn.input) },
            ],
            finishReason: { unified: 'tool-calls', raw: undefined },
            usage,
            warnings: [],
          }
    },
  })
}

type Prompt = Parameters<MockLanguageModelV3['doGenerate']>[0]['prompt']
type ModelTool = NonNullable<Parameters<MockLanguageModelV3['doGenerate']>[0]['tools']>[number]

function count(total: number): { total: number; noCache: number; cacheRead: number; cacheWrite: number } {
  return { total, noCache: total, cacheRead: 0, cacheWrite: 0 }
}

function offered(tool: ModelTool): OfferedTool[] {
  if (tool.type !== 'function') return []
  return [{ name: tool.name, description: tool.description ?? '', schema: tool.inputSchema }]
}

function resultIn(message: Prompt[number] | undefined): string | undefined {
  if (message?.role !== 'tool') return undefined
  const [part] = message.content
  if (part?.type !== 'tool-result') return undefined
  const { output } = part
  return output.type === 'text' || output.type === 'error-text' ? output.value : undefined
}

/** The model of the example: a true one when there is a key of the AI gateway. */
export const model: LanguageModel =
  process.env['AI_GATEWAY_API_KEY'] === undefined ? scriptedModel(exampleScript()) : 'openai/gpt-5-mini'
