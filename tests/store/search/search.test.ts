import type { Database } from '../../../store/database/database.ts'
import { aggregate } from '../../../store/search/aggregate.ts'
import type { FoundRecords } from '../../../runtime/replica/replica.ts'
import { search } from '../../../store/search/search.ts'
import { forgetFreshness } from '../../../store/search/known-freshness.ts'
import { settleIndexes } from '../../../store/search/settle-indexes.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { explaining } from '../../support/explaining.ts'
import { emptyStore, fillStore, source } from './fill-store.ts'
import { people } from './people.ts'

afterAll(closeDatabases)

const records = [
  {
    id: 'ada',
    name: 'Ada Lovelace',
    status: 'Active',
    age: 36,
    open: true,
    createdAt: '2026-01-10T10:00:00Z',
    home: { city: 'London', zip: '07' },
    tags: ['math', 'VIP'],
    addresses: [
      { city: 'London', zip: 'A' },
      { city: 'Paris', zip: 'B' },
    ],
    custom: { 'a"b': 1 },
  },
  {
    id: 'bob',
    name: "Bob O'Brien-Ärmel 100%_x\\y",
    status: 'Hired',
    age: 7,
    open: false,
    createdAt: '2026-01-10T11:00:00+01:00',
    home: null,
    tags: [],
    addresses: [{ city: 'London', zip: 'B' }],
  },
  { id: 'cyd', name: 'lovelace, ada', status: null, age: 7.5, createdAt: '2026-02-01' },
  { id: 'dan', name: '日本 Dan', custom: { deep: { er: 'x' } } },
]

describe.each(testDatabases)('a search on $name', (kind) => {
  let database: Database
  beforeAll(async () => {
    database = await emptyStore(kind)
  })
  beforeEach(async () => {
    await database.query('delete from patchbay.records')
    await database.query('delete from patchbay.checkpoints')
    await fillStore(
      database,
      'notes',
      records.map((data) => ({ key: data.id, data })),
    )
  })

  const ask = (params: unknown): Promise<FoundRecords> =>
    search(database, { source, connector: people, entity: 'notes', params })
  const idsOf = async (params: unknown): Promise<readonly unknown[]> =>
    (await ask(params)).data.map((one) => (one as { readonly id: unknown }).id)

  it.each([
    [{ eq: { name: 'Ada Lovelace' } }, ['ada']],
    [{ eq: { name: 'ada lovelace' } }, []],
    [{ eq: { 'home.city': 'London' } }, ['ada']],
    [{ eq: { open: false } }, ['bob']],
    [{ eq: { status: null } }, ['cyd', 'dan']],
    [{ eq: { createdAt: '2026-01-10T10:00:00.000Z' } }, ['ada', 'bob']],
    [{ neq: { status: 'Active' } }, ['bob', 'cyd', 'dan']],
    [{ neq: { status: null } }, ['ada', 'bob']],
    [{ gt: { age: 7 } }, ['ada', 'cyd']],
    [{ gte: { age: 7 }, lt: { age: 8 } }, ['bob', 'cyd']],
    [{ lte: { createdAt: '2026-01-10T10:00:00Z' } }, ['ada', 'bob']],
    [{ gt: { createdAt: '2026-01-10T10:00:00Z' } }, ['cyd']],
    [{ gt: { name: 'a' } }, ['cyd', 'dan']],
    [{ in: { status: ['Active', null] } }, ['ada', 'cyd', 'dan']],
    [{ in: { name: [] } }, []],
    [{ like: { name: '%LOVE%' } }, ['ada', 'cyd']],
    [{ like: { name: 'love%' } }, ['cyd']],
    [{ like: { name: '%ä%' } }, ['bob']],
    [{ like: { name: '%100%_x\\Y' } }, ['bob']],
    [{ like: { name: 'd_n' } }, []],
    [{ fuzzy: { name: 'ADA; lovelace' } }, ['ada', 'cyd']],
    [{ fuzzy: { name: 'lovelace ada' } }, ['cyd', 'ada']],
    [{ fuzzy: { name: "o'brien" } }, ['bob']],
    [{ fuzzy: { name: 'love' } }, []],
    [{ keyword: { name: 'dan bob nobody' } }, ['bob', 'dan']],
    [{ keyword: { name: '日本' } }, ['dan']],
    [{ keyword: { 'home.city': 'london' } }, ['ada']],
    [{ contains: { tags: 'VIP' } }, ['ada']],
    [{ contains: { tags: 'vip' } }, []],
    [{ contains: { addresses: { city: 'Paris' } } }, ['ada']],
    [{ any: { addresses: { eq: { city: 'London', zip: 'B' } } } }, ['bob']],
    [{ any: { addresses: { like: { city: 'p%' } } } }, ['ada']],
    [{ any: { addresses: { not: { eq: { zip: 'B' } } } } }, ['ada']],
    [{ exists: { home: true } }, ['ada']],
    [{ exists: { 'custom.deep.er': true } }, ['dan']],
    [{ not: { eq: { age: 7 } } }, ['ada', 'cyd', 'dan']],
    [{ not: { gt: { age: 7 } } }, ['bob', 'dan']],
    [{ and: [] }, ['ada', 'bob', 'cyd', 'dan']],
    [{ or: [] }, []],
    [{ or: [{ eq: { age: 7 } }, { and: [{ eq: { status: 'Active' } }, { gt: { age: 30 } }] }] }, ['ada', 'bob']],
    [{ eq: { 'addresses.0.city': 'London' } }, ['ada', 'bob']],
    [{ eq: { 'addresses.-1.city': 'Paris' } }, ['ada']],
    [{}, ['ada', 'bob', 'cyd', 'dan']],
  ])('finds by %j', async (filter, expected) => {
    expect(await idsOf({ query: { filter } })).toEqual(expected)
  })

  it.each([
    [[{ age: 'asc' }], ['bob', 'cyd', 'ada', 'dan']],
    [[{ age: 'desc' }], ['ada', 'cyd', 'bob', 'dan']],
    [[{ createdAt: 'desc' }], ['cyd', 'ada', 'bob', 'dan']],
    [
      [{ status: 'desc' }, { name: 'desc' }],
      ['bob', 'ada', 'dan', 'cyd'],
    ],
    [
      [{ 'home.city': 'asc' }, { name: 'asc' }],
      ['ada', 'bob', 'cyd', 'dan'],
    ],
  ])('sorts by %j, null last', async (sort, expected) => {
    expect(await idsOf({ query: { sort } })).toEqual(expected)
  })

  it('takes filter and sort beside query as well', async () => {
    expect(await idsOf({ filter: { gt: { age: 0 } }, sort: [{ age: 'desc' }] })).toEqual(['ada', 'cyd', 'bob'])
  })

  it.each([
    [['name', 'home.city'], { name: 'Ada Lovelace', home: { city: 'London' } }],
    [[['name'], ['home', 'city']], { name: 'Ada Lovelace', home: { city: 'London' } }],
    [['addresses.zip'], { addresses: [{ zip: 'A' }, { zip: 'B' }] }],
    [[['custom', 'a"b']], { custom: { 'a"b': 1 } }],
  ])('keeps the fields %j', async (fields, expected) => {
    expect((await ask({ filter: { eq: { id: 'ada' } }, fields })).data).toEqual([expected])
  })

  it('tells how fresh the copy is', async () => {
    await database.query(
      `insert into patchbay.checkpoints (source, entity, state, fresh_at)
       values ($1, 'notes', '{"start": null, "full_at": "2026-03-01T00:00:00.000Z"}', '2026-03-01T00:00:00Z')`,
      [source],
    )
    const { meta } = await ask({ limit: 1 })
    expect(meta).toEqual({
      has_more: true,
      cursor: expect.any(String) as string,
      took_ms: expect.any(Number) as number,
      synced_at: '2026-03-01T00:00:00.000Z',
    })
    // What is known need not be asked for again, until something has ended.
    const { database: explained, plans } = explaining(database)
    const again = await search(explained, { source, connector: people, entity: 'notes', params: {} })
    const further = await search(explained, { source, connector: people, entity: 'notes', params: {} })
    expect([again.meta.synced_at, further.meta.synced_at]).toEqual(Array(2).fill('2026-03-01T00:00:00.000Z'))
    expect(plans.map((plan) => plan.includes('checkpoints'))).toEqual([true, false])
    forgetFreshness(explained)
    await search(explained, { source, connector: people, entity: 'notes', params: {} })
    expect(plans.at(-1)).toContain('checkpoints')
  })

  it('leaves out what is gone, unless it is asked for', async () => {
    await database.query(`update patchbay.records set deleted_at = '2026-03-01T00:00:00Z' where key = 'ada'`)
    const all = await ask({ include_deleted: true, limit: 2 })
    expect(await idsOf({})).toEqual(['bob', 'cyd', 'dan'])
    expect(all.data.map((one) => (one as { id: string }).id)).toEqual(['ada', 'bob'])
    expect(all.meta.deleted).toEqual({ ada: '2026-03-01T00:00:00.000Z' })
  })

  it('sees nothing of other sources and entities', async () => {
    await fillStore(database, 'notes', [{ key: 'eve', data: { id: 'eve', name: 'Eve' } }], 'other')
    await fillStore(database, 'others', [{ key: 'eve', data: { id: 'eve', name: 'Eve' } }])
    expect(await idsOf({ filter: { or: [{ keyword: { name: 'eve' } }, { not: { eq: { name: 'Eve' } } }] } })).toEqual([
      ...['ada', 'bob', 'cyd', 'dan'],
    ])
  })

  it('goes through the pages once while records come in before and after', async () => {
    const first = await ask({ sort: [{ name: 'asc' }], limit: 2 })
    await fillStore(database, 'notes', [
      { key: 'new1', data: { id: 'new1', name: 'AAA' } },
      { key: 'new2', data: { id: 'new2', name: 'zzz' } },
    ])
    const second = await ask({ sort: [{ name: 'asc' }], limit: 10, cursor: first.meta.cursor })
    expect(first.data).toMatchObject([{ id: 'ada' }, { id: 'bob' }])
    expect(second.data).toMatchObject([{ id: 'cyd' }, { id: 'new2' }, { id: 'dan' }])
    expect(second.meta).toMatchObject({ has_more: false, cursor: null })
  })

  it('refuses the cursor of another search, and what is none', async () => {
    const { meta } = await ask({ sort: [{ name: 'asc' }], limit: 2 })
    const forged = Buffer.from(JSON.stringify({ hash: 'x', values: ["'; drop table x"], key: 'a' })).toString(
      'base64url',
    )
    for (const params of [
      { sort: [{ name: 'desc' }], cursor: meta.cursor },
      { sort: [{ name: 'asc' }], filter: { gt: { age: 1 } }, cursor: meta.cursor },
      { sort: [{ name: 'asc' }], cursor: forged },
      { cursor: 'nonsense' },
    ])
      await expect(ask(params)).rejects.toMatchObject({ code: 'input_invalid', issues: [{ path: 'cursor' }] })
  })

  it('refuses a cursor whose values were changed into what they cannot be', async () => {
    const { meta } = await ask({ sort: [{ createdAt: 'asc' }], limit: 2 })
    const data = JSON.parse(Buffer.from(meta.cursor ?? '', 'base64url').toString()) as object
    const write = (values: readonly unknown[]): string =>
      Buffer.from(JSON.stringify({ ...data, values })).toString('base64url')
    for (const values of [['2026-02-30T00:00:00.000000Z'], ['x'], [5], []])
      await expect(ask({ sort: [{ createdAt: 'asc' }], cursor: write(values) })).rejects.toMatchObject({
        code: 'input_invalid',
      })
  })

  it('takes nothing of a search for SQL', async () => {
    const evil = `'); drop table patchbay.records; --$1 $body$ \\' "`
    const filters = [
      { eq: { [`custom.${evil.replaceAll('.', '')}`]: evil } },
      { like: { name: evil } },
      { fuzzy: { name: `${evil} a & !b | c:*` } },
      { keyword: { name: `${evil} <-> 'x':A` } },
      { contains: { tags: evil } },
      { in: { name: [evil, ...Array.from({ length: 200 }, (_, index) => `${evil}${index}`)] } },
      { gt: { name: evil } },
      { any: { addresses: { like: { city: evil } } } },
    ]
    for (const filter of filters)
      expect(await idsOf({ filter: { and: [filter, { eq: { id: 'nobody' } }] } })).toEqual([])
    expect(await idsOf({ sort: [{ [`custom.${evil.replaceAll('.', '')}`]: 'asc' }], limit: 1 })).toEqual(['ada'])
    expect(await search(database, { source: evil, connector: people, entity: 'notes' })).toMatchObject({ data: [] })
    expect(await idsOf({})).toHaveLength(4)
  })

  it('finds words in records whose texts are too long for the index of words', async () => {
    const long = `${'ab cd '.repeat(300_000)} needle`
    await fillStore(database, 'notes', [{ key: 'long', data: { id: 'long', name: long } }])
    expect(await idsOf({ filter: { fuzzy: { name: 'needle AB' } } })).toEqual(['long'])
    expect(await idsOf({ filter: { keyword: { name: 'needle lovelace' } } })).toEqual(['ada', 'cyd', 'long'])
    expect(await idsOf({ filter: { like: { name: '%cd  needle' } } })).toEqual(['long'])
    expect(await idsOf({ sort: [{ name: 'desc' }], limit: 2 })).toEqual(['dan', 'cyd'])
  })

  it('warns of a value that the schema does not know, and of other letters in the copy', async () => {
    const { data, meta } = await ask({ filter: { eq: { status: 'active' } } })
    expect(data).toEqual([])
    expect(meta.warnings).toEqual([
      'filter.eq.status: "active" is no value that is known here; did you mean "Active"?',
      'eq and in tell small from capital letters: status is "Active" in some records',
    ])
  })

  it('lowers a limit that is too high and says so', async () => {
    const { meta } = await ask({ limit: 5000 })
    expect(meta.warnings).toEqual(['limit was lowered from 5000 to 1000, the most that is given at once'])
  })

  it('gives a thousand records unless fewer are asked for', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({ key: `m${index}`, data: { id: `m${index}`, age: -1 } }))
    await fillStore(database, 'notes', many)
    const { data, meta } = await ask({ filter: { eq: { age: -1 } } })
    expect([data.length, meta.has_more]).toEqual([1000, true])
  })

  it('counts all, or by the values of one field or two', async () => {
    const count = async (params: unknown): Promise<unknown> =>
      (await aggregate(database, { source, connector: people, entity: 'notes', params })).data
    expect(await count({})).toEqual([{ group: {}, count: 4 }])
    expect(await count({ filter: { eq: { id: 'nobody' } } })).toEqual([{ group: {}, count: 0 }])
    expect(await count({ group_by: 'status' })).toEqual([
      { group: { status: null }, count: 2 },
      { group: { status: 'Active' }, count: 1 },
      { group: { status: 'Hired' }, count: 1 },
    ])
    expect(await count({ filter: { exists: { status: true } }, group_by: ['status', 'home.city'], limit: 1 })).toEqual([
      { group: { status: 'Active', 'home.city': 'London' }, count: 1 },
    ])
  })

  it.each([
    [{ eq: { id: 'm77' } }, 'records_data'],
    [{ in: { id: ['m77', 'm78'] } }, 'records_data'],
    [{ contains: { tags: 't77' } }, 'records_data'],
    [{ any: { addresses: { eq: { city: 'c77', zip: 'z77' } } } }, 'records_data'],
    [{ and: [{ eq: { id: 'm77' } }, { not: { eq: { age: 1 } } }, { like: { name: '%77' } }] }, 'records_data'],
    [{ fuzzy: { name: 'name m77' } }, 'records_words'],
    [{ keyword: { name: 'm77 m78' } }, 'records_words'],
    [{}, 'records_pkey'],
  ])('finds %j by an index', async (filter, index) => {
    await fillStore(
      database,
      'notes',
      Array.from({ length: 3000 }, (_, number) => ({
        key: `m${number}`,
        data: {
          ...{ id: `m${number}`, name: `Name m${number}`, tags: [`t${number}`], filling: 'x'.repeat(500) },
          addresses: [{ city: `c${number}`, zip: `z${number}` }],
        },
      })),
    )
    await settleIndexes(database, source, [{ entity: 'notes', written: 3000, deleted: 0 }])
    const { database: explained, plans } = explaining(database)
    const params = { filter, limit: 10 }
    const { data } = await search(explained, { source, connector: people, entity: 'notes', params })
    expect(data.length).toBeGreaterThan(0)
    expect(plans[0]).toContain(index)
  })

  it('reads the limit of time of one search', async () => {
    const { data } = await search(database, { source, connector: people, entity: 'notes' }, { timeout: 5000 })
    expect(data).toHaveLength(4)
  })

  if (kind.name === 'postgres')
    it('gives up when the time is over', async () => {
      const late = await database.transaction(async (transaction) => {
        await transaction.query('lock table patchbay.records in access exclusive mode')
        return search(database, { source, connector: people, entity: 'notes' }, { timeout: 20 }).catch(
          (error: unknown) => error,
        )
      })
      expect(late).toMatchObject({ code: 'search_timeout' })
    })
})
