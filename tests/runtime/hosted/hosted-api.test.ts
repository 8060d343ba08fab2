import { inspect } from 'node:util'
import { HostedApi } from '../../../runtime/hosted-api.ts'
import { ApiError, AuthError, InputError, ResponseError } from '../../../runtime/errors.ts'
import {
  application,
  definitionId,
  organization,
  startHostedServer,
  type HostedServer,
} from '../../support/hosted-server.ts'
import { failureOf } from '../../support/manifest-of.ts'
import { closeServers, respond } from '../../support/start-server.ts'

afterAll(closeServers)

const path = '/api/v1/integrations/connectors'

function manage(server: HostedServer, options: object = {}): HostedApi {
  return new HostedApi({
    airbyte_client_id: application.client_id,
    airbyte_client_secret: application.client_secret,
    base_url: server.url,
    retry: { initial: 1 },
    ...options,
  })
}

describe('the management of connectors', () => {
  it('makes, shows, lists, changes, checks and deletes one', async () => {
    const server = await startHostedServer({ connectors: [] })
    const api = manage(server, { organization_id: organization })
    const created = await api.createConnector({
      connector_type: 'Notes',
      external_user_id: 'user-9',
      name: 'Nine',
      credentials: { token: 'abcd' },
      replication_config: { start_date: '2026-01-01T00:00:00Z' },
      entities: [{ entity: 'notes', modes: ['read'] }],
    })
    expect(created).toMatchObject({ id: 'c-1', name: 'Nine', source_template: { source_definition_id: definitionId } })
    expect(JSON.parse(server.to('POST', path)[0]?.body ?? '')).toEqual({
      connector_type: 'Notes',
      external_user_id: 'user-9',
      name: 'Nine',
      credentials: { token: 'abcd' },
      replication_config: { start_date: '2026-01-01T00:00:00Z' },
      entities: [{ entity: 'notes', modes: ['read'] }],
    })
    expect((await api.listConnectors({ workspace_name: 'user-9' })).map(({ id, name }) => [id, name])).toEqual([
      ['c-1', 'Nine'],
    ])
    expect(await api.listConnectors({ external_user_id: 'user-9', definition_id: 'another' })).toEqual([])
    expect(await api.updateConnector('c-1', { name: 'Ten' })).toMatchObject({ id: 'c-1', name: 'Ten' })
    expect(await api.getConnector('c-1')).toMatchObject({ name: 'Ten' })
    expect(await api.checkConnector('c-1')).toEqual({ id: 'c-1', status: 'succeeded' })
    expect(await api.deleteConnector('c-1')).toEqual({ job_id: 'job-1' })
    expect(await failureOf(api.getConnector('c-1'), ApiError)).toMatchObject({
      code: 'not_found',
      message: `GET ${path}/c-1: Connector c-1 was not found`,
    })
    expect(server.requests.every(({ headers }) => headers['x-organization-id'] === organization)).toBe(true)
  })

  it('lists by the id of a workspace too', async () => {
    const server = await startHostedServer()
    await manage(server).listConnectors({ workspace_id: 'w-1' })
    expect(server.requests.at(-1)?.url).toBe(`${path}?workspace_id=w-1`)
  })

  it('gets a token for one workspace', async () => {
    const server = await startHostedServer()
    expect(await manage(server).createScopedToken('user-9')).toEqual({ token: 'scoped-for-user-9' })
  })

  it('takes an answer without content for a deletion', async () => {
    const server = await startHostedServer({
      before: (request, response) => {
        if (request.method === 'DELETE') response.writeHead(204).end()
      },
    })
    expect(await manage(server).deleteConnector('c-1')).toEqual({})
  })

  it('tells what is wrong with which field', async () => {
    const server = await startHostedServer()
    const failure = await failureOf(manage(server).createConnector({ workspace_name: 'w' } as never), ApiError)
    expect(failure).toMatchObject({
      code: 'bad_request',
      status: 422,
      message: `POST ${path}: value_error: Validation failed; One of connector_type, definition_id or source_template_id must be provided`,
    })
  })

  it('says of credentials that are refused at once only why, for none are kept', async () => {
    const problem = { field: 'credentials', message: 'Notes does not take them', error_code: 'credentials_rejected' }
    const server = await startHostedServer({
      before: (request, response) => {
        if (request.method === 'POST' && request.url === path)
          respond(response, 422, { message: problem.message, errors: [problem] })
      },
    })
    const call = manage(server).createConnector({ connector_type: 'Notes', workspace_name: 'w', credentials: {} })
    const { code, message } = await failureOf(call, AuthError)
    expect({ code, message }).toEqual({
      code: 'credentials_rejected',
      message: `POST ${path}: ${problem.message}`,
    })
  })

  it('shows no credentials, should the server repeat them', async () => {
    const server = await startHostedServer({
      before: (request, response) => {
        if (request.method === 'GET' || request.url !== path) return
        const { credentials } = JSON.parse(request.body) as { readonly credentials: object }
        const words = JSON.stringify(credentials)
        respond(response, 400, {
          message: words,
          errors: [{ field: 'credentials', message: words, details: credentials }],
        })
      },
    })
    const credentials = { api_key: 'canary-"key"-1', nested: { list: ['canary-key-2'] } }
    const call = manage(server).createConnector({ connector_type: 'Notes', workspace_name: 'w', credentials })
    const failure = await failureOf(call, ApiError)
    expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain('canary-')
    expect(failure.message).toContain('[secret]')
  })

  it('makes no connector twice', async () => {
    const server = await startHostedServer({
      before: (request, response) => {
        if (request.method === 'POST' && request.url === path) respond(response, 503, 'busy')
      },
    })
    const call = manage(server).createConnector({ definition_id: definitionId, workspace_name: 'w', credentials: {} })
    expect(await failureOf(call, ApiError)).toMatchObject({ code: 'unavailable', attempts: 1 })
    expect(server.to('POST', path).length).toBe(1)
  })

  it.each([
    ['an empty id', (api: HostedApi) => api.getConnector(''), 'connector_id is missing or no id'],
    ['an id that leads elsewhere', (api: HostedApi) => api.deleteConnector('..'), 'connector_id is missing or no id'],
    ['an empty workspace', (api: HostedApi) => api.createScopedToken(' '), 'workspace_name is missing or empty'],
    ['no workspace', (api: HostedApi) => api.listConnectors({} as never), 'workspace_id is missing or empty'],
  ])('refuses %s before anything is sent', async (_name, call, message) => {
    const server = await startHostedServer()
    expect(await failureOf(call(manage(server)), InputError)).toMatchObject({ message })
    expect(server.requests).toEqual([])
  })

  it('refuses an answer that is of something else', async () => {
    const server = await startHostedServer({
      before: (request, response) => {
        if (request.method === 'GET') respond(response, 200, { hello: 1 })
      },
    })
    expect(await failureOf(manage(server).getConnector('c-1'), ResponseError)).toMatchObject({
      message: `GET ${path}/c-1: the answer has no "id"; check base_url`,
    })
  })

  it('needs to know who asks', () => {
    const saved = { id: process.env['AIRBYTE_CLIENT_ID'], secret: process.env['AIRBYTE_CLIENT_SECRET'] }
    delete process.env['AIRBYTE_CLIENT_ID']
    delete process.env['AIRBYTE_CLIENT_SECRET']
    expect(() => new HostedApi()).toThrow(AuthError)
    expect(() => new HostedApi({ airbyte_client_id: 'a' })).toThrow(
      'HostedApi: the hosted API needs airbyte_client_secret (or the variable AIRBYTE_CLIENT_SECRET)',
    )
    if (saved.id !== undefined) process.env['AIRBYTE_CLIENT_ID'] = saved.id
    if (saved.secret !== undefined) process.env['AIRBYTE_CLIENT_SECRET'] = saved.secret
  })
})
