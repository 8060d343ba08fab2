import { inspect } from 'node:util'
import { HostedApi } from '../../../runtime/hosted-api.ts'
import { AuthError, ConnectorError, InputError } from '../../../runtime/errors.ts'
import { loadConnector } from '../../../runtime/load-connector.ts'
import type { ClientOptions } from '../../../runtime/options.ts'
import { application, definitionId, startHostedServer } from '../../support/hosted-server.ts'
import { failureOf, manifestOf } from '../../support/manifest-of.ts'
import { closeServers } from '../../support/start-server.ts'

afterAll(closeServers)

const variables = ['AIRBYTE_CLIENT_ID', 'AIRBYTE_CLIENT_SECRET', 'AIRBYTE_API_HOST']
const before = variables.map((name) => [name, process.env[name]] as const)
const forget = (): void => variables.forEach((name) => Reflect.deleteProperty(process.env, name))

beforeEach(forget)
afterAll(() => {
  forget()
  for (const [name, value] of before) if (value !== undefined) process.env[name] = value
})

const keys = { airbyte_client_id: 'id', airbyte_client_secret: 'a-secret' }

function refusalOf(authConfig: object, options: ClientOptions = {}): Promise<ConnectorError> {
  return failureOf(loadConnector(manifestOf({ id: definitionId }), { authConfig, ...options }), ConnectorError)
}

describe('authConfig of the hosted kind', () => {
  it.each<readonly [string, object, string]>([
    [
      'everything that is missing',
      { airbyte_client_id: '' },
      'notes: the hosted API needs authConfig.airbyte_client_id (or the variable AIRBYTE_CLIENT_ID), authConfig.airbyte_client_secret (or the variable AIRBYTE_CLIENT_SECRET), authConfig.connector_id or authConfig.external_user_id',
    ],
    [
      'the secret',
      { airbyte_client_id: 'id', external_user_id: 'u', airbyte_client_secret: undefined },
      'notes: the hosted API needs authConfig.airbyte_client_secret (or the variable AIRBYTE_CLIENT_SECRET)',
    ],
    ['the connector', keys, 'notes: the hosted API needs authConfig.connector_id or authConfig.external_user_id'],
    [
      'what is meant for two ways at once',
      { ...keys, external_user_id: 'u', token: 'xyz' },
      'notes: authConfig mixes credentials of Notes (token) with fields of the hosted API (airbyte_client_id, airbyte_client_secret, external_user_id); give those of one of them',
    ],
    [
      'two ways to choose the connector',
      { ...keys, external_user_id: 'u', connector_id: 'c' },
      'notes: authConfig.connector_id and authConfig.external_user_id say twice which connector is meant; give one',
    ],
    [
      'two workspaces',
      { ...keys, external_user_id: 'u', workspace_name: 'w' },
      'notes: authConfig.external_user_id and authConfig.workspace_name say twice which connector is meant; give one',
    ],
    [
      'an unknown field',
      { ...keys, external_userid: 'u' },
      'notes: authConfig has no field "external_userid"; did you mean "external_user_id"?',
    ],
    [
      'a field of the wrong type',
      { ...keys, connector_id: 7 },
      'notes: authConfig.connector_id must be string, not number',
    ],
    [
      'an organization that no header can carry',
      { ...keys, connector_id: 'c', organization_id: 'a\nb' },
      'notes: authConfig.organization_id must match ^[\\x21-\\x7e]*$',
    ],
  ])('is refused naming %s', async (_name, authConfig, message) => {
    const failure = await refusalOf(authConfig)
    expect(failure).toBeInstanceOf(AuthError)
    expect(failure).toMatchObject({ code: 'credentials_missing', message })
  })

  it.each(['nowhere', 'ftp://a.example', 'https://user@a.example', 'https://a.example?x=1', 'https://a.example#x'])(
    'is refused with the address %s',
    async (base_url) => {
      const failure = await refusalOf({ ...keys, connector_id: 'c', base_url })
      expect(failure).toBeInstanceOf(InputError)
      expect(failure.message).toBe(
        'notes: authConfig.base_url (or the variable AIRBYTE_API_HOST) must be an absolute http or https URL without user, query or fragment',
      )
    },
  )

  it.each([{ baseUrl: 'https://a.example' }, { config: { subdomain: 'a' } }])(
    'goes with no options for what the server keeps: %j',
    async (options) => {
      const failure = await refusalOf({ ...keys, connector_id: 'c' }, options)
      expect(failure).toMatchObject({ code: 'config_invalid' })
      expect(failure.message).toContain(`leave out ${Object.keys(options).join('')}`)
    },
  )

  it('reads what is left out from the environment', async () => {
    const server = await startHostedServer()
    process.env['AIRBYTE_CLIENT_ID'] = application.client_id
    process.env['AIRBYTE_CLIENT_SECRET'] = application.client_secret
    process.env['AIRBYTE_API_HOST'] = `${server.url}/`
    const client = await loadConnector(manifestOf({ id: definitionId }), {
      authConfig: { external_user_id: 'user-123' },
    })
    expect((await client.execute('notes', 'get', { id: 'a' })).data).toEqual({ id: 'n-1' })
    expect(await new HostedApi().getConnector('c-1')).toMatchObject({ id: 'c-1' })
  })

  it('leads to the usual host unless something else is said', async () => {
    const client = await loadConnector(manifestOf(), { authConfig: { ...keys, connector_id: 'c' } })
    const { url } = await client.explain('notes', 'list')
    expect(url).toBe('https://api.airbyte.ai/api/v1/integrations/connectors/c/execute')
  })

  it.each(['external_user_id', 'customer_name', 'workspace_name'])('takes %s as the workspace', async (name) => {
    const server = await startHostedServer()
    const authConfig = {
      airbyte_client_id: application.client_id,
      airbyte_client_secret: application.client_secret,
      base_url: server.url,
      [name]: 'user-123',
    }
    const client = await loadConnector(manifestOf({ id: definitionId }), { authConfig })
    expect((await client.execute('notes', 'get', { id: 'a' })).data).toEqual({ id: 'n-1' })
    expect(server.requests.map(({ url }) => url)).toContain(
      `/api/v1/integrations/connectors?workspace_name=user-123&definition_id=${definitionId}`,
    )
  })

  it('is not mistaken for the own credentials of a connector that uses the same name', async () => {
    const manifest = manifestOf({
      auth: {
        token: {
          title: 'Token',
          credentials: {
            required: ['token', 'workspace_name'],
            properties: { token: { type: 'string', writeOnly: true }, workspace_name: { type: 'string' } },
          },
          send: { type: 'basic', username: '{{ credentials.workspace_name }}', password: '{{ credentials.token }}' },
        },
      },
    })
    const own = await loadConnector(manifest, { authConfig: { token: 'abcd', workspace_name: 'w' } })
    const hosted = await loadConnector(manifest, { authConfig: { ...keys, workspace_name: 'w' } })
    expect((await own.explain('notes', 'list')).url).toBe('https://api.notes.example/v1/notes')
    expect((await hosted.explain('notes', 'list')).url).toContain('https://api.airbyte.ai/')
  })

  it('shows no secret when a client is looked at', async () => {
    const client = await loadConnector(manifestOf(), { authConfig: { ...keys, connector_id: 'c' } })
    const api = new HostedApi(keys)
    expect(`${inspect([client, api], { depth: 9, showHidden: true })} ${JSON.stringify([client, api])}`).not.toContain(
      'a-secret',
    )
  })
})
