import type { Tool as MastraTool } from '@mastra/core/tools'
import { defined } from '../manifest/defined.ts'
import type { ObjectSchema } from '../manifest/json-schema.ts'
import { loadPeer } from './load-peer.ts'
import { toolList, type Tools } from './tool-list.ts'

/**
 * Makes tools of Mastra by their names, for the `tools` of an `Agent`.
 *
 * @throws Error that says what to install when the package is missing.
 */
export async function toMastra(tools: Tools): Promise<Record<string, MastraTool>> {
  const { createTool } = await loadPeer('Mastra', '@mastra/core', () => import('@mastra/core/tools'))
  const made = toolList(tools).map((tool) =>
    createTool({
      id: tool.name,
      description: tool.description,
      inputSchema: unchecked(tool.inputSchema),
      execute: async (input, context) => {
        const { text } = await tool.run(input, defined({ signal: context.abortSignal }))
        return text
      },
    }),
  )
  return Object.fromEntries(made.map((one) => [one.id, one]))
}

/** A Standard Schema that lets everything through: our own check tells the model what is right. */
function unchecked(schema: ObjectSchema): object {
  const json = (): Record<string, unknown> => ({ ...schema })
  return {
    '~standard': {
      version: 1,
      vendor: 'patchbay',
      validate: (value: unknown) => ({ value }),
      jsonSchema: { input: json, output: json },
    },
  }
}
