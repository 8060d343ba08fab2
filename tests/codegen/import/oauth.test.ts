import { importSchemes, secret } from './import-schemes.ts'

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
