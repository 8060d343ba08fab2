import { redactParams } from '../../server/calls/redact-params.ts'
import { createCallLog, type CallEntry } from '../../server/calls/call-log.ts'
import { WriteBuffer } from '../../server/calls/write-buffer.ts'
import { allMigrations } from '../../server/migrations/all-migrations.ts'
import { createLogger } from '../../server/telemetry/create-logger.ts'
import { DatabaseError } from '../../store/database/database-error.ts'
import { migrate } from '../../store/database/migrate.ts'
import { openForTest, testDatabases } from '../support/databases.ts'
import { closeServed, serve, until, valueAt, type Reply, type Served } from '../support/serve.ts'
import { aNumber, aText } from '../support/matchers.ts'

afterAll(closeServed)

const silent = createLogger({ level: 'silent' })

describe('the log of calls', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve()
  })

  const get = (query: string, token = served.token): Promise<Reply> =>
    served.call('GET', `/v1/patchbay/calls${query}`, { token })
  const run = (id: string, body: object, token = served.token): Promise<Reply> =>
    served.call('POST', `/v1/integrations/connectors/${id}/execute`, { token, body })
  const logged = async (query: string, count: number): Promise<readonly CallEntry[]> => {
    let rows: readonly CallEntry[] = []
    await until(async () => {
      rows = (await get(query)).body['data'] as readonly CallEntry[]
      return rows.length >= count
    })
    return rows
  }

  it('tells who, what, when, why, how it went and with which parameters, secrets blotted out', async () => {
    const id = await served.connect('logged')
    const params = { limit: 1, cursor: null }
    const good = await run(id, { entity: 'candidates', action: 'list', params: { limit: 1 }, intent: 'To see' })
    await run(id, {
      entity: 'candidates',
      action: 'get',
      params: { id: 'no', api_key: 'canary', note: 'x'.repeat(500) },
    })
    const rows = await logged(`?connector_id=${id}`, 2)
    const usual = {
      id: aText,
      at: aText,
      request_id: aText,
      token_id: aText,
      workspace_id: aText,
      connector_id: id,
      connector: 'ashby',
      entity: 'candidates',
      latency_ms: aNumber,
      via: 'execute',
      approval_id: null,
    }
    expect(params.limit).toBe(1)
    expect(rows).toEqual([
      {
        ...usual,
        action: 'get',
        intent: null,
        status: 422,
        code: 'input_invalid',
        bytes: 0,
        params: { id: 'no', api_key: '***', note: `${'x'.repeat(200)}…` },
      },
      {
        ...usual,
        request_id: good.headers.get('x-request-id'),
        action: 'list',
        intent: 'To see',
        status: 200,
        code: null,
        bytes: Buffer.byteLength(good.text),
        params: { limit: 1 },
      },
    ])
  })

  it('filters, and pages by a cursor that new calls do not move', async () => {
    const id = await served.connect('paged')
    const numbers = [1, 2, 3, 4, 5, 6, 7]
    for (const limit of numbers) await run(id, { entity: 'candidates', action: 'list', params: { limit } })
    await run(id, { entity: 'jobs', action: 'list' })
    await logged(`?connector_id=${id}`, 8)

    const seen: unknown[] = []
    let cursor = ''
    do {
      const { body } = await get(`?connector_id=${id}&entity=candidates&action=list&status=200&limit=3${cursor}`)
      seen.push(...(body['data'] as CallEntry[]).map(({ params }) => valueAt(params, 'limit')))
      cursor = typeof body['next'] === 'string' ? `&cursor=${body['next']}` : ''
      await run(id, { entity: 'candidates', action: 'list', params: { limit: 50 } })
      await logged(`?connector_id=${id}&limit=1000`, 8 + Math.ceil(seen.length / 3))
    } while (cursor !== '')
    const jobs = await get(`?connector_id=${id}&entity=jobs`)
    const [job] = jobs.body['data'] as CallEntry[]
    const none = await get(`?connector_id=${id}&status=500`)
    const until = await get(`?connector_id=${id}&entity=jobs&until=${String(job?.at)}`)
    const since = await get(`?connector_id=${id}&entity=jobs&since=${String(job?.at)}`)

    expect(seen).toEqual([...numbers].reverse())
    expect([none, until, since].map(({ body }) => valueAt(body, 'data.length'))).toEqual([0, 0, 1])
  })

  it('is exported line by line, whole', async () => {
    const id = await served.connect('exported')
    for (let index = 0; index < 5; index += 1) await run(id, { action: 'describe', intent: `number ${index}` })
    const rows = await logged(`?connector_id=${id}`, 5)
    const reply = await get(`/export?connector_id=${id}`)
    expect(reply.headers.get('content-type')).toBe('application/x-ndjson')
    expect(
      reply.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(rows)
  })

  it('shows a scoped token the calls of its workspace, also those it was denied', async () => {
    const id = await served.connect('watched')
    const token = await served.scoped('watched')
    await run(id, { entity: 'candidates', action: 'create', params: { name: 'x' } }, token)
    await logged(`?connector_id=${id}`, 1)
    const { body } = await get('?limit=1000', token)
    expect((body['data'] as CallEntry[]).map(({ connector_id, status, code }) => [connector_id, status, code])).toEqual(
      [[id, 403, 'policy_denied']],
    )
  })

  it('holds what was taken when the server ends', async () => {
    const other = await serve({ sandbox: served.sandbox })
    const id = await other.connect('last')
    await other.call('POST', `/v1/integrations/connectors/${id}/execute`, {
      token: other.token,
      body: { action: 'describe' },
    })
    await other.close()
    const again = await serve({ sandbox: served.sandbox, settings: { database: other.settings.database } })
    const { body } = await again.call('GET', `/v1/patchbay/calls?connector_id=${id}`, { token: again.token })
    expect(body['data']).toHaveLength(1)
  })
})

// A second look into the database needs a server.
const servers = testDatabases.filter(({ name }) => name === 'postgres')

it.each(servers)('answers what came of a call though $name does not let it be noted', async ({ fresh }) => {
  const served = await serve({ settings: { database: await fresh() } })
  const refused = await served.connect('w', { credentials: { api_key: 'no-such-key' }, validate: false })
  const healed = await served.connect('w')
  const database = await openForTest(served.settings.database)
  await database.query(`update patchbay.connectors set broken = 'before' where id = $1`, [healed])
  await database.query(
    `create function patchbay.refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
     create trigger refuse before update of broken on patchbay.connectors for each row execute function patchbay.refuse()`,
  )
  const replies = await Promise.all(
    [refused, healed].map((id) =>
      served.call('POST', `/v1/integrations/connectors/${id}/execute`, {
        token: served.token,
        body: { entity: 'candidates', action: 'create', params: { name: 'Once' } },
      }),
    ),
  )
  expect(replies.map(({ status }) => status)).toEqual([424, 200])
  expect(served.lines.filter((line) => line.includes('whether the credentials still work'))).toHaveLength(2)
})

describe.each(testDatabases)('the log on $name', ({ open }) => {
  it('forgets what is older than the retention, and writes thousands in groups', async () => {
    const database = await open()
    await migrate(database, allMigrations)
    const log = createCallLog(database, silent)
    for (let index = 0; index < 2100; index += 1) log.record({ ...someCall, status: index % 2 === 0 ? 200 : 500 })
    await log.close()
    await database.query("update patchbay.calls set at = now() - interval '10 days' where status = 500")
    await log.sweep(9)
    const rows = await database.query('select status, count(*) from patchbay.calls group by 1')
    expect(rows).toEqual([{ status: 200, count: 1050 }])
  })

  it('is not held up by a call that no database keeps', async () => {
    const database = await open()
    await migrate(database, allMigrations)
    const log = createCallLog(database, silent)
    log.record(someCall)
    log.record({ ...someCall, intent: 'broken \u0000' })
    log.record(someCall)
    await log.close()
    const { calls } = await log.list({ limit: 10 })
    expect(calls).toHaveLength(2)
  })
})

const someCall = {
  request_id: 'r',
  token_id: null,
  workspace_id: null,
  connector_id: null,
  connector: 'ashby',
  entity: 'candidates',
  action: 'list',
  intent: null,
  via: 'execute' as const,
  approval_id: null,
  status: 200,
  code: null,
  latency_ms: 1.5,
  bytes: 10,
  params: {},
}

it('keeps entries while the database is away, in their order, and the newest when it stays away', async () => {
  let away = true
  const written: number[] = []
  const buffer = new WriteBuffer<number>(async (entries) => {
    if (away) throw new DatabaseError('unavailable', 'away')
    written.push(...entries)
  }, silent)
  for (let index = 0; index < 12_000; index += 1) buffer.add(index)
  await until(async () => {
    away = false
    return written.length > 0
  })
  await buffer.close()
  expect(written.at(-1)).toBe(11_999)
  expect(written).toEqual([...written].sort((one, two) => one - two))
  expect(written.length).toBeGreaterThanOrEqual(10_000)
})

it.each([
  [
    {
      password: 'x',
      apiKey: 'x',
      api_key: 'x',
      Authorization: 'x',
      clientSecret: 'x',
      access_token: 'x',
      privateKey: 'x',
    },
    {
      password: '***',
      apiKey: '***',
      api_key: '***',
      Authorization: '***',
      clientSecret: '***',
      access_token: '***',
      privateKey: '***',
    },
  ],
  [
    { secret: null, name: 'Ada', count: 0, on: false },
    { secret: null, name: 'Ada', count: 0, on: false },
  ],
  [{ a: [{ token: ['x'] }] }, { a: [{ token: '***' }] }],
  [{ a: { a: { a: { a: { a: { a: { a: 1 } } } } } } }, { a: { a: { a: { a: { a: { a: '…' } } } } } }],
  [`${'x'.repeat(199)}🙂`, `${'x'.repeat(199)}\ufffd…`],
  [{ 'a\0': ['\0', '\ud800'] }, { 'a\ufffd': ['\ufffd', '\ufffd'] }],
  [Array.from({ length: 25 }, () => 1), [...Array.from({ length: 20 }, () => 1), '… 5 more']],
])('blots out %j', (params, kept) => {
  expect(redactParams(params)).toEqual(kept)
})
