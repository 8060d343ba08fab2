import { AshbyConnector } from '../../../connectors/ashby/client.gen.ts'
import { InputError } from '../../../runtime/errors.ts'
import type { CallOptions } from '../../../runtime/options.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { createStore, type Store } from '../../../store/create-store.ts'
import { freshFolder, openForTest } from '../../support/databases.ts'
import { failureOf } from '../../support/manifest-of.ts'
import { closeServed, startSandbox } from '../../support/serve.ts'

afterAll(closeServed)

let sandbox: Sandbox
let store: Store
let ashby: AshbyConnector
/** How many requests the API has got. */
let requests = 0

const connect = (more: object = {}): AshbyConnector =>
  new AshbyConnector({
    authConfig: { api_key: sandbox.keys.full },
    baseUrl: sandbox.url,
    store,
    logger: {
      debug: () => {
        requests++
      },
    },
    ...more,
  })

beforeAll(async () => {
  sandbox = await startSandbox({ candidates: 60 })
  store = await createStore(await openForTest(await freshFolder()))
  ashby = connect()
  await store.sync(ashby, { entities: ['candidates', 'departments', 'jobs'] })
})

beforeEach(() => (requests = 0))

describe('searching the copy of a client', () => {
  it('finds by typed filters, sorted and with chosen fields, without the API', async () => {
    const { records, meta } = await ashby.departments.search({
      filter: { exists: { name: true } },
      sort: [{ name: 'asc' }],
      fields: ['id', 'name'],
      limit: 2,
    })
    const names = records.map(({ name }) => name)
    expect(records.map((record) => Object.keys(record).sort())).toEqual([
      ['id', 'name'],
      ['id', 'name'],
    ])
    expect(names).toEqual([...names].sort())
    expect(meta).toEqual({
      has_more: true,
      cursor: expect.any(String) as string,
      took_ms: expect.any(Number) as number,
      synced_at: expect.any(String) as string,
    })
    expect(requests).toBe(0)
  })

  it('reads every record found, page by page', async () => {
    const found: string[] = []
    for await (const { id } of ashby.candidates.context_store_search({ limit: 7 })) found.push(id)
    const all = await ashby.candidates.context_store_search({})
    expect(found).toEqual(all.records.map(({ id }) => id))
    expect(found.length).toBeGreaterThan(14)
    expect(requests).toBe(0)
  })

  it('keeps a search of the API itself, which with a filter is the copy’s', async () => {
    const [someone] = (await ashby.candidates.context_store_search({ limit: 1 })).records
    const name = someone?.name ?? ''
    const fromCopy = await ashby.candidates.search({ filter: { eq: { name } } })
    expect(requests).toBe(0)
    const fromApi = await ashby.candidates.search({ name })
    expect(requests).toBe(1)
    expect(fromCopy.records.map(({ name: found }) => found)).toContain(name)
    expect(fromApi.records.map(({ id }) => id)).toContain(someone?.id)
  })

  it('counts by the values of a field', async () => {
    const { data, meta } = await ashby.jobs.aggregate({ group_by: 'status' })
    const { data: whole } = await ashby.jobs.aggregate()
    expect(data.reduce((sum, { count }) => sum + count, 0)).toBe(whole[0]?.count)
    expect(meta.has_more).toBe(false)
  })

  it('is called by name too, with a query as the hosted API has it', async () => {
    const query = { filter: { eq: { status: 'Open' as const } } }
    const found = await ashby.execute('jobs', 'context_store_search', { query, limit: 3 })
    const short = await ashby.execute('jobs', 'search', { ...query, limit: 3 })
    const counted = await ashby.execute('jobs', 'aggregate', query)
    expect(short.data).toEqual(found.data)
    expect(found.data.every(({ status }) => status === 'Open')).toBe(true)
    expect(counted.data[0]?.count).toBeGreaterThanOrEqual(found.data.length)
  })

  it('says in a warning that nothing can match, and why', async () => {
    // @ts-expect-error no job has such a status
    const { records, meta } = await ashby.jobs.search({ filter: { eq: { status: 'open' } } })
    expect(records).toEqual([])
    expect(meta.warnings?.[0]).toContain('Open')
  })

  it('refuses a field that is not there, with the nearest one', async () => {
    // @ts-expect-error no job has such a field
    const failure = await failureOf(ashby.jobs.search({ filter: { eq: { titel: 'x' } } }), InputError)
    expect(failure.message).toContain('did you mean "title"')
  })

  it('says that there is no copy of an entity yet', async () => {
    const failure = await failureOf(ashby.users.search())
    expect(failure).toMatchObject({
      code: 'not_synced',
      message: expect.stringContaining('no complete copy of users') as string,
    })
  })

  it('says that an entity cannot be copied', async () => {
    const failure = await failureOf(ashby.execute('api_key' as 'users', 'context_store_search'))
    expect(failure).toMatchObject({
      code: 'operation_unknown',
      message: expect.stringContaining('cannot be copied') as string,
    })
  })

  it('says what to pass where there is no store', async () => {
    const bare = connect({ store: undefined })
    const failures = [
      await failureOf(bare.jobs.search(), InputError),
      await failureOf(bare.jobs.aggregate(), InputError),
      await failureOf(bare.execute('jobs', 'list', {}, { source: 'replica' }), InputError),
    ]
    expect(failures.map(({ code, issues }) => [code, issues[0]?.path])).toEqual([
      ['config_invalid', 'store'],
      ['config_invalid', 'store'],
      ['config_invalid', 'store'],
    ])
  })

  it('keeps accounts apart by their source', async () => {
    const failure = await failureOf(connect({ source: 'other' }).jobs.search())
    expect(failure).toMatchObject({ code: 'not_synced' })
  })
})

describe('a list or a record from the copy', () => {
  it('is the API’s unless something else is said', async () => {
    const { meta } = await ashby.candidates.list({ limit: 5 })
    expect(requests).toBe(1)
    expect(meta.source).toBeUndefined()
  })

  it('comes page by page, from where it began', async () => {
    const options: CallOptions = { source: 'replica' }
    const first = await ashby.candidates.list({ limit: 5 }, options)
    const ids: string[] = []
    for await (const { id } of ashby.candidates.list({ limit: 5 }, options)) ids.push(id)
    const second = await ashby.candidates.list({ limit: 5, cursor: first.meta.cursor ?? '' })
    expect(first.meta).toMatchObject({ has_more: true, source: 'replica', synced_at: expect.any(String) as string })
    expect(first.meta.cursor).toMatch(/^copy:/)
    expect(second.records.map(({ id }) => id)).toEqual(ids.slice(5, 10))
    expect(second.meta.source).toBe('replica')
    expect(requests).toBe(0)
    const live = await ashby.candidates.list({ limit: 100 })
    expect(new Set(ids)).toEqual(new Set(live.records.map(({ id }) => id)))
  })

  it('is a record by its key, as the API has it', async () => {
    const [{ id } = { id: '' }] = (await ashby.departments.list({ limit: 1 })).records
    requests = 0
    const { data, meta } = await ashby.execute('departments', 'get', { departmentId: id }, { source: 'replica' })
    expect(requests).toBe(0)
    expect(meta).toEqual({ source: 'replica', synced_at: expect.any(String) as string })
    expect(data).toEqual(await ashby.departments.get({ departmentId: id }))
  })

  it('takes the parameters that the copy is read with, and no others', async () => {
    const params = { status: ['Archived', 'Closed', 'Open', 'Draft'] as const, includeUnpublishedJobPostingsIds: true }
    const all = await ashby.execute('jobs', 'list', { ...params, status: [...params.status] }, { source: 'auto' })
    const open = await ashby.execute('jobs', 'list', { status: ['Open'] }, { source: 'auto' })
    const failure = await failureOf(ashby.execute('jobs', 'list', {}, { source: 'replica' }), InputError)
    expect(all.meta.source).toBe('replica')
    expect(open.meta.source).toBe('live')
    expect(failure.message).toContain('status')
  })

  it.each([
    ['too old', { source: 'auto', max_age: 0 }, {}],
    ['asked with a filter of the API', { source: 'auto' }, { createdAfter: 1 }],
  ] as const)('comes from the API where the copy is %s', async (_, options, params) => {
    const { meta } = await ashby.execute('candidates', 'list', params, options)
    expect(meta.source).toBe('live')
    expect(requests).toBe(1)
  })

  it('is refused where the copy is older than it may be', async () => {
    const failure = await failureOf(ashby.execute('candidates', 'list', {}, { source: 'replica', max_age: 0 }))
    expect(failure).toMatchObject({ code: 'copy_too_old' })
  })

  it('asks the API for a record that the copy lacks', async () => {
    const { id } = await ashby.candidates.create({ name: 'New Comer' })
    const found = await ashby.execute('candidates', 'get', { id }, { max_age: 3600 })
    const failure = await failureOf(ashby.execute('candidates', 'get', { id }, { source: 'replica' }))
    expect(found).toMatchObject({ data: { id }, meta: { source: 'live' } })
    expect(failure).toMatchObject({ code: 'not_found' })
  })

  it('does not hand a cursor of one to the other', async () => {
    const { meta } = await ashby.candidates.list({ limit: 5 }, { source: 'replica' })
    const { meta: live } = await ashby.candidates.list({ limit: 5 })
    const cursor = meta.cursor ?? ''
    const toApi = await failureOf(ashby.execute('candidates', 'list', { cursor }, { source: 'live' }), InputError)
    const toCopy = await failureOf(
      ashby.execute('candidates', 'list', { cursor: live.cursor ?? '' }, { source: 'replica' }),
      InputError,
    )
    expect(toApi.message).toContain('cursor is one of the copy')
    expect(toCopy.message).toContain('cursor is one of the API')
  })

  it('tells what is in the copy since a start date only', async () => {
    await store.sync(ashby, {
      entities: ['candidates'],
      source: 'recent',
      replication_config: { start_date: '2026-01-01T00:00:00Z' },
    })
    const recent = connect({ source: 'recent' })
    const auto = await recent.execute('candidates', 'list', {}, { source: 'auto' })
    const replica = await recent.execute('candidates', 'list', {}, { source: 'replica' })
    expect(auto.meta.source).toBe('live')
    expect(replica.meta).toMatchObject({ source: 'replica', warnings: [expect.stringContaining('begins at')] })
  })
})

describe('a copy that was forgotten', () => {
  it('answers nothing until all is there again', async () => {
    const params = { includeArchived: true }
    const departments = async (): Promise<unknown> =>
      (await ashby.execute('departments', 'list', params, { source: 'auto' })).meta.source
    expect(await departments()).toBe('replica')
    await store.reset('ashby', 'departments')
    expect(await departments()).toBe('live')
    expect(await failureOf(ashby.execute('departments', 'list', params, { source: 'replica' }))).toMatchObject({
      code: 'not_synced',
    })
    expect(await store.status('ashby')).toContainEqual(
      expect.objectContaining({ entity: 'departments', fresh_at: null, records: 0 }),
    )
    await store.sync(ashby, { entities: ['departments'] })
    expect(await departments()).toBe('replica')
  })
})
