import { createHmac } from 'node:crypto'
import { openForTest, testDatabases } from '../../support/databases.ts'
import { aNumber, aText, objectWith, textWith } from '../../support/matchers.ts'
import { closeServed, serve, startSandbox, until, valueAt, type Reply, type Served } from '../../support/serve.ts'
import { closeServers, respond, startServer } from '../../support/start-server.ts'

type Json = Readonly<Record<string, unknown>>

afterAll(async () => {
  await closeServed()
  await closeServers()
})

const replication = { concurrency: 4, life: 1500, tick: 50, retryDelay: 1 }

describe.each(testDatabases)('replication by the server on $name', ({ name, fresh }) => {
  let served: Served

  beforeAll(async () => {
    const sandbox = await startSandbox({ candidates: 350 })
    served = await serve({ sandbox, settings: { replication, database: await fresh() } })
  })

  const pathOf = (id: string): string => `/api/v1/patchbay/connectors/${id}/replication`
  const ask = (method: string, path: string, body?: object): Promise<Reply> =>
    served.call(method, path, { token: served.token, ...(body && { body }) })
  const stateOf = async (id: string): Promise<Json> => (await ask('GET', pathOf(id))).body
  const entityOf = async (id: string, entity: string): Promise<Json | undefined> =>
    ((await stateOf(id))['entities'] as readonly Json[]).find((one) => one['entity'] === entity)
  const runsOf = async (id: string, query = ''): Promise<readonly Json[]> =>
    (await ask('GET', `${pathOf(id)}/runs?${query}`)).body['data'] as readonly Json[]
  /** Waits until a run ended that began by something. */
  const ended = async (id: string, trigger: string): Promise<Json> => {
    await until(async () => {
      const { status, last_result } = await stateOf(id)
      return status === 'idle' && valueAt(last_result, 'trigger') === trigger
    })
    return (await stateOf(id))['last_result'] as Json
  }
  /** Chooses few entities, so that a test is quick. */
  const connect = async (workspace: string, entities: readonly string[], more: object = {}): Promise<string> => {
    const id = await served.connect(workspace, { entities: entities.map((entity) => ({ entity })), ...more })
    await ended(id, 'created')
    return id
  }

  it('begins when a connector is made, and shows what became of it', async () => {
    const id = await connect(`${name}-first`, ['candidates', 'users'])
    const state = await stateOf(id)
    const candidates = await entityOf(id, 'candidates')
    const inspected = await ask('GET', `/api/v1/integrations/connectors/${id}/inspect`)
    const runs = await runsOf(id)
    const [page, filtered] = [
      await ask('GET', `${pathOf(id)}/runs?limit=1`),
      await runsOf(id, 'entity=users&status=completed'),
    ]
    const rest = await runsOf(id, `limit=1&cursor=${String(page.body['next'])}`)
    const scoped = await served.scoped(`${name}-other`)
    const foreign = await served.call('GET', pathOf(id), { token: scoped })

    expect(state).toMatchObject({
      connector_id: id,
      supported: true,
      status: 'idle',
      paused: false,
      interval_seconds: 3600,
      cron: null,
      next_run_at: aText,
      failures: 0,
      last_result: { status: 'completed', trigger: 'created', error: null },
    })
    expect(candidates).toMatchObject({ chosen: true, status: 'READY', ready_for_search: true, fresh_at: aText })
    expect(await entityOf(id, 'jobs')).toMatchObject({ chosen: false, status: 'INITIALIZING', ready_for_search: false })
    expect(valueAt(inspected.body, 'context_store_readiness.configured_cache_entities')).toEqual(
      ['candidates', 'users'].map((entity) => ({
        entity,
        status: 'READY',
        ready_for_search: true,
        supported: true,
        entity_count: aNumber,
        updated_at: aText,
        semantic_search_status: [],
      })),
    )
    expect(runs.map(({ entity, status, trigger }) => [entity, status, trigger]).sort()).toEqual([
      ['candidates', 'completed', 'created'],
      ['users', 'completed', 'created'],
    ])
    expect(runs[0]).toMatchObject({ duration_ms: aNumber, pages: aNumber, error: null })
    expect(filtered.map(({ entity }) => entity)).toEqual(['users'])
    expect([...(page.body['data'] as readonly Json[]), ...rest].map((one) => one['id'])).toEqual(
      runs.map((one) => one['id']),
    )
    expect(foreign.status).toBe(403)
  })

  it('is set by its own routes; a paused connector runs when it is asked to, and no entity that there is not', async () => {
    const id = await connect(`${name}-settings`, ['users'])
    const wrong = await ask('PUT', pathOf(id), { cron: '61 * * * *' })
    const unknown = await ask('POST', `${pathOf(id)}/run`, { entities: ['user'] })
    const paused = await ask('PUT', pathOf(id), { cron: '0 6 * * mon-fri', entities: ['users'], paused: true })
    const asked = await ask('POST', `${pathOf(id)}/run`, { full: true })
    const result = await ended(id, 'manual')
    const hourly = await ask('PUT', pathOf(id), { interval_seconds: 600, paused: false, entities: null })

    expect([wrong, unknown, paused, asked, hourly].map(({ status }) => status)).toEqual([422, 422, 200, 202, 200])
    expect(unknown.body['message']).toEqual(textWith('did you mean "users"'))
    expect(paused.body).toMatchObject({
      cron: '0 6 * * mon-fri',
      interval_seconds: null,
      paused: true,
      waits_for: 'resume',
      chosen_entities: ['users'],
      next_run_at: null,
    })
    expect(result).toMatchObject({ status: 'completed', entities: [{ entity: 'users', written: 0 }] })
    expect(hourly.body).toMatchObject({ cron: null, interval_seconds: 600, waits_for: null, chosen_entities: null })
    expect(Date.parse(String(hourly.body['next_run_at'])) - Date.now()).toBeGreaterThan(500_000)
  })

  it('does not break a pause when its connector is changed, and runs once it is resumed', async () => {
    const id = await connect(`${name}-paused`, ['users'])
    await ask('PUT', pathOf(id), { paused: true })
    const entities = [{ entity: 'users' }, { entity: 'sources' }]
    await ask('PUT', `/api/v1/integrations/connectors/${id}`, { entities })
    const changed = await stateOf(id)
    await ask('PUT', pathOf(id), { paused: false })
    const result = await ended(id, 'schedule')

    expect(changed).toMatchObject({ status: 'idle', paused: true, waits_for: 'resume', trigger: null })
    expect((result['entities'] as readonly Json[]).map((one) => one['entity']).sort()).toEqual(['sources', 'users'])
  })

  it('ends a run after the page being written when it is cancelled, and goes on from there', async () => {
    const id = await connect(`${name}-cancel`, ['candidates'])
    const whole = Number(valueAt(await stateOf(id), 'last_result.entities.0.pages'))
    await ask('POST', `${pathOf(id)}/reset`, {})
    await ended(id, 'schedule')
    served.sandbox.inject({ type: 'delay', ms: 300, endpoint: 'candidate.list', times: 20 })
    await ask('POST', `${pathOf(id)}/run`, { full: true })
    await until(async () => Number(valueAt(await entityOf(id, 'candidates'), 'last_run.pages')) === 1)
    const busy = await ask('POST', `${pathOf(id)}/reset`, {})
    const cancelled = await ask('POST', `${pathOf(id)}/cancel`)
    const result = await ended(id, 'manual')
    const unfinished = await entityOf(id, 'candidates')
    served.sandbox.inject({ type: 'delay', ms: 0, endpoint: 'candidate.list', times: 0 })
    await ask('POST', `${pathOf(id)}/run`, { entities: ['candidates'] })
    await until(async () => valueAt(await entityOf(id, 'candidates'), 'last_run.status') === 'completed')
    const [last] = await runsOf(id)

    expect([busy.status, busy.body['error_code'], cancelled.status]).toEqual([409, 'sync_running', 202])
    expect(result).toMatchObject({ status: 'cancelled', entities: [{ entity: 'candidates', status: 'cancelled' }] })
    expect(unfinished).toMatchObject({ unfinished: true, ready_for_search: true })
    expect(Number(valueAt(result, 'entities.0.pages')) + Number(last?.['pages'])).toBe(whole)
  })

  it('reads what is older when start_date is moved back, and removes it when asked after it is moved on', async () => {
    const id = await connect(`${name}-start`, ['candidates'], {
      replication_config: { start_date: '2026-01-01T00:00:00Z' },
    })
    const counts: unknown[] = [(await entityOf(id, 'candidates'))?.['records']]
    for (const start_date of ['2020-01-01T00:00:00Z', '2026-06-01T00:00:00Z']) {
      await ask('PUT', `/api/v1/integrations/connectors/${id}`, { replication_config: { start_date } })
      await until(async () => {
        const runs = await runsOf(id, 'trigger=config_changed&status=completed')
        return runs.length >= counts.length && (await stateOf(id))['status'] === 'idle'
      })
      counts.push((await entityOf(id, 'candidates'))?.['records'])
    }
    await ask('POST', `${pathOf(id)}/run`, { trim: true })
    await ended(id, 'manual')
    const trimmed = await entityOf(id, 'candidates')

    const [first, older, later] = counts.map(Number) as [number, number, number]
    expect(older).toBeGreaterThan(first)
    expect(later).toBe(older)
    expect(Number(trimmed?.['records'])).toBeLessThan(first)
    expect(trimmed?.['start_date']).toBe('2026-06-01T00:00:00.000Z')
  })

  it('tells of credentials that are refused, and waits before it tries again', async () => {
    const id = await served.connect(`${name}-broken`, { credentials: { api_key: 'no-such-key' }, validate: false })
    const result = await ended(id, 'created')
    const connector = await ask('GET', `/api/v1/integrations/connectors/${id}`)
    const inspected = await ask('GET', `/api/v1/integrations/connectors/${id}/inspect`)
    const { failures, next_run_at } = await stateOf(id)

    expect(result).toMatchObject({ status: 'failed', trigger: 'created' })
    expect(connector.body['status']).toBe('credentials_rejected')
    expect((inspected.body['warnings'] as readonly string[]).length).toBeGreaterThan(0)
    expect([failures, Date.parse(String(next_run_at)) > Date.now() + 3_000_000]).toEqual([1, true])
  })

  it('sends a signed event when a run ends, again until it is taken, and none after the webhook is gone', async () => {
    const statuses = [500, 200]
    const receiver = await startServer((_request, response) => {
      respond(response, statuses.shift() ?? 200, '')
      return undefined
    })
    const refused = await ask('POST', '/api/v1/patchbay/webhooks', { url: 'ftp://example.com' })
    const events = ['replication.completed']
    const workspace_name = `${name}-first`
    const made = await ask('POST', '/api/v1/patchbay/webhooks', { url: receiver.url, events, workspace_name })
    const elsewhere = await connect(`${name}-elsewhere`, ['users'])
    const { body } = await ask('GET', `/api/v1/integrations/connectors?workspace_name=${workspace_name}`)
    const id = String(valueAt(body, 'data.0.id'))
    await ask('POST', `${pathOf(id)}/run`)
    const sent = `/api/v1/patchbay/webhooks/${String(made.body['id'])}/deliveries`
    await until(async () => valueAt((await ask('GET', sent)).body, 'data.0.status') === 'delivered')
    const deliveries = await ask('GET', sent)
    const listed = await ask('GET', '/api/v1/patchbay/webhooks')
    const gone = await ask('DELETE', `/api/v1/patchbay/webhooks/${String(made.body['id'])}`)
    await ask('POST', `${pathOf(id)}/run`, { full: true })
    await until(async () => valueAt((await stateOf(id))['last_result'], 'trigger') === 'manual')

    expect([refused.status, made.status, gone.status]).toEqual([422, 201, 204])
    expect(deliveries.body['data']).toEqual([
      objectWith({
        event: 'replication.completed',
        status: 'delivered',
        attempts: 2,
        last_status: 200,
        last_error: null,
      }),
    ])
    expect(listed.text).not.toContain('whsec_')
    expect(receiver.requests.length).toBe(2)
    const [first, second] = receiver.requests
    const secret = Buffer.from(String(made.body['secret']).replace('whsec_', ''), 'base64')
    for (const request of receiver.requests) {
      const { 'webhook-id': message, 'webhook-timestamp': time, 'webhook-signature': signature } = request.headers
      const signed = createHmac('sha256', secret).update(`${String(message)}.${String(time)}.${request.body}`)
      expect(signature).toBe(`v1,${signed.digest('base64')}`)
    }
    expect(first?.headers['webhook-id']).toBe(second?.headers['webhook-id'])
    expect(JSON.parse(second?.body ?? '')).toEqual({
      type: 'replication.completed',
      timestamp: aText,
      data: objectWith({ connector_id: id, workspace_name, status: 'completed', trigger: 'manual' }),
    })
    expect(served.lines.join('')).not.toContain(String(made.body['secret']))
    expect(elsewhere).not.toBe(id)
  })

  it('forgets the copy with the connector', async () => {
    const id = await connect(`${name}-deleted`, ['users'])
    served.sandbox.inject({ type: 'delay', ms: 200, endpoint: 'user.list', times: 1 })
    await ask('POST', `${pathOf(id)}/run`, { full: true })
    const deleted = await ask('DELETE', `/api/v1/integrations/connectors/${id}`)
    await served.close()
    const again = await serve({ sandbox: served.sandbox, settings: { ...served.settings, replication } })
    await again.close()
    const database = await openForTest(served.settings.database)
    const left = (): Promise<readonly object[]> =>
      database.query(
        `select 'copy' as what from patchbay.records where source = $1
         union all select 'parents' from patchbay.read_parents where source = $1
         union all select 'schedule' from patchbay.replications where connector_id::text = $1
         union all select 'log' from patchbay.runs where source = $1
         union all select 'departed' from patchbay.departed_sources`,
        [id],
      )

    expect(deleted.status).toBe(202)
    expect(await left()).toEqual([])
  })
})
