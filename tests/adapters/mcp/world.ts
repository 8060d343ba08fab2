import { Client, InMemoryTransport, type CallToolResult, type Notification } from '@modelcontextprotocol/client'
import { createMcpServer, type McpOptions } from '../../../adapters/mcp.ts'
import { AshbyConnector } from '../../../connectors/ashby/client.gen.ts'
import { startAshbySandbox } from '../../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { closeServers } from '../../support/start-server.ts'

export let sandbox: Sandbox
export let ashby: AshbyConnector

/** Starts Ashby's sandbox, and a client of it, for the tests of a file. */
export function useSandbox(): void {
  beforeAll(async () => {
    sandbox = await startAshbySandbox({ port: 0 })
    ashby = clientOf(sandbox.keys.full)
  })
  afterAll(async () => {
    await sandbox.close()
    await closeServers()
  })
}

/** A client of the sandbox with a key. */
export function clientOf(key: string): AshbyConnector {
  return new AshbyConnector({ authConfig: { api_key: key }, baseUrl: sandbox.url, retry: false })
}

/** A client of an MCP server, and the notifications that came. */
export interface Heard {
  readonly client: Client
  readonly heard: Notification[]
}

/** Connects to a server in this process. */
export async function inMemory(options: McpOptions = {}, connector: AshbyConnector = ashby): Promise<Heard> {
  const [own, other] = InMemoryTransport.createLinkedPair()
  const server = await createMcpServer([connector], options)
  await server.connect(other)
  return connectTo(own)
}

/** Connects over any transport. */
export async function connectTo(transport: Parameters<Client['connect']>[0]): Promise<Heard> {
  const client = new Client({ name: 'test', version: '1' })
  const heard: Notification[] = []
  client.fallbackNotificationHandler = async (notification) => {
    heard.push(notification)
  }
  await client.connect(transport)
  return { client, heard }
}

/** The text of a result. */
export function textOf({ content }: CallToolResult): string {
  const [first] = content
  return first?.type === 'text' ? first.text : ''
}

/** A call with a small result. */
export const list = { name: 'execute', arguments: { entity: 'jobs', action: 'list', params: { limit: 2 } } }

/** A call with a result that is cut. */
export const large = { name: 'execute', arguments: { entity: 'candidates', action: 'list', params: { limit: 100 } } }
