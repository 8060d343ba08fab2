import { AshbyConnector } from '../../connectors/ashby/client.gen.ts'
import { HostedApi } from '../../runtime/hosted-api.ts'
import { failureOf } from '../support/manifest-of.ts'
import { ApiError, AuthError } from '../../runtime/errors.ts'
import { testDatabases } from '../support/databases.ts'
import { closeServed, serve, testApplication, type Served } from '../support/serve.ts'

afterAll(closeServed)

describe.each(testDatabases)('the typed client against a server on $name', ({ fresh }) => {
  let served: Served
  let api: HostedApi
  let ashby: AshbyConnector
  beforeAll(async () => {
    served = await serve({ settings: { database: await fresh() } })
    api = new HostedApi({ ...access(), base_url: served.url })
    await api.createConnector({
      connector_type: 'Ashby',
      workspace_name: 'user-123',
      name: 'Our hiring',
      credentials: { api_key: served.sandbox.keys.full },
      replication_config: { start_date: '2026-01-01T00:00:00Z' },
    })
    ashby = connect()
  })

  const access = (): { airbyte_client_id: string; airbyte_client_secret: string } => ({
    airbyte_client_id: testApplication.client_id,
    airbyte_client_secret: testApplication.client_secret,
  })
  const connect = (more: object = {}): AshbyConnector =>
    new AshbyConnector({
      authConfig: { ...access(), external_user_id: 'user-123', base_url: served.url, ...more },
      retry: { initial: 1 },
    })

  it('lists a page, and everything page by page, as the API itself has it', async () => {
    const local = new AshbyConnector({ authConfig: { api_key: served.sandbox.keys.full }, baseUrl: served.sandbox.url })
    const { records, meta } = await ashby.candidates.list({ limit: 7 })
    const direct = await local.candidates.list({ limit: 7 })
    const ids = async (from: AshbyConnector): Promise<readonly string[]> => {
      const found: string[] = []
      for await (const candidate of from.candidates.list({ limit: 9 })) found.push(candidate.id)
      return found
    }
    expect(records).toEqual(direct.records)
    expect(meta.has_more).toBe(true)
    expect(await ids(ashby)).toEqual(await ids(local))
  })

  it('gets and creates', async () => {
    const made = await ashby.candidates.create({ name: 'Ada Lovelace' })
    const read = await ashby.candidates.get({ id: made.id })
    expect(read.name).toBe('Ada Lovelace')
  })

  it('checks', async () => {
    expect((await ashby.check()).status).toBe('healthy')
  })

  it('throws the errors of local mode', async () => {
    const missing = await failureOf(ashby.candidates.get({ id: '00000000-0000-4000-8000-000000000000' }), ApiError)
    const unknown = await failureOf(connect({ external_user_id: 'nobody' }).candidates.list(), AuthError)
    const wrong = await failureOf(connect({ airbyte_client_secret: 'wrong' }).candidates.list(), AuthError)
    const invalid = await failureOf(
      api.createConnector({ connector_type: 'Ashbee', workspace_name: 'w', credentials: {} }),
    )
    expect([missing.code, unknown.code, wrong.code]).toEqual([
      'not_found',
      'credentials_missing',
      'credentials_rejected',
    ])
    expect(invalid.message).toContain('did you mean "Ashby"?')
  })

  it('manages connectors', async () => {
    const made = await api.createConnector({
      definition_id: '4e8c9fa0-3634-499b-b948-11581b5c3efa',
      workspace_name: 'managed',
      name: 'Second',
      credentials: { api_key: served.sandbox.keys.read_only },
      replication_config: { start_date: '2026-01-01T00:00:00Z' },
    })
    const rows = await api.listConnectors({ workspace_name: 'managed' })
    const check = await api.checkConnector(made.id)
    await api.deleteConnector(made.id)
    const left = await api.listConnectors({ workspace_name: 'managed' })
    expect([rows.map(({ name }) => name), check.status, left]).toEqual([['Second'], 'succeeded', []])
  })

  it('makes a hundred calls at once', async () => {
    const fresh = connect()
    const pages = await Promise.all(Array.from({ length: 100 }, () => fresh.candidates.list({ limit: 1 })))
    expect(new Set(pages.map(({ records }) => records[0]?.id)).size).toBe(1)
  })
})
