import { Client, InMemoryTransport, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { serveMcpOverHttp } from '../../adapters/mcp-over-http.ts'
import { createMcpServer, type McpOptions } from '../../adapters/mcp.ts'
import { AshbyConnector } from '../../connectors/ashby/client.gen.ts'
import { startAshbySandbox } from '../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'

let sandbox: Sandbox
let ashby: AshbyConnector

beforeAll(async () => {
  sandbox = await startAshbySandbox({ port: 0 })
  ashby = new AshbyConnector({ authConfig: { api_key: sandbox.keys.full }, baseUrl: sandbox.url })
})

afterAll(() => sandbox.close())

async function inMemory(options: McpOptions = {}): Promise<Client> {
  const [own, other] = InMemoryTransport.createLinkedPair()
  const server = await createMcpServer([ashby], options)
  await server.connect(other)
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(own)
  return client
}

const list = { name: 'execute', arguments: { entity: 'jobs', action: 'list', params: { limit: 2 } } }

describe('an MCP server', () => {
  it('lists three tools for at most 600 tokens, with what they may do', async () => {
    const client = await inMemory()
    const { tools } = await client.listTools()
    expect(encode(JSON.stringify({ tools })).length).toBeLessThanOrEqual(600)
    expect(tools.map(({ name, annotations }) => [name, annotations])).toEqual([
      ['search_operations', { readOnlyHint: true }],
      ['describe_operation', { readOnlyHint: true }],
      ['execute', { destructiveHint: true }],
    ])
    await client.close()
  })

  it('calls, and tells failures as results that teach', async () => {
    const client = await inMemory()
    const good = await client.callTool(list)
    expect(good.isError).toBeUndefined()
    expect(JSON.stringify(good.content)).toContain('untrusted')
    const bad = await client.callTool({ name: 'execute', arguments: { entity: 'job', action: 'list' } })
    expect(bad).toMatchObject({ isError: true })
    expect(JSON.stringify(bad.content)).toContain('did you mean')
    expect(await client.callTool({ name: 'nothing', arguments: {} })).toMatchObject({ isError: true })
    await client.close()
  })

  it('ends a call that the client cancels', async () => {
    const client = await inMemory()
    const controller = new AbortController()
    const call = client.callTool(list, { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow()
    await client.close()
  })

  it('speaks over HTTP, to this machine only', async () => {
    const server = await serveMcpOverHttp([ashby], { port: 0 })
    const client = new Client({ name: 'test', version: '1' })
    await client.connect(new StreamableHTTPClientTransport(new URL(server.url)))
    expect((await client.callTool(list)).isError).toBeUndefined()
    await client.close()
    const foreign = await fetch(server.url, { method: 'POST', headers: { origin: 'https://evil.example' }, body: '{}' })
    expect(foreign.status).toBe(403)
    expect((await fetch(new URL('/', server.url))).status).toBe(404)
    await server.close()
  })

  it('speaks over standard input and output as a program', async () => {
    const client = new Client({ name: 'test', version: '1' })
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: ['--import', 'tsx', 'cli/main.ts', 'mcp', 'ashby', '--read-only'],
        env: { ...process.env, ASHBY_API_KEY: sandbox.keys.full, ASHBY_BASE_URL: sandbox.url },
        stderr: 'pipe',
      }),
    )
    expect((await client.callTool(list)).isError).toBeUndefined()
    const write = { name: 'execute', arguments: { entity: 'candidates', action: 'create', params: { name: 'A' } } }
    expect(await client.callTool(write)).toMatchObject({ isError: true })
    await client.close()
  }, 60_000)
})
