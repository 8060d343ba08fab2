import { loadConnector } from '../../../runtime/load-connector.ts'
import { createStore, type Store } from '../../../store/create-store.ts'
import type { Database } from '../../../store/database/database.ts'
import { columnNames, otherSchemaName, schemaName } from '../../../store/views/view-names.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { manifestOf } from '../../support/manifest-of.ts'
import { closeServers, startServer } from '../../support/start-server.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

afterAll(async () => {
  await closeServers()
  await closeDatabases()
  await removeTemporaryFolders()
})

const oddName = `it's "odd"; drop table x`
const longName = 'é'.repeat(60)

const properties = {
  id: { type: 'string' },
  createdAt: { type: 'string', format: 'date-time' },
  due: { type: 'string', format: 'date' },
  count: { type: ['integer', 'null'] },
  epoch: { type: 'integer' },
  done: { type: 'boolean' },
  tags: { type: 'array', items: { type: 'string' } },
  either: { type: ['string', 'number'] },
  anything: {},
  owner: {
    type: ['object', 'null'],
    properties: { name: { type: 'string' }, address: { type: 'object', properties: { city: { type: 'string' } } } },
  },
  owner_name: { type: 'string' },
  [oddName]: { type: 'string' },
  [longName]: { type: 'string' },
} as const

const fitting = {
  id: '1',
  createdAt: '2026-01-02T03:04:05.678Z',
  due: '2026-02-03',
  count: 3,
  epoch: 1767225600,
  done: true,
  tags: ['a', 'b'],
  either: 7,
  anything: { a: 1 },
  owner: { name: 'Ada', address: { city: 'London' } },
  owner_name: 'Grace',
  [oddName]: 'odd',
  [longName]: 'long',
  extra: 'kept',
}

const illFitting = {
  id: '2',
  createdAt: '2026-02-31T99:00:00Z',
  due: 'soon',
  count: '12345678901234567890.5',
  epoch: 'never',
  done: 'perhaps',
  tags: 'none',
  either: { a: 1 },
  anything: null,
  owner: 'somebody',
  owner_name: 9,
}

describe.each(testDatabases)('views on $name', ({ shared }) => {
  let database: Database
  let store: Store

  beforeEach(async () => {
    database = await shared()
    await database.query('drop schema if exists notes cascade')
    store = await createStore(database)
  })

  const connect = async (records: readonly object[], more: object = {}): ReturnType<typeof loadConnector> => {
    const server = await startServer(() => ({ data: records }))
    const entity = {
      record: { type: 'object', properties: { ...properties, ...more } },
      key: 'id',
      sync: { type: 'full', action: 'list' },
    } as const
    const list = { request: 'GET /notes', response: { records: 'data' }, pagination: 'none' } as const
    const manifest = manifestOf({
      entity,
      actions: { list },
      pagination: { none: { type: 'none', reason: 'There are few.' } },
    })
    return loadConnector(manifest, { authConfig: { token: 't' }, baseUrl: server.url })
  }

  it('have typed columns, and null for what is not of the type', async () => {
    const { views } = await store.sync(await connect([fitting, illFitting]))
    expect(views).toEqual({ schema: 'notes', views: ['notes'] })
    const [first, second] = await database.query<Record<string, unknown>>('select * from notes.notes order by id')
    const { _synced_at, epoch, count, ...rest } = first ?? {}
    expect(Number(_synced_at)).toBeGreaterThan(0)
    expect([Number(epoch), Number(count)]).toEqual([1767225600, 3])
    expect(rest).toMatchObject({
      _key: '1',
      id: '1',
      createdAt: new Date('2026-01-02T03:04:05.678Z'),
      done: true,
      tags: ['a', 'b'],
      either: '7',
      anything: { a: 1 },
      owner_name: 'Ada',
      owner_address: { city: 'London' },
      owner_name_2: 'Grace',
      [oddName]: 'odd',
      _data: fitting,
    })
    const { count: exact } = (
      await database.query<{ count: string }>(`select count::text as count from notes.notes where id = '2'`)
    )[0] ?? { count: '' }
    expect(exact).toBe('12345678901234567890.5')
    expect(second).toMatchObject({
      createdAt: null,
      due: null,
      epoch: null,
      done: null,
      tags: 'none',
      either: '{"a": 1}',
      anything: null,
      owner_name: null,
      owner_name_2: '9',
      _data: illFitting,
    })
    const types = await database.query<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns
       where table_schema = 'notes' and column_name in ('createdAt', 'due', 'epoch', 'done', 'tags', 'id') order by 1`,
    )
    expect(Object.fromEntries(types.map(({ name, type }) => [name, type]))).toEqual({
      createdAt: 'timestamp with time zone',
      due: 'date',
      epoch: 'numeric',
      done: 'boolean',
      tags: 'jsonb',
      id: 'text',
    })
  })

  it('are only for reading', async () => {
    await store.sync(await connect([fitting]))
    await expect(database.query('delete from notes.notes')).rejects.toThrow('view')
    await expect(database.query(`update notes.notes set _key = 'x'`)).rejects.toThrow('view')
  })

  it('leave out what is deleted', async () => {
    await store.sync(await connect([fitting, illFitting]))
    await store.sync(await connect([fitting]), { allow_deletes: true })
    expect(await database.query('select id from notes.notes')).toEqual([{ id: '1' }])
    expect(await store.purge()).toBe(0)
    await database.query(`update patchbay.records set deleted_at = deleted_at - interval '31 days'`)
    expect(await store.purge({ source: 'others' })).toBe(0)
    expect(await store.purge()).toBe(1)
  })

  it('stay as they are while nothing changed, and change with the manifest', async () => {
    const made = async (): Promise<unknown> =>
      (await database.query(`select oid::int as oid from pg_class where oid = 'notes.notes'::regclass`))[0]
    await store.createViews(await connect([]))
    const before = await made()
    await store.createViews(await connect([]))
    expect(await made()).toEqual(before)
    await store.createViews(await connect([], { aaa: { type: 'string' }, done: { type: 'string' } }))
    expect(await database.query('select aaa from notes.notes')).toEqual([])
  })

  it('leave a schema of somebody else alone, and go with their source', async () => {
    await database.query('create schema notes; create table notes.notes (mine text)')
    const { schema } = await store.createViews(await connect([]))
    expect(schema).toBe(otherSchemaName('notes', 'notes'))
    expect(await database.query('select mine from notes.notes')).toEqual([])
    await store.reset('notes')
    expect(await database.query('select from pg_namespace where nspname = $1', [schema])).toEqual([])
  })
})

describe('names for SQL', () => {
  it('of schemas are plain words that nobody has', () => {
    expect(schemaName('ashby', 'ashby')).toBe('ashby')
    expect(schemaName('zendesk-support', 'zendesk-support')).toBe('zendesk_support')
    expect(schemaName('3f2a9c1e-0000-4000-8000-000000000000', 'ashby')).toBe('ashby_3f2a9c1e')
    expect(['public', 'pg_x', 'patchbay', '2024'].map((source) => schemaName(source, 'x'))).toEqual([
      'source_public',
      'source_pg_x',
      'source_patchbay',
      'source_2024',
    ])
    expect(schemaName('a'.repeat(100), 'x')).toHaveLength(63)
  })

  it('of columns are told apart, however long they are', () => {
    const names = columnNames([['a', 'b'], ['a_b'], [longName], [`${longName}x`], ['']], ['_key'])
    expect(new Set(names).size).toBe(5)
    expect(names.slice(0, 2)).toEqual(['a_b', 'a_b_2'])
    expect(names.every((name) => Buffer.byteLength(name) <= 63)).toBe(true)
  })
})
