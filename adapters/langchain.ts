import type { ToolCall, ToolMessage } from '@langchain/core/messages'
import type { DynamicStructuredTool, ToolRunnableConfig, ToolSchemaBase } from '@langchain/core/tools'
import { defined } from '../manifest/defined.ts'
import { loadPeer } from './load-peer.ts'
import type { Tool, ToolResult } from './neutral-tool.ts'
import { toolList, type Tools } from './tool-list.ts'

/** A tool of LangChain that answers with text. */
export type LangChainTool = DynamicStructuredTool<ToolSchemaBase, unknown, Record<string, unknown>, string>

/**
 * Makes tools of LangChain.js, for `bindTools`, `createAgent` and LangGraph.
 *
 * @throws Error that says what to install when the package is missing.
 */
export async function toLangChain(tools: Tools): Promise<LangChainTool[]> {
  const { DynamicStructuredTool, ToolInputParsingException } = await load(() => import('@langchain/core/tools'))
  const { ToolMessage } = await load(() => import('@langchain/core/messages'))

  const convert = (tool: Tool): LangChainTool => {
    const { name, description } = tool
    const answer = async (input: unknown, config?: ToolRunnableConfig): Promise<Answer> => {
      const { text, data, isError } = await tool.run(input, defined({ signal: config?.signal }))
      const id = config?.toolCall?.id
      if (id === undefined) return [text, data]
      const status = isError ? 'error' : 'success'
      return [new ToolMessage({ name, status, content: text, artifact: data, tool_call_id: id }), undefined]
    }
    const made: DynamicStructuredTool<ToolSchemaBase, unknown, unknown, Answer> = new DynamicStructuredTool({
      name,
      description,
      schema: { ...tool.inputSchema, type: 'object' } as ToolSchemaBase,
      responseFormat: 'content_and_artifact',
      func: (input: unknown, _: unknown, config?: ToolRunnableConfig) => answer(input, config),
    })
    const invoke = made.invoke.bind(made)
    return Object.assign(made as object as LangChainTool, {
      // What LangChain refuses it throws, with few words; our own check tells the model what is right.
      invoke: async (input: unknown, config?: ToolRunnableConfig) => {
        try {
          return await invoke(input, config)
        } catch (error) {
          if (!(error instanceof ToolInputParsingException)) throw error
          const [said] = isCall(input)
            ? await answer(input.args, { ...config, toolCall: input })
            : await answer(input, config)
          return said
        }
      },
    })
  }
  return toolList(tools).map(convert)
}

type Answer = [content: string | ToolMessage, artifact: ToolResult['data'] | undefined]

function load<T>(from: () => Promise<T>): Promise<T> {
  return loadPeer('LangChain', '@langchain/core', from)
}

function isCall(input: unknown): input is ToolCall {
  return Object(input) === input && (input as { readonly type?: unknown }).type === 'tool_call'
}
