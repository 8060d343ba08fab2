import type { Database } from '../../store/database/database.ts'
import { openForTest, testDatabases } from '../support/databases.ts'
import { oauthApp, startOAuthApi, type OAuthApi } from '../support/oauth-connector.ts'
import { closeServed, serve, startSandbox, valueAt, type Reply, type Served } from '../support/serve.ts'
import { closeServers } from '../support/start-server.ts'
import { aText, textLike } from '../support/matchers.ts'

afterAll(async () => {
  await closeServed()
  await closeServers()
})

const page = 'https://page.example/done?keep=1'
const list = { entity: 'notes', action: 'list' }

describe.each(testDatabases)('OAuth on $name', ({ name: kind, fresh }) => {
  let api: OAuthApi
  let served: Served
  let second: Served | undefined
  let database: Database | undefined
  beforeAll(async () => {
    api = await startOAuthApi()
    const where = await fresh()
    const sandbox = await startSandbox({ candidates: 1 })
    const options = { sandbox, connectors: [api.connector], settings: { database: where } }
    served = await serve(options)
    if (kind === 'postgres') {
      second = await serve(options)
      database = await openForTest(where)
    }
    await putApp()
  })

  const call = (method: string, path: string, body?: unknown, token = served.token): Promise<Reply> =>
    served.call(method, `/api/v1${path}`, { token, ...(body !== undefined && { body }) })
  const putApp = (configuration: object = oauthApp): Promise<Reply> =>
    call('PUT', '/oauth/credentials', { connector_type: 'oauth-notes', configuration })
  const initiate = (more: object = {}, token?: string): Promise<Reply> =>
    call(
      'POST',
      '/integrations/connectors/oauth/initiate',
      { workspace_name: 'w', connector_type: 'OAuth Notes', redirect_url: page, ...more },
      token,
    )
  const comeBack = (address: string): Promise<Reply> => served.call('GET', address.slice(served.url.length))
  const consented = async (more?: object, back?: Readonly<Record<string, string>>): Promise<URL> => {
    const { body } = await initiate(more)
    const reply = await comeBack(api.consent(String(body['consent_url']), back))
    expect(reply.status).toBe(302)
    return new URL(reply.headers.get('location') ?? '')
  }

  it('makes a connector of a consent, whose calls work', async () => {
    const at = await consented({ name: 'By consent' })
    const id = at.searchParams.get('connector_id') ?? ''
    const shown = await call('GET', `/integrations/connectors/${id}`)
    const ran = await call('POST', `/integrations/connectors/${id}/execute`, list)
    expect(`${at.origin}${at.pathname}`).toBe('https://page.example/done')
    expect([...at.searchParams.keys()]).toEqual(['keep', 'connector_id'])
    expect([shown.body['name'], shown.body['workspace_name'], ran.body['result']]).toEqual([
      'By consent',
      'w',
      [{ id: 'n-1' }],
    ])
  })

  it('sends the person with a state and a challenge, never with a secret', async () => {
    const { body } = await initiate()
    const url = new URL(String(body['consent_url']))
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: oauthApp.client_id,
      redirect_uri: `${served.url}/api/v1/integrations/connectors/oauth/callback`,
      state: textLike(/^[\w-]{43}$/),
      code_challenge: textLike(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    })
  })

  it('takes a state once, also when many come at once, and no other', async () => {
    const { body } = await initiate()
    const back = api.consent(String(body['consent_url']))
    const replies = await Promise.all(Array.from({ length: 8 }, () => comeBack(back)))
    const wrong = await comeBack(back.replace(/state=[^&]*/, 'state=wrong'))
    const none = await comeBack(back.replace(/state=[^&]*&?/, ''))
    expect(replies.map(({ status }) => status).sort()).toEqual([302, 400, 400, 400, 400, 400, 400, 400])
    expect([wrong.status, wrong.body['error_code'], none.status]).toEqual([400, 'consent_unknown', 422])
  })

  it('brings the refusal of a person back', async () => {
    const at = await consented({}, { code: '', error: 'access_denied', error_description: 'No, thanks' })
    expect(Object.fromEntries(at.searchParams)).toEqual({
      keep: '1',
      error: 'access_denied',
      error_description: 'No, thanks',
    })
  })

  it('brings back that nothing came of a code that does not work', async () => {
    const at = await consented({}, { code: 'not-a-code' })
    expect(at.searchParams.get('error')).toBe('creation_failed')
    expect(at.searchParams.get('error_description')).toContain('used or unknown')
    expect(at.searchParams.has('connector_id')).toBe(false)
  })

  it('proves that who exchanges is who asked', async () => {
    const [one, two] = [await initiate(), await initiate()]
    const [first, other] = [one, two].map(({ body }) => api.consent(String(body['consent_url'])))
    const code = new URL(other ?? '').searchParams.get('code') ?? ''
    const stolen = new URL(first ?? '')
    stolen.searchParams.set('code', code)
    const reply = await comeBack(stolen.href)
    expect(reply.headers.get('location')).toContain('error=creation_failed')
  })

  it('gives a secret id where that is asked for, to make a connector with once, in its workspace', async () => {
    const at = await consented({ result: 'secret_id' })
    const secret = at.searchParams.get('secret_id') ?? ''
    const make = (id: string, more: object = {}, token?: string): Promise<Reply> =>
      call(
        'POST',
        '/integrations/connectors',
        { workspace_name: 'w', connector_type: 'oauth-notes', server_side_oauth_secret_id: id, ...more },
        token,
      )
    const foreign = await make(secret, { workspace_name: 'other' }, await served.scoped('other'))
    const wrongKind = await make(secret, { connector_type: 'ashby' })
    const made = await make(secret.toUpperCase())
    const again = await make(secret)
    const unknown = await make('00000000-0000-4000-8000-000000000000')
    expect([foreign, wrongKind, made, again, unknown].map(({ status }) => status)).toEqual([403, 422, 200, 422, 422])
    expect(again.body['errors']).toEqual([
      {
        field: 'server_side_oauth_secret_id',
        message: 'it is unknown, was used, has ended, or is for another connector',
        error_code: 'value_error',
      },
    ])
  })

  it('lets a secret id make one connector, however many ask at once, and gives it back when none was made', async () => {
    const secret = (await consented({ result: 'secret_id' })).searchParams.get('secret_id') ?? ''
    const make = (more: object = {}): Promise<Reply> =>
      call('POST', '/integrations/connectors', {
        workspace_name: 'w',
        connector_type: 'oauth-notes',
        server_side_oauth_secret_id: secret,
        ...more,
      })
    const failed = await make({ replication_config: { strange: 1 } })
    const replies = await Promise.all([make(), make(), make()])
    expect([failed.status, replies.map(({ status }) => status).sort()]).toEqual([422, [200, 422, 422]])
  })

  it('says what it needs before it begins', async () => {
    const replies = [
      await initiate({ redirect_url: 'javascript:alert(1)' }),
      await initiate({ redirect_url: 'nowhere' }),
      await initiate({ connector_type: 'oauth_note' }),
      await initiate({ connector_type: 'Ashby' }),
      await initiate({ connector_type: 'HubSpot' }),
      await initiate({ replication_config: { strange: 1 } }),
      await initiate({ workspace_name: 'foreign' }, await served.scoped('own')),
    ]
    expect(replies.map(({ status }) => status)).toEqual([422, 422, 404, 400, 400, 422, 403])
    expect(valueAt(replies[4]?.body, 'hint')).toContain('PUT /api/v1/oauth/credentials with connector_type "hubspot"')
  })

  it('keeps an app of its own, replaces and forgets it, and never shows it', async () => {
    const put = await putApp()
    const strange = await putApp({ ...oauthApp, client_secet: 'canary' })
    const scoped = await call(
      'PUT',
      '/oauth/credentials',
      { connector_type: 'oauth-notes', configuration: oauthApp },
      await served.scoped('w'),
    )
    const bundled = await call('PUT', '/oauth/credentials', {
      connector_definition_id: null,
      connector_type: 'hubspot',
      configuration: oauthApp,
    })
    const hubspot = await initiate({
      connector_type: 'Hubspot',
      replication_config: { start_date: '2026-01-01T00:00:00Z' },
    })
    const gone = [
      await call('DELETE', '/oauth/credentials/connector_type/hubspot'),
      await call('DELETE', '/oauth/credentials/connector_type/HubSpot'),
    ]
    const after = await initiate({ connector_type: 'HubSpot' })
    expect(put.body).toEqual({
      id: aText,
      scope_type: 'organization',
      scope_id: aText,
      connector_type: 'source',
      connector_definition_id: aText,
      created_at: aText,
      updated_at: aText,
    })
    expect([strange, scoped, bundled, hubspot, ...gone, after].map(({ status }) => status)).toEqual([
      422, 403, 200, 200, 204, 204, 400,
    ])
    expect(strange.text).not.toContain('"canary"')
    expect(String(hubspot.body['consent_url'])).toMatch(/^https:\/\/app\.hubspot\.com\/oauth\/authorize\?/)
  })

  it('renews a token once for all calls of all servers, and keeps what came of it', async () => {
    const id = (await consented()).searchParams.get('connector_id') ?? ''
    const servers = second === undefined ? [served] : [served, second]
    const run = async (server: Served): Promise<number> => {
      const path = `/api/v1/integrations/connectors/${id}/execute`
      return (await server.call('POST', path, { token: served.token, body: list })).status
    }
    await Promise.all(servers.map(run))
    for (const round of [1, 2]) {
      api.expire()
      const before = api.exchanges.length
      const statuses = await Promise.all(servers.flatMap((server) => Array.from({ length: 10 }, () => run(server))))
      expect({ round, statuses: new Set(statuses), exchanges: api.exchanges.length - before }).toEqual({
        round,
        statuses: new Set([200]),
        exchanges: 1,
      })
    }
  })

  // A second look into the database needs a server.
  const onServer = kind === 'postgres' ? it : it.skip
  onServer('ends consents that took too long', async () => {
    const { body } = await initiate()
    await database?.query("update patchbay.oauth_flows set expires_at = now() - interval '1 second'")
    const late = await comeBack(api.consent(String(body['consent_url'])))
    expect([late.status, late.body['error_code']]).toEqual([400, 'consent_unknown'])
  })

  it('says 424 once the person took the consent back, and is well after another one', async () => {
    const id = (await consented()).searchParams.get('connector_id') ?? ''
    const path = `/integrations/connectors/${id}`
    api.revoke()
    const ended = await call('POST', `${path}/execute`, list)
    const inspected = await call('GET', `${path}/inspect`)
    const again = (await consented()).searchParams.get('connector_id') ?? ''
    const well = await call('POST', `/integrations/connectors/${again}/execute`, list)
    expect([ended.status, well.status]).toEqual([424, 200])
    expect(inspected.body['warnings']).toEqual([ended.body['message']])
  })

  it('does not blame the consent for a server that is away', async () => {
    const id = (await consented()).searchParams.get('connector_id') ?? ''
    api.expire()
    await api.close()
    const away = await call('POST', `/integrations/connectors/${id}/execute`, list)
    const shown = await call('GET', `/integrations/connectors/${id}`)
    expect([away.status, shown.body['status']]).toEqual([502, 'active'])
  })
})
