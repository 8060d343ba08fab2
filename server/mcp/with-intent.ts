import type { Tool } from '../../adapters/neutral-tool.ts'
import { currentRequest, withinRequest } from './mcp-request.ts'

/** Lets an agent say why it calls a tool that changes data; it is in the log, and before the eyes of whoever approves. */
export function withIntent(tool: Tool): Tool {
  const { inputSchema, effect } = tool
  const { properties = {} } = inputSchema
  if (effect === 'read' || Object.hasOwn(properties, 'intent')) return tool
  return {
    ...tool,
    inputSchema: {
      ...inputSchema,
      properties: { ...properties, intent: { type: 'string', description: 'of a write: why' } },
    },
    run: (input, options) => {
      if (typeof input !== 'object' || input === null) return tool.run(input, options)
      const { intent, ...rest } = input as Readonly<Record<string, unknown>>
      const why = typeof intent === 'string' ? intent.slice(0, 512) : null
      return withinRequest({ ...currentRequest(), intent: why }, () => tool.run(rest, options))
    },
  }
}
