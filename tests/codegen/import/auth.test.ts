import { importSchemes, secret, type Json } from './import-schemes.ts'

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
