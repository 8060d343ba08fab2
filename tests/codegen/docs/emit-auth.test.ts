import { emitAuth } from '../../../codegen/docs/emit-auth.ts'
import { environmentVariable } from '../../../manifest/environment-variable.ts'
import type { Manifest } from '../../../manifest/manifest.gen.ts'
import { connectorAt, smallConnector } from './connectors.ts'
import { codeOf, curlBody, headingsOf, sectionOf, tablesOf } from './read-markdown.ts'

const twoTokens: Manifest['auth'] = {
  key: {
    title: 'API key',
    credentials: { required: ['api_key'], properties: { api_key: { type: 'string', writeOnly: true } } },
    send: { type: 'header', name: 'X-Api-Key', value: '{{ credentials.api_key }}' },
  },
  personal: {
    title: 'Personal token',
    description: 'A token of one person',
    credentials: {
      required: ['email', 'token'],
      properties: { email: { type: 'string', format: 'email' }, token: { type: 'string', writeOnly: true } },
    },
    send: { type: 'basic', username: '{{ credentials.email }}/token', password: '{{ credentials.token }}' },
  },
}

const open: Manifest['auth'] = { none: { title: 'No credentials', credentials: {}, send: { type: 'none' } } }

const oauthOnly: Manifest['auth'] = {
  oauth: {
    title: 'OAuth 2.0',
    credentials: { required: ['access_token'], properties: { access_token: { type: 'string', writeOnly: true } } },
    send: { type: 'bearer', token: '{{ credentials.access_token }}' },
  },
}

describe('the headings of AUTH.md', () => {
  const below = [
    '## Authentication',
    '### Open source execution',
    '#### OAuth',
    '#### Token',
    '### Hosted execution',
    '#### OAuth',
    '#### Bring your own OAuth flow',
    '#### Token',
    '#### Execution',
    '##### TypeScript SDK',
    '##### API',
  ]

  it('are these, in this order, for Ashby', async () => {
    const headings = await headingsOf(emitAuth(connectorAt('connectors/ashby/connector.yaml')))
    expect(headings).toEqual(['# Ashby authentication', ...below])
  })

  it.each([
    ['a token and no OAuth', undefined],
    ['two tokens', twoTokens],
    ['an open API', open],
    ['OAuth alone', oauthOnly],
    ['no way at all', { oauth: 'unavailable' } as const],
  ])('are the same for %s', async (_name, auth) => {
    const headings = await headingsOf(emitAuth(smallConnector(auth && { auth })))
    expect(headings).toEqual(['# Help Desk authentication', ...below])
  })
})

describe('AUTH.md of a connector with a token and no OAuth', () => {
  const page = emitAuth(smallConnector())

  it('says in each place for OAuth that there is none', () => {
    expect([
      sectionOf(page, '#### OAuth', 1).trim(),
      sectionOf(page, '#### OAuth', 2).trim(),
      sectionOf(page, '#### Bring your own OAuth flow').trim(),
    ]).toEqual([
      'OAuth is unavailable: Help Desk does not offer it. Use a [token](#token) instead.',
      'OAuth is unavailable: Help Desk does not offer it. Use a [token](#token-1) instead.',
      'Bringing your own OAuth flow is unavailable: Help Desk does not offer OAuth. Use a [token](#token-1) instead.',
    ])
  })

  it('has the credentials and the replication_config in whole tables', async () => {
    const head = ['Field Name', 'Type', 'Required', 'Description']
    const credentials = [
      head,
      ['api_key', 'string', 'Yes', 'The API key'],
      ['region', '"eu" | "us"', 'No', 'Where the data is'],
    ]
    expect(await tablesOf(page)).toEqual([
      [
        ['Method', 'Open source execution', 'Hosted execution'],
        ['OAuth', 'Unavailable', 'Unavailable'],
        ['Token', 'API key', 'API key'],
      ],
      credentials,
      credentials,
      [
        head,
        ['start_date', 'string (date-time)', 'Yes', 'From when on data is replicated. Format YYYY-MM-DDT00:00:00Z.'],
      ],
    ])
  })

  it('shows in TypeScript how a program of one’s own calls and how one over a server does', async () => {
    expect(await codeOf(page, 'typescript')).toEqual([
      `import { HelpDeskConnector } from '@patchbay/sdk/connectors/help-desk'

const helpDesk = new HelpDeskConnector({ authConfig: { api_key: process.env.HELP_DESK_API_KEY ?? '' } })

const { records, meta } = await helpDesk.questions.list({ limit: 10 })`,
      `import { HelpDeskConnector } from '@patchbay/sdk/connectors/help-desk'

const helpDesk = new HelpDeskConnector({
  authConfig: {
    external_user_id: '<YOUR_EXTERNAL_USER_ID>',
    airbyte_client_id: process.env.AIRBYTE_CLIENT_ID ?? '',
    airbyte_client_secret: process.env.AIRBYTE_CLIENT_SECRET ?? '',
  },
})

const { records, meta } = await helpDesk.questions.list({ limit: 10 })`,
    ])
  })

  it('shows the requests that get a token, create a connector and execute', async () => {
    const requests = (await codeOf(page, 'bash')).filter((code) => code.startsWith('curl'))
    expect(requests.map((request) => /"(https:[^"]+)"/.exec(request)?.[1])).toEqual([
      'https://api.airbyte.ai/api/v1/account/applications/token',
      'https://api.airbyte.ai/api/v1/integrations/connectors',
      'https://api.airbyte.ai/api/v1/integrations/connectors/<connector_id>/execute',
    ])
    expect(requests.map((request) => request.includes('-H "Authorization: Bearer <YOUR_BEARER_TOKEN>"'))).toEqual([
      false,
      true,
      true,
    ])
    expect(requests.map(curlBody)).toEqual([
      { client_id: '<YOUR_CLIENT_ID>', client_secret: '<YOUR_CLIENT_SECRET>' },
      {
        external_user_id: '<YOUR_EXTERNAL_USER_ID>',
        connector_type: 'Help-Desk',
        name: 'My Help Desk connector',
        credentials: { api_key: '<YOUR_API_KEY>' },
        replication_config: { start_date: '2026-01-01T00:00:00Z' },
      },
      { entity: 'questions', action: 'list', params: { limit: 10 } },
    ])
  })

  it('says where the key is found, how it travels and which variable the command line reads', () => {
    const token = sectionOf(page, '#### Token', 1)
    expect(token).toContain('Where to find it: Settings, API.')
    expect(token).toContain('It is sent with HTTP Basic: the user name is `api_key`, the password is empty.')
    expect(token).toContain(
      `The command line reads \`api_key\` from \`${environmentVariable('help-desk', 'api_key')}\``,
    )
  })

  it('says that a server of one’s own takes the same requests', () => {
    expect(sectionOf(page, '### Hosted execution')).toContain(
      'Only the host changes: write `http://localhost:8787` for `https://api.airbyte.ai`.',
    )
  })

  it('leaves out what the manifest leaves out', () => {
    const { check, replication_config, ...bare } = smallConnector()
    expect([check?.call, replication_config?.required]).toEqual(['questions.list', ['start_date']])
    expect(emitAuth(bare)).not.toMatch(/replication_config|patchbay check/)
  })
})

describe('AUTH.md of other connectors', () => {
  it('describes two tokens one after the other, by their titles', async () => {
    const page = emitAuth(smallConnector({ auth: twoTokens }))
    const token = sectionOf(page, '#### Token', 1)
    expect([...token.matchAll(/^\*\*(.*?)\.\*\*.*$/gm)].map(([line]) => line)).toEqual([
      '**API key.** It is sent in the header `x-api-key` as `api_key`.',
      '**Personal token.** A token of one person. It is sent with HTTP Basic: the user name is `{credentials.email}/token`, the password is `token`.',
    ])
    expect(await codeOf(token, 'typescript')).toHaveLength(2)
    const created = (await codeOf(sectionOf(page, '#### Token', 2), 'bash')).map(curlBody)
    expect(created.map((body) => (body as { credentials: object }).credentials)).toEqual([
      { api_key: '<YOUR_API_KEY>' },
      { email: '<YOUR_EMAIL>', token: '<YOUR_TOKEN>' },
    ])
  })

  it('says of an open API that it takes no credentials', async () => {
    const page = emitAuth(smallConnector({ auth: open }))
    expect(sectionOf(page, '#### Token', 1)).toContain(
      '**No credentials.** The API is open: it takes no credentials, and `authConfig` is empty.',
    )
    expect((await codeOf(page, 'typescript'))[0]).toContain('new HelpDeskConnector({ authConfig: {} })')
    expect(page).toContain('OAuth is unavailable: this connector does not describe it.')
    const [created] = (await codeOf(sectionOf(page, '#### Token', 2), 'bash')).map(curlBody)
    expect(created).toMatchObject({ credentials: {} })
  })

  it('describes OAuth where there is OAuth, and says that there is no token', () => {
    const page = emitAuth(smallConnector({ auth: oauthOnly }))
    expect(sectionOf(page, '#### OAuth', 1)).toContain('It is sent as the bearer token `access_token`.')
    expect(sectionOf(page, '#### OAuth', 2)).toContain('"access_token": "<YOUR_ACCESS_TOKEN>"')
    expect(sectionOf(page, '#### Bring your own OAuth flow')).toContain('as under [OAuth](#oauth-1)')
    expect([sectionOf(page, '#### Token', 1).trim(), sectionOf(page, '#### Token', 2).trim()]).toEqual([
      'Token authentication is unavailable: this connector does not describe it. Use [OAuth](#oauth) instead.',
      'Token authentication is unavailable: this connector does not describe it. Use [OAuth](#oauth-1) instead.',
    ])
  })

  it('says how the command line gets the tokens of a person’s consent', async () => {
    const page = emitAuth(connectorAt('connectors/hubspot/connector.yaml'))
    const section = sectionOf(page, '#### OAuth', 1)
    expect(section).toContain('The access token is sent as a bearer token.')
    expect(section).toContain('`http://127.0.0.1:8000/callback`')
    expect((await codeOf(section, 'bash'))[0]).toBe(`export HUBSPOT_CLIENT_ID='<YOUR_CLIENT_ID>'
export HUBSPOT_CLIENT_SECRET='<YOUR_CLIENT_SECRET>'
npx patchbay login hubspot --port 8000 -o hubspot.json
npx patchbay check hubspot --auth-config @hubspot.json`)
  })

  it('exports what the address of the consent needs, and no tokens, before the login', async () => {
    const page = emitAuth(connectorAt('connectors/zendesk-support/connector.yaml'))
    const login = (await codeOf(page, 'bash')).find((code) => code.includes('patchbay login')) ?? ''
    expect([...login.matchAll(/^export (\w+)=/gm)].map(([, name]) => name)).toEqual([
      'ZENDESK_SUPPORT_CLIENT_ID',
      'ZENDESK_SUPPORT_CLIENT_SECRET',
      'ZENDESK_SUPPORT_SUBDOMAIN',
    ])
  })

  it('speaks of no login where no person consents', () => {
    expect(emitAuth(smallConnector({ auth: oauthOnly }))).not.toContain('patchbay login')
  })

  it('names the fields of the configuration as `config` in a program and as `environment` over a server', async () => {
    const page = emitAuth(connectorAt('tests/fixtures/tickets.yaml'))
    expect((await codeOf(page, 'typescript'))[0]).toContain(`config: { subdomain: 'acme' }`)
    const [created] = (await codeOf(sectionOf(page, '#### Token', 2), 'bash')).map(curlBody)
    expect(created).toMatchObject({ environment: { subdomain: 'acme' } })
  })
})
