import { parseSelector } from '../../../manifest/selector.ts'
import type { Database } from '../../../store/database/database.ts'
import { migrate } from '../../../store/database/migrate.ts'
import { storeMigrations } from '../../../store/migrations/store-migrations.ts'
import { momentOf } from '../../../store/sync/moment-of.ts'
import { rowOf, type Row } from '../../../store/sync/row-of.ts'
import { storeRows } from '../../../store/sync/store-rows.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { explaining } from '../../support/explaining.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

afterAll(async () => {
  await closeDatabases()
  await removeTemporaryFolders()
})

const place = { source: 's', entity: 'notes' }

function row(record: unknown, ...key: readonly string[]): Row {
  const selectors = (key.length === 0 ? ['id'] : key).map(parseSelector)
  const sync = { type: 'full', action: 'list', params: {}, created: parseSelector('at') } as const
  return rowOf({ entity: { name: 'notes', key: selectors }, sync }, record)
}

describe.each(testDatabases)('records on $name', ({ shared }) => {
  let database: Database

  beforeEach(async () => {
    database = await shared()
    await migrate(database, storeMigrations)
  })

  const kept = (): Promise<readonly object[]> =>
    database.query('select key, data, created_at from patchbay.records order by key')

  it('are written once, and again when they change', async () => {
    const [first, second] = [row({ id: 1, text: 'a', at: '2026-01-02T03:04:05.678Z' }), row({ id: 2, text: 'b' })]
    expect(await storeRows(database, place, [first, second])).toEqual({ written: 2, deleted: 0 })
    expect(await storeRows(database, place, [first, row({ id: 2, text: 'c' })])).toEqual({ written: 1, deleted: 0 })
    expect(await storeRows(database, place, [])).toEqual({ written: 0, deleted: 0 })
    expect(await kept()).toEqual([
      {
        key: '1',
        data: { id: 1, text: 'a', at: '2026-01-02T03:04:05.678Z' },
        created_at: new Date('2026-01-02T03:04:05.678Z'),
      },
      { key: '2', data: { id: 2, text: 'c' }, created_at: null },
    ])
  })

  it('that come twice at once count as they came last', async () => {
    expect(await storeRows(database, place, [row({ id: 1, text: 'a' }), row({ id: 1, text: 'b' })])).toEqual({
      written: 1,
      deleted: 0,
    })
    expect(await kept()).toMatchObject([{ data: { text: 'b' } }])
  })

  it('are kept whatever is in their texts', async () => {
    const hostile = { id: 'x', nul: 'a\u0000b', half: '\ud800', quote: `'; drop table x; --`, ['k\u0000']: '\\u0000' }
    const long = { id: 'y', text: `${'ü'.repeat(199_999)}😀`, more: 'x'.repeat(3_000_000) }
    expect(await storeRows(database, place, [row(hostile), row(long)])).toEqual({ written: 2, deleted: 0 })
    expect(await kept()).toMatchObject([
      { key: 'x', data: { nul: 'a\ufffdb', half: '\ufffd', quote: `'; drop table x; --`, ['k\ufffd']: '\\u0000' } },
      { key: 'y', data: long },
    ])
  })

  it('are more than one statement takes', async () => {
    const rows = Array.from({ length: 1201 }, (_, id) => row({ id }))
    expect(await storeRows(database, place, rows)).toEqual({ written: 1201, deleted: 0 })
    expect(await kept()).toHaveLength(1201)
  })

  it('are looked up one by one also while nothing is known of the table', async () => {
    // What the planner took for cheaper: an index of the entity that begins with the source.
    await database.query(`create index on patchbay.records (source, created_at, key) where entity = 'notes'`)
    await storeRows(
      database,
      place,
      Array.from({ length: 500 }, (_, id) => row({ id })),
    )
    const { database: explained, plans } = explaining(database)
    await storeRows(explained, place, [row({ id: 1, text: 'changed' })])
    expect(plans[0]).toMatch(/Index Scan using records_pkey.*source.*entity.*key = \(unnest/)
  })
})

describe('the key of a record', () => {
  it('is a list when it has several parts', () => {
    expect(row({ a: 1, b: { c: 'x' } }, 'a', 'b.c').key).toBe('[1,"x"]')
  })

  it.each([[{}], [{ id: null }], [{ id: '' }], [{ id: {} }], [null], ['text']])('must be there: %j', (record) => {
    expect(() => row(record)).toThrow('a record came without its key')
  })
})

describe('the time a record was made', () => {
  it.each([
    ['2026-01-02T03:04:05.678Z', '2026-01-02T03:04:05.678Z'],
    ['2026-01-02T03:04:05+02:00', '2026-01-02T01:04:05.000Z'],
    ['2026-01-02T03:04:05', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02 03:04:05', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02', '2026-01-02T00:00:00.000Z'],
    [1_767_323_045, '2026-01-02T03:04:05.000Z'],
    [1_767_323_045_678, '2026-01-02T03:04:05.678Z'],
    ['1767323045678', '2026-01-02T03:04:05.678Z'],
  ])('is read from %j', (value, moment) => {
    expect(new Date(momentOf(value) ?? 0).toISOString()).toBe(moment)
  })

  it.each([[undefined], [null], [''], ['soon'], ['2026-13-45'], [Number.NaN], [{}], ['+012026-01-01']])(
    'is unknown where it says %j',
    (value) => {
      expect(momentOf(value)).toBeUndefined()
    },
  )
})
