import { Client, StreamableHTTPClientTransport, type Notification } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { createMcpHttpHandler, serveMcpOverHttp } from '../../adapters/mcp-over-http.ts'
import { createMcpOffer } from '../../adapters/mcp.ts'
import { ashby, connectTo, large, list, sandbox, textOf, useSandbox } from './mcp/world.ts'

useSandbox()

describe('over HTTP', () => {
  it('answers this machine only, with resources and progress that outlive a request', async () => {
    const server = await serveMcpOverHttp([ashby], { port: 0, budget: 1000 })
    const { client } = await connectTo(new StreamableHTTPClientTransport(new URL(server.url)))
    const told: number[] = []
    const result = await client.callTool(
      { name: 'execute', arguments: { calls: [large.arguments, list.arguments] } },
      { onprogress: ({ progress }) => told.push(progress) },
    )
    expect(told).toEqual([1, 2])
    const { resources } = result.structuredContent as { readonly resources: readonly string[] }
    const { contents } = await client.readResource({ uri: resources[0] ?? '' })
    expect(JSON.stringify(contents)).toContain('candidates.list')
    await client.close()
    const foreign = await fetch(server.url, { method: 'POST', headers: { origin: 'https://evil.example' }, body: '{}' })
    expect(foreign.status).toBe(403)
    expect((await fetch(new URL('/', server.url))).status).toBe(404)
    await server.close()
  })

  it('speaks the newer protocol too, and logs what a request asks for', async () => {
    const server = await serveMcpOverHttp([ashby], { port: 0 })
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' } })
    const heard: Notification[] = []
    client.fallbackNotificationHandler = async (notification) => {
      heard.push(notification)
    }
    await client.connect(new StreamableHTTPClientTransport(new URL(server.url)))
    const meta = { 'io.modelcontextprotocol/logLevel': 'info' }
    expect((await client.callTool(list)).isError).toBeUndefined()
    expect(heard).toEqual([])
    expect((await client.callTool({ ...list, _meta: meta })).isError).toBeUndefined()
    expect(heard).toMatchObject([{ params: { level: 'info' } }])
    await client.close()
    await server.close()
  })

  it('can offer each user something else, on a route of any server', async () => {
    const offers = [createMcpOffer([ashby]), createMcpOffer([ashby], { readOnly: true })]
    const handler = await createMcpHttpHandler(
      ({ authInfo }) => offers[authInfo?.clientId === 'reader' ? 1 : 0] ?? never(),
    )
    const ask = async (clientId: string): Promise<string> => {
      const transport = new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
        fetch: (url, init) => handler.fetch(new Request(url, init), { authInfo: { token: 't', clientId, scopes: [] } }),
      })
      const { client } = await connectTo(transport)
      const result = await client.callTool({ name: 'search_operations', arguments: { query: '' } })
      await client.close()
      return textOf(result)
    }
    expect(await ask('writer')).toContain('create_note')
    expect(await ask('reader')).not.toContain('create_note')
    await handler.close()
  })
})

function never(): never {
  throw new Error('there is an offer for everybody')
}

describe('over standard input and output', () => {
  it('answers as a program', async () => {
    const { client } = await connectTo(
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
