import type { CallToolResult, McpServer, Tool as McpTool } from '@modelcontextprotocol/server'
import type { ObjectSchema } from '../manifest/json-schema.ts'
import { loadMcp } from './load-mcp.ts'
import { routerTools } from './router-tools.ts'
import type { AgentClient, ToolOptions } from './tool-options.ts'
import type { Tool, ToolResult } from './neutral-tool.ts'

/** What an MCP server is made with. */
export interface McpOptions extends ToolOptions {
  /** The tools, where they are not those of the router. */
  readonly tools?: readonly Tool[]
  readonly name?: string
  readonly version?: string
}

/**
 * Makes a server of the Model Context Protocol for one connection.
 *
 * @throws Error that says what to install when the protocol's package is missing.
 */
export async function createMcpServer(clients: readonly AgentClient[], options: McpOptions = {}): Promise<McpServer> {
  const { McpServer } = await loadMcp(() => import('@modelcontextprotocol/server'))
  const { tools = routerTools(clients, options), name = 'patchbay', version = '0.1.0' } = options
  const byName = new Map(tools.map((tool) => [tool.name, tool]))
  const mcp = new McpServer({ name, version }, { capabilities: { tools: {} } })
  // Tools check their own arguments and say what is wrong with them, so the lower level is used.
  const { server } = mcp
  const listed = { tools: tools.map(describeTool) }
  server.setRequestHandler('tools/list', async () => listed)
  server.setRequestHandler('tools/call', async ({ params }, { mcpReq }) => {
    const tool = byName.get(params.name)
    if (tool === undefined)
      return failed(`There is no tool "${params.name}"; there is ${[...byName.keys()].join(', ')}.`)
    return contentOf(await tool.run(params.arguments, { signal: mcpReq.signal }))
  })
  return mcp
}

/** Answers one client over this process's standard input and output; ends with the client. */
export async function serveMcpOverStdio(clients: readonly AgentClient[], options: McpOptions = {}): Promise<void> {
  const server = await createMcpServer(clients, options)
  const { serveStdio } = await loadMcp(() => import('@modelcontextprotocol/server/stdio'))
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve)
    serveStdio(() => server)
  })
}

function describeTool({ name, description, inputSchema, effect, idempotent }: Tool): McpTool {
  const annotations =
    effect === 'read'
      ? { readOnlyHint: true }
      : { destructiveHint: effect === 'destroy', ...(idempotent && { idempotentHint: true }) }
  return { name, description, inputSchema: asJson(inputSchema), annotations }
}

/** A schema is JSON, which its type here does not say. */
function asJson(schema: ObjectSchema): McpTool['inputSchema'] {
  return { ...schema, type: 'object' } as McpTool['inputSchema']
}

function contentOf({ text, isError }: ToolResult): CallToolResult {
  return { content: [{ type: 'text', text }], ...(isError && { isError }) }
}

function failed(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true }
}
