import fc from 'fast-check'
import { compileConnector } from '../../../manifest/compile-connector.ts'
import { assertManifest } from '../../../manifest/validate-manifest.ts'
import type { Database } from '../../../store/database/database.ts'
import { search } from '../../../store/search/search.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { manifestOf } from '../../support/manifest-of.ts'
import { evaluateSearch, type PlainSearch } from './evaluate.ts'
import { emptyStore, fillStore, source } from './fill-store.ts'

/** What a record is called has an index of its words; of the rest nothing is known. */
const notes = {
  label: 'n',
  record: { type: 'object', properties: { n: { type: 'string' } }, additionalProperties: true },
} as const
const connector = compileConnector(assertManifest(manifestOf({ entity: notes })))

const letters = [
  'a',
  'B',
  'b',
  'é',
  'É',
  'ß',
  'д',
  '日',
  '😀',
  '%',
  '_',
  '\\',
  '"',
  "'",
  ' ',
  '-',
  '.',
  '$1',
  '1',
  '\n',
  '{',
  ',',
]
const word = fc.constantFrom('ann', 'Ann', 'b', 'É', 'é', 'x1', '日本', 'anna', 'null', 'true', '2024')
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(word, { maxLength: 4 })
      .chain((words) => fc.constantFrom(' ', '-', '_', '. ', '/').map((joint) => words.join(joint))),
  },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...letters), { maxLength: 6 }).map((parts) => parts.join('')) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('x', 'Ann ')
      .chain((part) => fc.constantFrom('a', 'b').map((end) => part.repeat(600) + end)),
  },
)
const date = fc.constantFrom(
  ...[
    '2024-02-29',
    '2023-02-29',
    '2024-01-01',
    '2024-01-01T00:00:00Z',
    '2024-01-01T01:00:00+01:00',
    '2024-01-01T00:00',
  ],
  ...[
    '2023-12-31T23:59:59.999999Z',
    '2024-01-01T00:00:00.000001',
    '2024-1-1',
    '9999-12-31T23:59:59-14:00',
    '2024-01-01 00:00',
  ],
)
const number = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(1e21, 0.1, 1.5),
)
const scalar = fc.oneof(text, date, number, fc.boolean(), fc.constant(null))
const person = fc.record({ name: text, age: scalar, tags: fc.array(text, { maxLength: 3 }) }, { requiredKeys: [] })
const list = fc.array(fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })), { maxLength: 3 })
const inner = fc.record({ d: scalar, e: fc.oneof(scalar, fc.record({ f: scalar })) }, { requiredKeys: [] })

const record = fc.record(
  {
    a: scalar,
    b: scalar,
    t: text,
    n: fc.oneof({ weight: 5, arbitrary: text }, scalar),
    c: fc.oneof({ weight: 4, arbitrary: inner }, scalar, fc.constant([])),
    list: fc.oneof({ weight: 5, arbitrary: list }, scalar),
    people: fc.oneof({ weight: 5, arbitrary: fc.array(person, { maxLength: 3 }) }, person),
    'o"d\\d {key}': scalar,
    '0': scalar,
  },
  { requiredKeys: [] },
)

const recordFields = [
  'a',
  'b',
  't',
  'c',
  'c.d',
  'c.e.f',
  'list.0',
  'list.-1',
  'people.0.name',
  'o"d\\d {key}',
  '0',
  'not.there',
]
const personFields = ['name', 'age', 'tags', 'tags.0']
const withWords = text.filter((one) => /[\p{L}\p{N}]/u.test(one) && one.length <= 100 && !/[^\s-]{100}/.test(one))
const shortText = text.filter((one) => one.length <= 1000)

function oneOf(field: fc.Arbitrary<string>, operand: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  return fc.tuple(field, operand).map(([name, value]) => Object.fromEntries([[name, value]]))
}

interface Fields {
  readonly any: readonly string[]
  readonly texts: readonly string[]
  readonly lists: readonly string[]
}

const ofRecords: Fields = { any: recordFields, texts: ['t', 'n', 'n'], lists: ['list', 'people'] }
const ofPeople: Fields = { any: personFields, texts: ['name'], lists: ['tags'] }

function leaf({ any: fields, texts, lists }: Fields): fc.Arbitrary<Record<string, unknown>> {
  const field = fc.constantFrom(...fields)
  const ordered = fc.oneof(shortText, date, number)
  const pattern = fc
    .tuple(fc.constantFrom('', '%'), shortText, fc.constantFrom('', '%'))
    .map((parts) => parts.join('').slice(0, 1000))
  const value = fc.oneof(scalar, fc.record({ name: text }), fc.array(scalar, { maxLength: 2 }))
  return fc.oneof(
    fc.record({ eq: oneOf(field, scalar) }),
    fc.record({ neq: oneOf(field, scalar) }),
    ...['gt', 'gte', 'lt', 'lte'].map((operator) => oneOf(fc.constant(operator), oneOf(field, ordered))),
    fc.record({ in: oneOf(field, fc.array(scalar, { maxLength: 4 })) }),
    fc.record({ in: oneOf(field, fc.array(scalar, { minLength: 101, maxLength: 120 })) }),
    fc.record({ like: oneOf(field, pattern) }),
    fc.record({ fuzzy: oneOf(fc.constantFrom(...texts, ...fields), withWords) }),
    fc.record({ keyword: oneOf(fc.constantFrom(...texts, ...fields), withWords) }),
    fc.record({ exists: oneOf(field, fc.boolean()) }),
    fc.record({ contains: oneOf(fc.constantFrom(...lists, ...fields), value) }),
  )
}

const elementFilter = fc.oneof(
  leaf(ofPeople),
  fc.record({ eq: oneOf(fc.constant('name'), text), gte: oneOf(fc.constant('age'), number) }),
  fc.record({ and: fc.array(leaf(ofPeople), { maxLength: 3 }) }),
  fc.record({ not: leaf(ofPeople) }),
)

const { filter } = fc.letrec<{ filter: Record<string, unknown> }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf(ofRecords),
    fc.record({ any: oneOf(fc.constantFrom('people', 'list', 'a'), elementFilter) }),
    fc.record({ not: tie('filter') }),
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.tuple(tie('filter'), tie('filter')).map(([left, right]): Record<string, unknown> => ({ ...left, ...right })),
  ),
}))

const sorted = fc.oneof(fc.constantFrom('a', 'b', 't', 'c.d', '0', 'not.there'), fc.constant('o"d\\d {key}'))
const sort = fc.array(
  fc
    .tuple(sorted, fc.constantFrom('asc' as const, 'desc' as const))
    .map(([field, direction]) => ({ [field]: direction })),
  { maxLength: 3 },
)
const plainSearch: fc.Arbitrary<PlainSearch> = fc.record({ filter, sort }, { requiredKeys: ['filter'] })

async function allPages(
  database: Database,
  { filter: condition, sort: order }: PlainSearch,
  limit: number,
): Promise<readonly string[]> {
  const keys: string[] = []
  let cursor: string | null | undefined
  do {
    const params = { query: { filter: condition, sort: order ?? null }, limit, cursor }
    const { data, meta } = await search(database, { source, connector, entity: 'notes', params })
    keys.push(...data.map((one) => (one as { readonly key: string }).key))
    cursor = meta.cursor
  } while (cursor !== null)
  return keys
}

afterAll(closeDatabases)

describe.each(testDatabases)('a search on $name', (kind) => {
  let database: Database
  beforeAll(async () => {
    database = await emptyStore(kind)
  })

  it('finds and orders what a plain evaluation in memory finds', async () => {
    const property = fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 25 }),
      fc.array(plainSearch, { minLength: 6, maxLength: 6 }),
      fc.integer({ min: 2, max: 12 }),
      async (records, searches, limit) => {
        const kept = records.map((data, index) => {
          const key = `k${String((index * 7919) % 997).padStart(3, '0')}`
          return { key, data: JSON.parse(JSON.stringify({ ...data, key })) as unknown }
        })
        await database.query('delete from patchbay.records')
        await fillStore(database, 'notes', kept)
        for (const one of searches) expect(await allPages(database, one, limit)).toEqual(evaluateSearch(kept, one))
      },
    )
    await fc.assert(property, { numRuns: Number(process.env['PATCHBAY_SEARCH_RUNS'] ?? 25) })
  }, 300_000)
})
