import type { Tool } from '../../adapters/neutral-tool.ts'
import { failedResult, lessonOf } from '../../adapters/teach-error.ts'
import { ToolError } from '../../adapters/tool-error.ts'
import { currentRequest, withinRequest } from './mcp-request.ts'

const longest = 512

/** Lets an agent say why it calls a tool that changes data; it is in the log, and before the eyes of whoever approves. */
export function withIntent(tool: Tool): Tool {
  const { inputSchema, effect } = tool
  const { properties = {} } = inputSchema
  if (effect === 'read' || Object.hasOwn(properties, 'intent')) return tool
  return {
    ...tool,
    inputSchema: {
      ...inputSchema,
      properties: { ...properties, intent: { type: 'string', maxLength: longest, description: 'of a write: why' } },
    },
    run: async (input, options) => {
      if (typeof input !== 'object' || input === null) return tool.run(input, options)
      const { intent, ...rest } = input as Readonly<Record<string, unknown>>
      const why = typeof intent === 'string' ? intent : null
      if (why !== null && Array.from(why).length > longest) return failedResult(lessonOf(tooLong, false))
      return withinRequest({ ...currentRequest(), intent: why }, () => tool.run(rest, options))
    },
  }
}

const tooLong = new ToolError('input_invalid', `"intent" has more than ${longest} characters.`)
