import { AIMessage, ToolMessage, type BaseMessage } from '@langchain/core/messages'
import { convertToOpenAITool } from '@langchain/core/utils/function_calling'
import { FakeBuiltModel } from '@langchain/core/testing'
import { exampleScript, type OfferedTool, type Script } from './script.ts'

/** Makes a model of LangChain that follows a script. */
export function scriptedModel(script: Script): FakeBuiltModel {
  return new ScriptedModel(script)
}

class ScriptedModel extends FakeBuiltModel {
  readonly #script: Script
  #offered: readonly OfferedTool[] = []

  constructor(script: Script) {
    super()
    this.#script = script
  }

  override bindTools(tools: Parameters<FakeBuiltModel['bindTools']>[0]): ReturnType<FakeBuiltModel['bindTools']> {
    this.#offered = tools.map((tool) => {
      const { function: made } = convertToOpenAITool(tool)
      return { name: made.name, description: made.description ?? '', schema: made.parameters }
    })
    // The runnable it gives would be of a copy, which knows no script.
    return this
  }

  override async _generate(
    messages: BaseMessage[],
    options?: this['ParsedCallOptions'],
  ): ReturnType<FakeBuiltModel['_generate']> {
    options?.signal?.throwIfAborted()
    const last = messages.at(-1)
    const turn = this.#script.turn(this.#offered, last instanceof ToolMessage ? last.text : undefined)
    const message =
      turn.type === 'text'
        ? new AIMessage(turn.text)
        : new AIMessage({ content: '', tool_calls: [{ id: turn.id, name: turn.tool, args: { ...turn.input } }] })
    return { generations: [{ text: message.text, message }] }
  }
}

/** The model of the example; yours is, say, `new ChatOpenAI({ model: 'gpt-5-mini' })` of `@langchain/openai`. */
export const model: FakeBuiltModel = scriptedModel(exampleScript())
