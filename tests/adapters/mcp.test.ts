import { packageVersion } from '../../adapters/package-version.ts'
import { AshbyConnector } from '../../connectors/ashby/client.gen.ts'
import { startServer } from '../support/start-server.ts'
import { ashby, inMemory, large, list, sandbox, textOf, useSandbox } from './mcp/world.ts'

useSandbox()

describe('an MCP server', () => {
  it('says which version it is', async () => {
    const { client } = await inMemory()
    expect(client.getServerVersion()).toMatchObject({ name: 'patchbay', version: await packageVersion() })
    await client.close()
  })

  it('lists three tools with what they may do and give', async () => {
    const { client } = await inMemory()
    const { tools } = await client.listTools()
    expect(tools.map(({ name, annotations, outputSchema }) => [name, annotations, outputSchema?.['type']])).toEqual([
      ['search_operations', { readOnlyHint: true }, 'object'],
      ['describe_operation', { readOnlyHint: true }, 'object'],
      ['execute', { destructiveHint: false }, 'object'],
    ])
    await client.close()
  })

  it('says that nothing is changed where nothing can be', async () => {
    const { client } = await inMemory({ readOnly: true })
    const { tools } = await client.listTools()
    expect(tools.map(({ annotations }) => annotations)).toEqual([
      { readOnlyHint: true },
      { readOnlyHint: true },
      { readOnlyHint: true },
    ])
    await client.close()
  })

  it.each([
    ['connectors', ['ashby_execute']],
    ['operations', ['ashby_candidates_list', 'ashby_candidates_get']],
  ] as const)('offers the form %s', async (form, names) => {
    const { client } = await inMemory({ form, entities: ['candidates'], actions: ['list', 'get'] })
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(names)
    await client.close()
  })

  it.each(['connectors', 'operations'] as const)('leaves out what the credentials may not do: %s', async (form) => {
    const api = await startServer(() => ({ success: true, results: { title: 'k', scopes: ['candidates:read'] } }))
    const narrow = new AshbyConnector({ authConfig: { api_key: 'k' }, baseUrl: api.url })
    const { client } = await inMemory({ form }, narrow)
    const listed = JSON.stringify(await client.listTools())
    expect(listed).toMatch(/candidates[_:]/)
    expect(listed).not.toMatch(/jobs[_:]|add_tag/)
    await client.close()
  })

  it('gives the same as text and as data, marked as untrusted', async () => {
    const { client } = await inMemory()
    const good = await client.callTool(list)
    expect(good.isError).toBeUndefined()
    expect(textOf(good)).toContain('untrusted="true"')
    expect(good.structuredContent).toMatchObject({ meta: { count: 2 }, source: 'Ashby', untrusted: true })
    const { data } = good.structuredContent as { readonly data: unknown }
    expect(textOf(good)).toContain(JSON.stringify(data))
    await client.close()
  })

  it('tells failures as results that teach', async () => {
    const { client } = await inMemory()
    const bad = await client.callTool({ name: 'execute', arguments: { entity: 'job', action: 'list' } })
    expect(bad).toMatchObject({ isError: true, structuredContent: { error: 'unknown', retry: false } })
    expect(textOf(bad)).toContain('did you mean')
    const none = await client.callTool({ name: 'exicute', arguments: {} })
    expect(none.isError).toBe(true)
    expect(textOf(none)).toBe('There is no tool "exicute"; did you mean "execute"?')
    await client.close()
  })
})

describe('results that are too large', () => {
  it('are cut, and can be read whole as a resource, part by part', async () => {
    const { client } = await inMemory({ budget: 1000 })
    const result = await client.callTool(large)
    const { meta, resources } = result.structuredContent as {
      readonly meta: Record<string, unknown>
      readonly resources: readonly string[]
    }
    expect(meta).toMatchObject({ has_more: true, note: expect.stringContaining('cut at about 1000 tokens') as string })
    expect(result.content[1]).toMatchObject({ type: 'resource_link', uri: resources[0], name: 'candidates.list' })

    const ids: string[] = []
    let uri = resources[0]
    while (uri !== undefined) {
      const { contents } = await client.readResource({ uri })
      const [part] = contents
      const [about = '', , data = ''] = (part !== undefined && 'text' in part ? part.text : '').split('\n')
      ids.push(...(JSON.parse(data) as { rows: string[][] }).rows.map(([id = '']) => id))
      uri = (JSON.parse(about) as { next?: string }).next
    }
    const { records } = await ashby.candidates.list({ limit: 100 })
    expect(ids).toEqual(records.map(({ id }) => id))
    await client.close()
  })

  it('are listed while they are kept', async () => {
    const { client } = await inMemory({ budget: 1000 })
    expect((await client.listResources()).resources).toEqual([])
    await client.callTool({ name: 'execute', arguments: { calls: [large.arguments, large.arguments] } })
    const { resources } = await client.listResources()
    expect(resources).toHaveLength(2)
    expect(resources[0]).toMatchObject({ name: 'candidates.list', mimeType: 'text/plain' })
    expect(resources[0]?.description).toContain('100 records of Ashby; kept for 15 minutes')
    const { resourceTemplates } = await client.listResourceTemplates()
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(['patchbay://results/{id}{?cursor}'])
    await client.close()
  })

  it('are refused with what to do when they are gone, or never were', async () => {
    const { client } = await inMemory()
    const message = /No such result is kept.*Call the operation again/
    await expect(client.readResource({ uri: 'patchbay://results/nothing' })).rejects.toThrow(message)
    await expect(client.readResource({ uri: 'file:///etc/passwd' })).rejects.toThrow(message)
    await client.close()
  })
})

describe('progress', () => {
  const calls = [list.arguments, list.arguments, list.arguments]

  it('is told after each call of several, to a client that asks', async () => {
    const { client } = await inMemory()
    const told: unknown[] = []
    await client.callTool(
      { name: 'execute', arguments: { calls } },
      { onprogress: ({ progress, total, message }) => told.push([progress, total, message]) },
    )
    expect(told).toEqual([
      [1, 3, '1 of 3 calls'],
      [2, 3, '2 of 3 calls'],
      [3, 3, '3 of 3 calls'],
    ])
    await client.close()
  })

  it('shows that a slow call still lasts, and only grows', async () => {
    let answer = (): void => undefined
    const api = await startServer(
      () =>
        new Promise((resolve) => (answer = () => resolve({ success: true, results: [], moreDataAvailable: false }))),
    )
    const slow = new AshbyConnector({ authConfig: { api_key: 'k' }, baseUrl: api.url })
    const { client } = await inMemory({ heartbeat: 5, ignoreScopes: true }, slow)
    const told: number[] = []
    await client.callTool(list, {
      onprogress: ({ progress }) => {
        told.push(progress)
        if (told.length === 3) answer()
      },
    })
    expect(told.length).toBeGreaterThanOrEqual(3)
    expect(told).toEqual([...new Set(told)].toSorted((a, b) => a - b))
    expect(Math.max(...told)).toBeLessThan(1)
    await client.close()
  })
})

describe('logging', () => {
  const wrong = {
    name: 'execute',
    arguments: { entity: 'candidates', action: 'get', params: { id: '00000000-0000-4000-8000-000000000000' } },
  }

  it('tells failures unless asked for more, and never what a call carried', async () => {
    const { client, heard } = await inMemory()
    await client.callTool(list)
    expect(heard).toEqual([])
    await client.callTool(wrong)
    expect(heard).toMatchObject([
      {
        method: 'notifications/message',
        params: {
          level: 'warning',
          logger: 'patchbay',
          data: { operation: 'ashby.candidates.get', error: 'not_found' },
        },
      },
    ])
    expect(JSON.stringify(heard)).not.toContain(wrong.arguments.params.id)
    expect(JSON.stringify(heard)).not.toContain(sandbox.keys.full)
    await client.close()
  })

  it('respects the level a client asks for', async () => {
    const { client, heard } = await inMemory()
    await client.request({ method: 'logging/setLevel', params: { level: 'info' } })
    await client.callTool(list)
    expect(heard).toMatchObject([{ params: { level: 'info', data: { operation: 'ashby.jobs.list' } } }])
    await client.request({ method: 'logging/setLevel', params: { level: 'error' } })
    await client.callTool(wrong)
    expect(heard).toHaveLength(1)
    await client.close()
  })
})

describe('cancellation', () => {
  it('ends the request to the API', async () => {
    let ended: () => void
    const closed = new Promise<void>((resolve) => (ended = resolve))
    let arrived: () => void
    const asked = new Promise<void>((resolve) => (arrived = resolve))
    const api = await startServer((request) => {
      request.socket.once('close', () => ended())
      arrived()
      return new Promise(() => undefined)
    })
    const slow = new AshbyConnector({ authConfig: { api_key: 'k' }, baseUrl: api.url })
    const { client } = await inMemory({ ignoreScopes: true }, slow)
    const controller = new AbortController()
    const call = client.callTool(list, { signal: controller.signal })
    await asked
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow()
    await closed
    expect(api.requests).toHaveLength(1)
    await client.close()
  })
})
