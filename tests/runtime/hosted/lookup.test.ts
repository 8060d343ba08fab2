import { ApiError, AuthError, InputError, ResponseError } from '../../../runtime/errors.ts'
import { connectHosted } from '../../support/connect-hosted.ts'
import { definitionId, startHostedServer, type HostedServer } from '../../support/hosted-server.ts'
import { failureOf } from '../../support/manifest-of.ts'
import { closeServers, respond } from '../../support/start-server.ts'

afterAll(closeServers)

const connectorsPath = '/api/v1/integrations/connectors'

/** The queries of the look-ups, in their order. */
function queriesOf(server: HostedServer): readonly string[] {
  return server.to('GET', connectorsPath).map(({ url }) => new URL(url, server.url).search)
}

const stored = { id: 'c-1', name: 'First', workspace: 'user-123', definition_id: definitionId }

describe('the connector of a workspace', () => {
  it('is found once and kept', async () => {
    const server = await startHostedServer()
    const client = await connectHosted(server)
    await client.execute('notes', 'get', { id: 'a' })
    await client.execute('notes', 'get', { id: 'b' })
    expect(queriesOf(server)).toEqual([`?workspace_name=user-123&definition_id=${definitionId}`])
  })

  it('is missed in words that say how to make one', async () => {
    const server = await startHostedServer({ connectors: [{ ...stored, definition_id: 'another' }] })
    const client = await connectHosted(server)
    expect(await failureOf(client.execute('notes', 'get', { id: 'a' }), AuthError)).toMatchObject({
      code: 'credentials_missing',
      message: `notes: the workspace "user-123" has no Notes connector at ${server.url}; create one with new HostedApi({ … }).createConnector({ definition_id: '${definitionId}', workspace_name: 'user-123', credentials }), or give its id as authConfig.connector_id`,
    })
  })

  it('is missed in the same words when the workspace is not there', async () => {
    const server = await startHostedServer({
      before: (request, response) => {
        if (request.method === 'GET') respond(response, 404, { message: 'Unknown workspace', errors: [] })
      },
    })
    const failure = await failureOf((await connectHosted(server)).execute('notes', 'get', { id: 'a' }), AuthError)
    expect(failure).toMatchObject({ code: 'credentials_missing', status: 404 })
    expect(failure.message).toContain('the workspace "user-123" has no Notes connector')
  })

  it('is looked for again by the next call, and found once it is made', async () => {
    const server = await startHostedServer({ connectors: [] })
    const client = await connectHosted(server)
    await failureOf(client.execute('notes', 'get', { id: 'a' }), AuthError)
    ;(server.connectors as Map<string, typeof stored>).set('c-1', stored)
    expect((await client.execute('notes', 'get', { id: 'a' })).data).toEqual({ id: 'n-1' })
  })

  it('has to be named when there are several', async () => {
    const server = await startHostedServer({ connectors: [stored, { ...stored, id: 'c-2', name: 'Second' }] })
    expect(await failureOf((await connectHosted(server)).execute('notes', 'list'), InputError)).toMatchObject({
      code: 'config_invalid',
      message:
        'notes: the workspace "user-123" has 2 Notes connectors: c-1 (First), c-2 (Second); give the id of one as authConfig.connector_id',
    })
  })

  it('is known by its name when the manifest has no definition id', async () => {
    const server = await startHostedServer({
      connectors: [
        { ...stored, id: 'c-2', connector_name: 'tickets' },
        { ...stored, id: 'c-1', connector_name: 'notes' },
      ],
    })
    const client = await connectHosted(server, { manifest: { id: undefined as never, title: 'My Notebook' } })
    expect((await client.execute('notes', 'get', { id: 'a' })).data).toEqual({ id: 'n-1' })
    expect(queriesOf(server)).toEqual(['?workspace_name=user-123'])
  })
})

describe('the name of the workspace’s parameter', () => {
  it.each([
    [['customer_name'], ['workspace_name', 'customer_name']],
    [['external_user_id'], ['workspace_name', 'external_user_id']],
  ])('is an older one where the server asks for it: %j', async (workspaceNames, tried) => {
    const server = await startHostedServer({ workspaceNames })
    const client = await connectHosted(server)
    expect((await client.execute('notes', 'get', { id: 'a' })).data).toEqual({ id: 'n-1' })
    expect(queriesOf(server)).toEqual(tried.map((name) => `?${name}=user-123&definition_id=${definitionId}`))
  })

  it('is the next older one where the server only says that it does not know it', async () => {
    const server = await startHostedServer({
      before: (request, response) => {
        const known = request.method !== 'GET' || request.url.includes('external_user_id')
        const name = /\?(\w+)=/.exec(request.url)?.[1] ?? ''
        if (!known) respond(response, 400, { message: `Unknown query parameter ${name}`, errors: [] })
      },
    })
    await (await connectHosted(server)).execute('notes', 'get', { id: 'a' })
    expect(queriesOf(server).map((query) => /\?(\w+)/.exec(query)?.[1])).toEqual([
      'workspace_name',
      'customer_name',
      'external_user_id',
    ])
  })

  it.each([
    [400, { message: 'definition_id is no uuid', errors: [] }, ApiError],
    [403, { message: 'Unknown query parameter workspace_name', errors: [] }, ApiError],
    [200, { rows: [] }, ResponseError],
  ])('is not tried again for status %i and %j', async (status, body, type) => {
    const server = await startHostedServer({
      before: (request, response) => {
        if (request.method === 'GET') respond(response, status, body)
      },
    })
    expect(await failureOf((await connectHosted(server)).execute('notes', 'get', { id: 'a' }))).toBeInstanceOf(type)
    expect(queriesOf(server).length).toBe(1)
  })
})
