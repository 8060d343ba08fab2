import type { JSONSchema7, ToolSet } from 'ai'
import { defined } from '../manifest/defined.ts'
import { loadPeer } from './load-peer.ts'
import type { Tool, ToolResult } from './neutral-tool.ts'
import { toolList, type Tools } from './tool-list.ts'

/**
 * Makes tools of the Vercel AI SDK, for `generateText`, `streamText` and its agents.
 *
 * @throws Error that says what to install when the package is missing.
 */
export async function toAiSdk(tools: Tools): Promise<ToolSet> {
  const { dynamicTool, jsonSchema } = await loadPeer('The AI SDK', 'ai', () => import('ai'))
  const convert = (tool: Tool): ToolSet[string] =>
    dynamicTool({
      description: tool.description,
      // Without a check of its own, so that a wrong argument gets our answer, which says what is right.
      inputSchema: jsonSchema(tool.inputSchema as object as JSONSchema7),
      execute: async (input, { abortSignal }) => {
        const { text, data, isError } = await tool.run(input, defined({ signal: abortSignal }))
        return { text, data, isError }
      },
      toModelOutput: ({ output }) => shown(output as ToolResult),
    })
  return Object.fromEntries(toolList(tools).map((tool) => [tool.name, convert(tool)]))
}

/** What the model reads; the application has the data too. */
function shown({ text, isError }: Pick<ToolResult, 'text' | 'isError'>): {
  type: 'text' | 'error-text'
  value: string
} {
  return { type: isError ? 'error-text' : 'text', value: text }
}
