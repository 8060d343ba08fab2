import { AshbyConnector } from '../../connectors/ashby/client.gen.ts'
import { storeOn } from '../../store/create-store.ts'
import { openDatabase } from '../../store/database/open-database.ts'
import { migrate } from '../../store/database/migrate.ts'
import { storeMigrations } from '../../store/migrations/store-migrations.ts'
import { freshFolder, testDatabases } from '../support/databases.ts'
import { failureOf } from '../support/manifest-of.ts'
import {
  closeServed,
  serve,
  startSandbox,
  testApplication,
  until,
  valueAt,
  type Reply,
  type Served,
} from '../support/serve.ts'

afterAll(closeServed)

const kinds = testDatabases.map(({ name, fresh }) => ({ name, fresh: name === 'pglite' ? freshFolder : fresh }))

describe.each(kinds)('searching by the hosted API on $name', ({ fresh }) => {
  let served: Served
  let id: string
  let ashby: AshbyConnector

  beforeAll(async () => {
    const where = await fresh()
    const sandbox = await startSandbox({ candidates: 60 })
    const first = await serve({ sandbox, settings: { database: where } })
    id = await first.connect('user-123')
    await first.close()
    // As a replication of the server does it, at a time of the test's choosing.
    const database = await openDatabase(where)
    await migrate(database, storeMigrations)
    const direct = new AshbyConnector({ authConfig: { api_key: sandbox.keys.full }, baseUrl: sandbox.url })
    await storeOn(database).sync(direct, { source: id, entities: ['candidates', 'jobs', 'departments'] })
    await database.close()
    served = await serve({ sandbox, settings: { database: where } })
    ashby = new AshbyConnector({
      authConfig: {
        airbyte_client_id: testApplication.client_id,
        airbyte_client_secret: testApplication.client_secret,
        connector_id: id,
        base_url: served.url,
      },
      retry: { initial: 1 },
    })
  })

  const execute = (body: object, token = served.token): Promise<Reply> =>
    served.call('POST', `/api/v1/integrations/connectors/${id}/execute`, { token, body })

  it('answers data and meta in the result', async () => {
    const params = {
      query: { filter: { eq: { status: 'Open' } }, sort: [{ title: 'asc' }] },
      limit: 2,
      fields: [['id'], ['title']],
    }
    const { status, body } = await execute({ entity: 'jobs', action: 'context_store_search', params })
    expect(status).toBe(200)
    expect(body).toEqual({
      status: 'success',
      result: {
        data: [
          { id: expect.any(String) as string, title: expect.any(String) as string },
          { id: expect.any(String) as string, title: expect.any(String) as string },
        ],
        meta: {
          has_more: true,
          cursor: expect.any(String) as string,
          took_ms: expect.any(Number) as number,
          synced_at: expect.any(String) as string,
        },
      },
      connector_metadata: null,
      execution_metadata: expect.any(Object) as object,
    })
  })

  it('goes by the older name too, where the API has no search of its own', async () => {
    const { body } = await execute({ entity: 'jobs', action: 'search', params: { limit: 1 } })
    const own = await execute({ entity: 'candidates', action: 'search', params: { name: 'nobody of this name' } })
    const query = { filter: { exists: { name: true } } }
    const shared = await execute({ entity: 'candidates', action: 'search', params: { query, limit: 1 } })
    expect(valueAt(body, 'result.data')).toHaveLength(1)
    expect(own.body['result']).toEqual([])
    expect(valueAt(shared.body, 'result.data')).toHaveLength(1)
  })

  it('counts', async () => {
    const { body } = await execute({ entity: 'jobs', action: 'aggregate', params: { group_by: ['status'] } })
    expect(valueAt(body, 'result.data.0')).toEqual({
      group: { status: expect.any(String) as string },
      count: expect.any(Number) as number,
    })
  })

  it('is what the typed client calls in hosted mode', async () => {
    const found: string[] = []
    for await (const { id: one } of ashby.candidates.context_store_search({ limit: 9 })) found.push(one)
    const { records, meta } = await ashby.candidates.search({
      filter: { exists: { name: true } },
      fields: ['name'],
      limit: 1,
    })
    const { data } = await ashby.candidates.aggregate()
    expect(new Set(found).size).toBe(data[0]?.count)
    expect(records).toEqual([{ name: expect.any(String) as string }])
    expect(meta.synced_at).toEqual(expect.any(String))
  })

  it('answers lists and records from the copy, and says so', async () => {
    const list = await ashby.candidates.list({ limit: 5 }, { source: 'replica' })
    const [{ id: key } = { id: '' }] = list.records
    const next = await ashby.candidates.list({ limit: 5, cursor: list.meta.cursor ?? '' })
    const one = await ashby.execute('candidates', 'get', { id: key }, { max_age: 3600 })
    const live = await ashby.execute('candidates', 'get', { id: key }, { source: 'auto', max_age: 0 })
    expect([list.meta.source, next.meta.source, one.meta.source, live.meta.source]).toEqual([
      'replica',
      'replica',
      'replica',
      'live',
    ])
    expect(one.data).toEqual(live.data)
  })

  it('says what to do where nothing was replicated yet', async () => {
    const { status, body } = await execute({ entity: 'users', action: 'context_store_search' })
    const failure = await failureOf(ashby.users.search())
    expect(status).toBe(409)
    expect(body).toMatchObject({
      errors: [{ error_code: 'not_synced' }],
      message: expect.stringContaining('no complete copy of users') as string,
    })
    expect(failure).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('no complete copy of users') as string,
    })
  })

  it('names each mistake of a search by its field', async () => {
    const params = { query: { filter: { eq: { titel: 'x' } } }, limit: 0 }
    const { status, body } = await execute({ entity: 'jobs', action: 'context_store_search', params })
    expect(status).toBe(422)
    expect(JSON.stringify(body['errors'])).toContain('did you mean')
  })

  it('lets those search who may list', async () => {
    const search = { entity: 'jobs', action: 'context_store_search', params: { limit: 1 } }
    const statusBy = async (policy?: object): Promise<number> =>
      (await execute(search, await served.scoped('user-123', policy))).status
    expect(await statusBy()).toBe(200)
    expect(await statusBy({ allow: ['jobs.list'] })).toBe(200)
    expect(await statusBy({ allow: ['jobs.context_store_search'] })).toBe(200)
    expect(await statusBy({ allow: ['candidates.*'] })).toBe(403)
    expect(await statusBy({ deny: ['jobs.list'] })).toBe(403)
    expect(await statusBy({ deny: ['*.context_store_search'] })).toBe(403)
    expect(await statusBy({ allow: ['jobs.list'], deny: ['jobs.context_store_search'] })).toBe(403)
  })

  it('shows no other workspace’s copy', async () => {
    const { status } = await execute(
      { entity: 'jobs', action: 'context_store_search' },
      await served.scoped('user-456'),
    )
    expect(status).toBe(403)
  })

  it('stands in the log of calls', async () => {
    await execute({ entity: 'jobs', action: 'aggregate', intent: 'how many are there' })
    await until(async () => {
      const { text } = await served.call('GET', '/api/v1/patchbay/calls?limit=5', { token: served.token })
      return text.includes('how many are there')
    })
  })
})
