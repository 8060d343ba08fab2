import { documentOf, importNoting, answering } from './import-notes.ts'

describe('a server', () => {
  it('asks for its variables; a default that only stands for something is none', async () => {
    const { manifest } = await importNoting(
      documentOf({
        servers: [
          {
            url: 'https://{shop}.{region}.example/api/',
            variables: {
              shop: { default: 'your-shop', description: 'Your shop.' },
              region: { default: 'eu', enum: ['eu', 'us'] },
            },
            'x-airbyte-replication-environment-mapping': {
              shop: 'credentials.shop',
              domain: { source: 'region', format: '{value}.example' },
            },
            'x-airbyte-replication-environment-constants': { mode: 'fast' },
          },
        ],
      }),
    )
    expect(manifest.server).toEqual({ url: 'https://{{ config.shop }}.{{ config.region }}.example/api' })
    expect(manifest.config).toEqual({
      required: ['shop'],
      properties: {
        shop: { type: 'string', description: 'Your shop.' },
        region: { type: 'string', enum: ['eu', 'us'], default: 'eu' },
      },
    })
    expect(manifest.replication?.server).toEqual({
      map: { 'credentials.shop': 'shop' },
      set: { domain: '{{ config.region }}.example', mode: 'fast' },
    })
  })

  it.each([
    [[{ url: '/api/v3' }], '{{ config.server_url }}/api/v3', '/api/v3'],
    [[], '{{ config.server_url }}', 'none'],
  ])('without a full address is asked for: %j', async (servers, url, given) => {
    const { manifest, notices } = await importNoting(documentOf({ servers }))
    expect(manifest.server).toEqual({ url })
    expect(manifest.config).toEqual({ required: ['server_url'], properties: { server_url: { type: 'string' } } })
    expect(notices).toEqual([`servers: the address is not a full one (${given}); it becomes the setting server_url`])
  })

  it('of an operation alone is another server', async () => {
    const upload = answering({ type: 'object' }, { servers: [{ url: 'https://upload.shop.example/v1/' }] })
    const { manifest } = await importNoting(documentOf({ paths: { '/files': { post: upload } } }))
    expect(manifest.server).toEqual({
      url: 'https://api.shop.example/v1',
      others: { upload: 'https://upload.shop.example/v1' },
    })
    expect(manifest.entities['files']?.actions['create']?.server).toBe('upload')
  })

  it('may be what the token says', async () => {
    const oauth = {
      type: 'oauth2',
      flows: {
        authorizationCode: {
          authorizationUrl: 'https://login.example/a',
          tokenUrl: 'https://login.example/t',
          scopes: {},
        },
      },
      'x-airbyte-token-extract': ['instance_url'],
    }
    const { manifest } = await importNoting(
      documentOf({
        servers: [
          { url: '{instance_url}/data', variables: { instance_url: { default: 'https://your-instance.example' } } },
        ],
        components: { securitySchemes: { oauth } },
      }),
    )
    expect(manifest.server.url).toEqual(['{{ token.instance_url }}/data', '{{ config.instance_url }}/data'])
    expect(manifest.config).toEqual({ properties: { instance_url: { type: 'string' } } })
    expect(manifest.auth['oauth']).toMatchObject({ token: { keep: { instance_url: 'instance_url' } } })
  })
})
