import { fieldIndexes } from '../../../store/search/field-indexes.ts'
import { makeFieldIndexes } from '../../../store/search/make-field-indexes.ts'
import { search } from '../../../store/search/search.ts'
import { settleIndexes } from '../../../store/search/settle-indexes.ts'
import type { Database } from '../../../store/database/database.ts'
import { compileConnector } from '../../../manifest/compile-connector.ts'
import { assertManifest } from '../../../manifest/validate-manifest.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { explaining } from '../../support/explaining.ts'
import { manifestOf } from '../../support/manifest-of.ts'
import { emptyStore, fillStore, source } from './fill-store.ts'

afterAll(closeDatabases)

const connector = compileConnector(
  assertManifest(
    manifestOf({
      entity: {
        label: 'name',
        summary: ['id', 'name', "it's", 'age', 'status', 'createdAt', 'owner_id', 'title'],
        record: {
          type: 'object',
          properties: {
            id: { type: 'string' },
            name: { type: 'string' },
            "it's": { type: 'string' },
            age: { type: ['integer', 'null'] },
            status: { type: 'string', enum: ['Active', 'Hired'] },
            createdAt: { type: 'string', format: 'date-time' },
            owner_id: { type: 'string' },
            other: { type: 'string' },
            title: { type: 'string' },
          },
        },
      },
    }),
  ),
)
const newest = [{ createdAt: 'desc' }]
const notes = Object.values(connector.entities).filter(({ name }) => name === 'notes')

it('chooses texts, numbers and dates that the manifest shows, and no ids', () => {
  const chosen = notes.flatMap((entity) => fieldIndexes(connector, entity)).map(({ sql }) => sql)
  const on = (part: string): unknown => expect.stringContaining(`on patchbay.records ${part} where entity = 'notes'`)
  expect(chosen).toEqual([
    on(`using gin (patchbay.fold(data #>> '{"name"}'::text[]) gin_trgm_ops)`),
    on(`using gin (patchbay.words(patchbay.text(data #> '{"name"}'::text[])))`),
    on(`using gin (patchbay.fold(data #>> '{"it''s"}'::text[]) gin_trgm_ops)`),
    on(`(source, patchbay.number(data #> '{"age"}'::text[]) asc nulls last, key)`),
    on(`(source, patchbay.number(data #> '{"age"}'::text[]) desc nulls last, key)`),
    on(`(source, patchbay.instant(data #>> '{"createdAt"}'::text[]) asc nulls last, key)`),
    on(`(source, patchbay.instant(data #>> '{"createdAt"}'::text[]) desc nulls last, key)`),
    on(`using gin (patchbay.fold(data #>> '{"title"}'::text[]) gin_trgm_ops)`),
  ])
})

describe.each(testDatabases)('the indexes of fields on $name', (kind) => {
  let database: Database

  beforeAll(async () => {
    database = await emptyStore(kind)
    await makeFieldIndexes(database, connector, notes)
    const records = Array.from({ length: 3000 }, (_, number) => {
      const createdAt = new Date(1_767_225_600_000 + number * 60_000).toISOString()
      const filling = 'x'.repeat(500)
      const [status, other] = [number % 3 === 0 ? 'Hired' : 'Active', number % 1000 === 7 ? 'rare' : 'usual']
      const named = { id: `m${number}`, name: `Name m${number}`, title: `Title m${number}`, age: number }
      return { key: `m${number}`, data: { ...named, createdAt, status, other, filling } }
    })
    const long = { key: 'z', data: { id: 'long', name: `${'hay '.repeat(60_000)}needle` } }
    await fillStore(database, 'notes', [...records, long])
    await settleIndexes(database, source, [{ entity: 'notes', written: 3000, deleted: 0 }])
  })

  it('are made once, by many at a time', async () => {
    await Promise.all([1, 2, 3].map(() => makeFieldIndexes(database, connector, notes)))
    const [found] = await database.query<{ count: number }>(
      `select count(*)::int as count from pg_indexes where indexname like 'records_field_%'`,
    )
    expect(found?.count).toBe(8)
  })

  it.each([
    { params: { sort: [{ createdAt: 'desc' }] }, first: 'm2999' },
    { params: { sort: [{ createdAt: 'asc' }] }, first: 'm0' },
    { params: { sort: [{ age: 'desc' }] }, first: 'm2999' },
    { params: { filter: { gt: { createdAt: '2026-01-02' } }, sort: [{ createdAt: 'asc' }] }, first: 'm1441' },
    { params: { filter: { like: { name: '%ME M1234%' } } }, first: 'm1234' },
  ])('serve $params', async ({ params, first }) => {
    const { data, plan } = await explained(params)
    expect(data[0]).toMatchObject({ id: first })
    expect(plan).toContain('records_field_')
  })

  it.each([
    { what: 'a common value', params: { filter: { eq: { status: 'Hired' } } }, index: 'records_pkey', first: 'm0' },
    {
      what: 'one of several common values, in order',
      params: { filter: { in: { status: ['Hired', 'Fired'] }, lt: { createdAt: '2026-01-02' } }, sort: newest },
      index: 'records_field_',
      first: 'm1437',
    },
    { what: 'a rare value', params: { filter: { eq: { other: 'rare' } } }, index: 'records_data', first: 'm1007' },
    {
      what: 'a rare value, in order',
      params: { filter: { eq: { other: 'rare' } }, sort: newest },
      index: 'records_data',
      first: 'm2007',
    },
    {
      what: 'two values, of which few records may have both',
      params: { filter: { eq: { status: 'Hired', other: 'rare' } } },
      index: 'records_data',
      first: 'm2007',
    },
    {
      what: 'a common value in an order that no index has',
      params: { filter: { eq: { status: 'Hired' } }, sort: [{ other: 'asc' }] },
      index: 'records_data',
      first: 'm2007',
    },
  ])('lets the planner choose well for $what', async ({ params, index, first }) => {
    const { data, plan } = await explained(params)
    expect(data[0]).toMatchObject({ id: first })
    expect(plan).toContain(index)
  })

  it('find the words of a text by its parts, whatever else is in it', async () => {
    const { data, plan } = await explained({ filter: { fuzzy: { title: 'M1234 títle title' } } })
    const { data: found } = await explained({ filter: { fuzzy: { title: 'M1234 TITLE' } } })
    expect([data, found.length]).toEqual([[], 1])
    expect(plan).toMatch(/like|~~/i)
  })

  it.each([
    [{ fuzzy: { name: 'M1234 NAME' } }, ['m1234']],
    [{ keyword: { name: 'm1234 none' } }, ['m1234']],
    [{ fuzzy: { name: 'm1234 none' } }, []],
    [{ fuzzy: { name: 'needle' } }, ['long']],
    [{ keyword: { name: 'none needle' } }, ['long']],
    [{ keyword: { name: 'none' } }, []],
  ])('find what a record is called by its words alone, however long it is: %j', async (filter, ids) => {
    const { data, plan } = await explained({ filter })
    expect(data.map((one) => (one as { readonly id: string }).id)).toEqual(ids)
    expect(plan).toMatch(/patchbay\.words|words\(CASE/)
    expect(plan).not.toContain('records_words')
  })

  it('forget what is no longer common, and what is not there any more', async () => {
    const common = async (): Promise<number> =>
      (await database.query(`select from patchbay.common_values where source = $1 and path = '{status}'`, [source]))
        .length
    expect(await common()).toBe(2)
    await database.query(
      `update patchbay.records set data = data || jsonb_build_object('status', data -> 'id') where source = $1`,
      [source],
    )
    await settleIndexes(database, source, [{ entity: 'notes', written: 3000, deleted: 0 }])
    expect(await common()).toBe(0)
  })

  async function explained(params: object): Promise<{ data: readonly unknown[]; plan: string | undefined }> {
    const { database: explained, plans } = explaining(database)
    const request = { source, connector, entity: 'notes', params: { ...params, limit: 5 } }
    const { data } = await search(explained, request)
    return { data, plan: plans[0] }
  }
})
