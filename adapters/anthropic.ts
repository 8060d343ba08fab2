import type { BetaRunnableTool } from '@anthropic-ai/sdk/lib/tools/BetaRunnableTool'
import { defined } from '../manifest/defined.ts'
import { loadPeer } from './load-peer.ts'
import { toolList, type Tools } from './tool-list.ts'

/**
 * Makes tools for `beta.messages.toolRunner` of the Anthropic SDK.
 *
 * @throws Error that says what to install when the package is missing.
 */
export async function toAnthropic(tools: Tools): Promise<BetaRunnableTool<unknown>[]> {
  const load = (): Promise<typeof import('@anthropic-ai/sdk/lib/tools/ToolError')> =>
    import('@anthropic-ai/sdk/lib/tools/ToolError')
  const { ToolError } = await loadPeer('The Anthropic SDK', '@anthropic-ai/sdk', load)
  return toolList(tools).map((tool) => ({
    type: 'custom',
    name: tool.name,
    description: tool.description,
    input_schema: { ...tool.inputSchema, type: 'object' },
    parse: (input) => input,
    run: async (input, context) => {
      const { text, isError } = await tool.run(input, defined({ signal: context?.signal ?? undefined }))
      // The runner marks what is thrown as an error of the tool, and goes on.
      if (isError) throw new ToolError(text)
      return text
    },
  }))
}
