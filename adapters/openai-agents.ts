import type { Tool as AgentTool } from '@openai/agents'
import { defined } from '../manifest/defined.ts'
import type { ObjectSchema } from '../manifest/json-schema.ts'
import { loadPeer } from './load-peer.ts'
import { strictSchema } from './strict-schema.ts'
import { toolList, type Tools } from './tool-list.ts'

/**
 * Makes tools of the OpenAI Agents SDK; in strict mode where their parameters can be said in it.
 *
 * @throws Error that says what to install when the package is missing.
 */
export async function toOpenAiAgents(tools: Tools): Promise<AgentTool[]> {
  const { tool } = await loadPeer('The OpenAI Agents SDK', '@openai/agents zod', () => import('@openai/agents'))
  return toolList(tools).map((one) => {
    const { name, description, inputSchema } = one
    const execute = async (input: unknown, _: unknown, details?: { signal?: AbortSignal }): Promise<string> => {
      const { text } = await one.run(input, defined({ signal: details?.signal }))
      return text
    }
    const strict = strictSchema(inputSchema)
    // In strict mode the SDK makes every parameter required, and takes the nulls out again that stand for none.
    return strict === undefined
      ? tool({ name, description, parameters: asParameters<true>(inputSchema), strict: false, execute })
      : tool({ name, description, parameters: asParameters<false>(strict), strict: true, execute })
  })
}

interface Parameters<Open extends boolean> {
  type: 'object'
  properties: Record<string, never>
  required: string[]
  additionalProperties: Open
}

/** A schema in the type of the SDK, which knows less than JSON Schema can say. */
function asParameters<Open extends boolean>(schema: ObjectSchema): Parameters<Open> {
  return { properties: {}, required: [], ...schema, type: 'object' } as unknown as Parameters<Open>
}
