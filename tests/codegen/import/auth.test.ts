import type { Manifest } from '../../../manifest/manifest.gen.ts'
import { documentOf, importNoting } from './import-notes.ts'

type Json = Readonly<Record<string, unknown>>

async function importSchemes(
  securitySchemes: Json,
  parts: Json = {},
): Promise<{ readonly auth: Manifest['auth']; readonly manifest: Manifest; readonly notices: readonly string[] }> {
  const { manifest, notices } = await importNoting(documentOf({ components: { securitySchemes }, ...parts }))
  return { auth: manifest.auth, manifest, notices }
}

const secret = { type: 'string', writeOnly: true }

describe('security schemes', () => {
  it('of the usual kinds ask for the usual fields', async () => {
    const { auth } = await importSchemes({
      shopBearer: { type: 'http', scheme: 'bearer', description: 'A token.' },
      basic: { type: 'http', scheme: 'Basic' },
      header: { type: 'apiKey', in: 'header', name: 'X-Shop-Key' },
      query: { type: 'apiKey', in: 'query', name: 'key' },
      cookie: { type: 'apiKey', in: 'cookie', name: 'sid_token' },
    })
    expect(auth).toEqual({
      shop_bearer: {
        title: 'Access token',
        description: 'A token.',
        credentials: { required: ['token'], properties: { token: secret } },
        send: { type: 'bearer', token: '{{ credentials.token }}' },
      },
      basic: {
        title: 'User name and password',
        credentials: {
          required: ['username', 'password'],
          properties: { username: { type: 'string' }, password: secret },
        },
        send: { type: 'basic', username: '{{ credentials.username }}', password: '{{ credentials.password }}' },
      },
      header: {
        title: 'API key',
        credentials: { required: ['x_shop_key'], properties: { x_shop_key: secret } },
        send: { type: 'header', name: 'X-Shop-Key', value: '{{ credentials.x_shop_key }}' },
      },
      query: {
        title: 'API key',
        credentials: { required: ['key'], properties: { key: secret } },
        send: { type: 'query', name: 'key', value: '{{ credentials.key }}' },
      },
      cookie: {
        title: 'API key',
        credentials: { required: ['sid_token'], properties: { sid_token: secret } },
        send: { type: 'cookie', name: 'sid_token', value: '{{ credentials.sid_token }}' },
      },
    })
  })

  it('are in the order of preference; those that hold together are one, and none may be needed', async () => {
    const { auth, notices } = await importSchemes(
      {
        a: { type: 'apiKey', in: 'header', name: 'Api-Key' },
        b: { type: 'apiKey', in: 'header', name: 'App-Key' },
        c: { type: 'http', scheme: 'bearer' },
      },
      { security: [{ c: [] }, { a: [], b: [] }, {}, { d: [] }] },
    )
    expect(Object.keys(auth)).toEqual(['c', 'a_and_b', 'none'])
    expect(auth['a_and_b']).toEqual({
      title: 'API key and API key',
      credentials: { required: ['api_key', 'app_key'], properties: { api_key: secret, app_key: secret } },
      send: [
        { type: 'header', name: 'Api-Key', value: '{{ credentials.api_key }}' },
        { type: 'header', name: 'App-Key', value: '{{ credentials.app_key }}' },
      ],
    })
    expect(notices).toEqual(['security: names the scheme d, which is not declared'])
  })

  it('that cannot be used are said to be unavailable', async () => {
    const { auth, notices } = await importSchemes({
      digest: { type: 'http', scheme: 'digest' },
      connect: { type: 'openIdConnect', openIdConnectUrl: 'https://login.example' },
    })
    expect(auth).toEqual({ digest: 'unavailable', connect: 'unavailable' })
    expect(notices).toEqual([
      'components.securitySchemes.digest: is not carried over: there is no way to authenticate by digest',
      'components.securitySchemes.connect: is not carried over: there is no way to authenticate by openIdConnect',
    ])
  })

  it('of a connector name the fields a user fills in, and where they go', async () => {
    const { auth, manifest, notices } = await importSchemes(
      {
        basic: {
          type: 'http',
          scheme: 'basic',
          'x-airbyte-untested': true,
          'x-airbyte-auth-config': {
            title: 'API Token',
            type: 'object',
            required: ['email', 'api_token'],
            properties: {
              email: { type: 'string', format: 'email' },
              api_token: { type: 'string', title: 'Token', odd: 1 },
            },
            auth_mapping: { username: '${email}/token', password: '${api_token}' },
            replication_auth_key_mapping: { 'credentials.email': 'email' },
            replication_auth_key_constants: { 'credentials.kind': 'api_token' },
          },
        },
      },
      {
        info: {
          title: 'Shop',
          version: '1',
          'x-airbyte-auth-tooltip': { api_token: 'Ask the owner.', other: 'Never.' },
        },
      },
    )
    expect(auth['basic']).toEqual({
      title: 'API Token',
      help: 'Ask the owner.',
      credentials: {
        required: ['email', 'api_token'],
        properties: {
          email: { type: 'string', format: 'email' },
          api_token: { type: 'string', title: 'Token', writeOnly: true },
        },
      },
      send: { type: 'basic', username: '{{ credentials.email }}/token', password: '{{ credentials.api_token }}' },
      untested: true,
    })
    expect(manifest.replication?.credentials).toEqual({
      basic: { map: { 'credentials.email': 'email' }, set: { 'credentials.kind': 'api_token' } },
    })
    expect(notices).toEqual([
      'components.securitySchemes.basic.x-airbyte-auth-config.properties.api_token.odd: is not carried over',
      'info.x-airbyte-auth-tooltip.other: is not carried over: no scheme is called so',
    ])
  })

  it('may offer several ways each', async () => {
    const option = (field: string, title: string): Json => ({
      title,
      required: [field],
      properties: { [field]: { type: 'string' } },
      auth_mapping: { token: `\${${field}}` },
    })
    const { auth } = await importSchemes({
      bearer: {
        type: 'http',
        scheme: 'bearer',
        'x-airbyte-auth-config': { oneOf: [option('key', 'Own Key'), option('pat', 'Personal Token')] },
      },
    })
    expect(auth).toMatchObject({
      own_key: { send: { type: 'bearer', token: '{{ credentials.key }}' } },
      personal_token: { send: { type: 'bearer', token: '{{ credentials.pat }}' } },
    })
  })
})

describe('OAuth 2', () => {
  const flow = {
    authorizationUrl: 'https://{region}.login.example/a',
    tokenUrl: 'https://login.example/t',
    scopes: { read: 'See.' },
  }

  it('is asked for, renewed and sent as the document says', async () => {
    const { auth } = await importSchemes(
      {
        oauth: {
          type: 'oauth2',
          flows: {
            authorizationCode: {
              ...flow,
              authorizationUrl: 'https://{{region}}.login.example/a',
              refreshUrl: 'https://login.example/r',
            },
          },
          'x-airbyte-token-refresh': { auth_style: 'basic', body_format: 'json' },
          'x-airbyte-token-path': '$.data.token',
          'x-airbyte-oauth-credentials': {
            title: 'App',
            properties: { client_id: { type: 'string' }, client_secret: { type: 'string' } },
          },
          'x-airbyte-auth-config': {
            title: 'OAuth',
            required: ['refresh_token'],
            properties: {
              app_id: { type: 'string' },
              client_secret: { type: 'string' },
              refresh_token: { type: 'string' },
            },
            auth_mapping: {
              client_id: '${app_id}',
              client_secret: '${client_secret}',
              refresh_token: '${refresh_token}',
            },
            additional_headers: { Authorization: 'Shop-Token {{ access_token }}', 'X-App': '{{ app_id }}' },
          },
        },
      },
      { servers: [{ url: 'https://{region}.shop.example' }] },
    )
    expect(auth['oauth']).toEqual({
      title: 'OAuth',
      credentials: {
        required: ['refresh_token'],
        properties: { app_id: { type: 'string' }, client_secret: secret, refresh_token: secret },
      },
      token: {
        type: 'authorization_code',
        authorize: { url: 'https://{{ config.region }}.login.example/a' },
        url: 'https://login.example/t',
        client: 'basic',
        format: 'json',
        access_token_at: 'data.token',
        scopes: ['read'],
        client_id: '{{ credentials.app_id }}',
        refresh: { url: 'https://login.example/r' },
        app: { title: 'App', type: 'object', properties: { client_id: { type: 'string' }, client_secret: secret } },
      },
      send: [
        { type: 'header', name: 'Authorization', value: 'Shop-Token {{ token.access_token }}' },
        { type: 'header', name: 'X-App', value: '{{ credentials.app_id }}' },
      ],
    })
  })

  it('cannot be renewed without a refresh token', async () => {
    const settings = {
      title: 'Token',
      required: ['access_token'],
      properties: { access_token: { type: 'string' } },
      auth_mapping: { access_token: '${access_token}' },
    }
    const { auth } = await importSchemes({
      oauth: { type: 'oauth2', flows: { authorizationCode: { tokenUrl: '/t' } }, 'x-airbyte-auth-config': settings },
    })
    expect(auth['oauth']).toMatchObject({
      token: { url: 'https://api.shop.example/t', refresh: 'none' },
      send: { token: '{{ token.access_token }}' },
    })
  })

  it.each([
    ['clientCredentials', { type: 'client_credentials' }, ['client_id', 'client_secret']],
    ['password', { type: 'password' }, ['username', 'password']],
    ['authorizationCode', { type: 'authorization_code' }, []],
  ])('has the fields of its flow: %s', async (name, token, required) => {
    const { auth } = await importSchemes({
      oauth: { type: 'oauth2', flows: { [name]: { ...flow, authorizationUrl: 'https://login.example/a' } } },
    })
    expect(auth['oauth']).toMatchObject({ token, credentials: { required } })
  })

  it('means client credentials where a user gives nothing but a client', async () => {
    const properties = {
      client_id: { type: 'string' },
      client_secret: { type: 'string' },
      access_token: { type: 'string' },
    }
    const settings = { title: 'App', required: ['client_id', 'client_secret'], properties, auth_mapping: {} }
    const { auth } = await importSchemes({
      oauth: {
        type: 'oauth2',
        flows: { authorizationCode: { tokenUrl: 'https://login.example/t' } },
        'x-airbyte-auth-config': settings,
      },
    })
    expect(auth['oauth']).toMatchObject({ token: { type: 'client_credentials' } })
  })

  it('tells what it leaves out', async () => {
    const { auth, notices } = await importSchemes({
      oauth: { type: 'oauth2', flows: { implicit: { authorizationUrl: 'https://login.example/a', scopes: {} } } },
      codes: {
        type: 'oauth2',
        flows: { authorizationCode: { refreshUrl: 'https://login.example/t' } },
        'x-airbyte-auth-config': {
          properties: { refresh_token: { type: 'string' } },
          auth_mapping: { refresh_token: '${refresh_token}' },
        },
      },
    })
    expect(auth).toMatchObject({
      oauth: { send: { type: 'bearer', token: '{{ credentials.access_token }}' } },
      codes: { credentials: { properties: { client_id: { type: 'string' }, client_secret: secret } } },
    })
    expect(notices).toEqual([
      'components.securitySchemes.oauth.flows.implicit: is not carried over: the user brings a token',
      'components.securitySchemes.codes: asks for no client_id and no client_secret, which renewing a token takes; they become fields that may be left out',
    ])
  })

  it('has scopes, which are permissions', async () => {
    const { manifest } = await importSchemes({
      oauth: {
        type: 'oauth2',
        flows: { authorizationCode: { ...flow, authorizationUrl: 'https://login.example/a' } },
        'x-airbyte-oauth-scopes': [
          { scope: 'read', mode: 'read', entities: ['boxes', 'lids'] },
          { scope: 'all', mode: 'read_write', description: 'Everything.' },
        ],
      },
    })
    expect(manifest.permissions).toEqual({ read: 'See. Reads boxes, lids.', all: 'Everything. Reads and writes.' })
  })
})
