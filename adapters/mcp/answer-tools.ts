import type { CallToolResult, McpServer, ServerContext, Tool as McpTool } from '@modelcontextprotocol/server'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import { didYouMean } from '../../manifest/nearest.ts'
import type { EndedCall, Tool, ToolResult, WholeResult } from '../neutral-tool.ts'
import type { McpOffer } from './mcp-offer.ts'
import type { ResultStore } from './result-store.ts'
import { resultUri } from './result-uri.ts'
import { trackProgress } from './track-progress.ts'

/** Answers a client that lists tools and calls them; at the lower level, since tools check and explain their own arguments. */
export function answerTools(
  { server }: McpServer,
  offer: McpOffer,
  logOf: (context: ServerContext) => (call: EndedCall) => void,
): void {
  server.setRequestHandler('tools/list', async () => ({ tools: (await offer.tools()).map(describeTool) }))
  server.setRequestHandler('tools/call', async ({ params }, context) => {
    const tools = await offer.tools()
    const tool = tools.find(({ name }) => name === params.name)
    if (tool === undefined) return unknownTool(params.name, tools)
    const progress = trackProgress(context, offer.heartbeat)
    try {
      const run = { signal: context.mcpReq.signal, onProgress: progress.tell, onCall: logOf(context) }
      return contentOf(await tool.run(params.arguments, run), offer.results)
    } finally {
      progress.stop()
    }
  })
}

function describeTool({ name, description, inputSchema, outputSchema, effect, idempotent }: Tool): McpTool {
  const annotations =
    effect === 'read'
      ? { readOnlyHint: true }
      : { destructiveHint: effect === 'destroy', ...(idempotent && { idempotentHint: true }) }
  return {
    name,
    description,
    inputSchema: asJson(inputSchema),
    ...(outputSchema !== undefined && { outputSchema: asJson(outputSchema) }),
    annotations,
  }
}

/** A schema is JSON, which its type here does not say. */
function asJson(schema: JsonSchema): McpTool['inputSchema'] {
  return { ...schema, type: 'object' }
}

function unknownTool(name: string, tools: readonly Tool[]): CallToolResult {
  const names = tools.map((tool) => tool.name)
  const help = didYouMean(name, names) ?? `there is ${names.slice(0, 20).join(', ')}.`
  return { content: [{ type: 'text', text: `There is no tool "${name}"; ${help}` }], isError: true }
}

/** The text is the whole of what was shown; the same is there as data, and what was cut can be read as a resource. */
function contentOf({ text, data, isError, wholes = [] }: ToolResult, results: ResultStore): CallToolResult {
  const links = wholes.flatMap((whole) => linkOf(whole, results) ?? [])
  return {
    content: [{ type: 'text', text }, ...links],
    structuredContent: { ...data, ...(links.length > 0 && { resources: links.map(({ uri }) => uri) }) },
    ...(isError && { isError }),
  }
}

type Link = Extract<CallToolResult['content'][number], { type: 'resource_link' }>

function linkOf(whole: WholeResult, results: ResultStore): Link | undefined {
  const id = results.keep(whole)
  return id === undefined ? undefined : { type: 'resource_link', uri: resultUri(id), ...resultText(whole, results) }
}

/** Says what a kept result is. */
export function resultText(
  { operation, source, content }: WholeResult,
  { limits }: ResultStore,
): Pick<Link, 'name' | 'description' | 'mimeType'> {
  const size = typeof content === 'string' ? `${content.length} characters` : `${content.length} records`
  const minutes = Math.round(limits.time / 60_000)
  return {
    name: operation,
    description: `The whole result, ${size} of ${source}; kept for ${minutes} minutes after it was last read.`,
    mimeType: 'text/plain',
  }
}
