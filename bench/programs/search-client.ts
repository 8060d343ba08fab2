import { readFileSync } from 'node:fs'
import { AshbyConnector } from '../../connectors/ashby/client.gen.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import type { Database } from '../../store/database/database.ts'
import { openDatabase } from '../../store/database/open-database.ts'
import { makeFieldIndexes } from '../../store/search/make-field-indexes.ts'
import type { CapturedCandidates } from './captured-candidates.ts'
import { fillCopy } from './fill-copy.ts'
import { percentile } from './percentile.ts'
import { handmadeIndexes, searchKinds, type Candidate, type SearchCase, type SearchKind } from './search-kinds.ts'

/** Milliseconds of one side. */
export interface Latencies {
  readonly p50: number
  readonly p99: number
}

/** What one kind of search came to. */
export interface SearchFigures {
  readonly kind: string
  readonly searches: number
  readonly store: Latencies
  readonly byHand: Latencies
  /** The store's to the other's. */
  readonly ratio: Latencies
}

/** What a copy of a size came to. */
export interface SizeFigures {
  readonly rows: number
  /** Seconds it took to fill. */
  readonly filled: number
  /** Bytes of the table, and of its indexes. */
  readonly table: number
  readonly indexes: readonly { readonly name: string; readonly bytes: number }[]
  readonly kinds: readonly SearchFigures[]
}

const limit = 20
/** So many searches of a kind come before those that count: what is measured is a program that has run for a while. */
const warming = 50

const [where = '', file = '', sizes = '', pairs = '100', seconds = '10'] = process.argv.slice(2)
const { pages } = JSON.parse(readFileSync(file, 'utf8')) as CapturedCandidates
const database = await openDatabase(where, { statementTimeout: 3_600_000 })
const store = await createStore(database)
const client = new AshbyConnector({ authConfig: { api_key: 'nobody asks' } })
const sides = {
  store: async ({ params }: SearchCase): Promise<readonly string[]> => {
    const { data } = await searchOf(store, params)
    return data.map((record) => (record as Candidate).id)
  },
  byHand: async ({ where: condition, order, values }: SearchCase): Promise<readonly string[]> => {
    const found = await database.query<{ data: Candidate }>(
      `select data from patchbay.records
       where source = 'ashby' and entity = 'candidates' and deleted_at is null and ${condition}
       order by ${order} limit ${limit}`,
      values,
    )
    return found.map(({ data }) => data.id)
  },
}

await prepare()
for (const rows of sizes.split(',').map(Number)) {
  const began = performance.now()
  await fillCopy(
    database,
    pages.flatMap((page) => JSON.parse(page) as readonly Candidate[]).filter((one) => one.primaryEmailAddress),
    rows,
  )
  const filled = (performance.now() - began) / 1000
  const kinds: SearchFigures[] = []
  const candidates = await sample(database, rows)
  for (const [kind, make] of Object.entries(searchKinds)) kinds.push(await measure(kind, make, candidates))
  process.send?.({ rows, filled, ...(await sizesOf(database)), kinds } satisfies SizeFigures)
}
await store.close()
if (process.connected) process.disconnect()

async function prepare(): Promise<void> {
  const connector = ConnectorClient.connectorOf(client)
  await makeFieldIndexes(
    database,
    connector,
    Object.values(connector.entities).filter(({ name }) => name === 'candidates'),
  )
  for (const sql of handmadeIndexes) await database.query(sql)
}

/** A few thousand, wherever they lie. */
async function sample(from: Database, rows: number): Promise<readonly Candidate[]> {
  const found = await from.query<{ data: Candidate }>(
    `select data from patchbay.records tablesample system ($1) limit 2000`,
    [Math.min(100, 2_000_000 / rows)],
  )
  return found.map(({ data }) => data)
}

/** In pairs, by turns first, so that both meet the same noise and the same caches. */
async function measure(kind: string, make: SearchKind, candidates: readonly Candidate[]): Promise<SearchFigures> {
  const random = seeded(kind.length)
  const pick = (): Candidate => candidates[Math.floor(random() * candidates.length)] ?? fail(kind)
  for (let pair = 0; pair < 5; pair++) await compare(kind, make(pick(), pick()))
  for (let pair = 0; pair < warming; pair++) {
    const one = make(pick(), pick())
    for (const side of Object.values(sides)) await side(one)
  }
  const taken = { store: [] as number[], byHand: [] as number[] }
  const until = performance.now() + Number(seconds) * 1000
  for (let pair = 0; pair < Number(pairs) && (pair < 10 || performance.now() < until); pair++) {
    const one = make(pick(), pick())
    const order = pair % 2 === 0 ? (['store', 'byHand'] as const) : (['byHand', 'store'] as const)
    for (const side of order) taken[side].push(await timed(() => sides[side](one)))
  }
  const [ours, theirs] = [latencies(taken.store), latencies(taken.byHand)]
  return {
    kind,
    searches: taken.store.length,
    store: ours,
    byHand: theirs,
    ratio: { p50: ours.p50 / theirs.p50, p99: ours.p99 / theirs.p99 },
  }
}

function latencies(times: readonly number[]): Latencies {
  return { p50: percentile(times, 50), p99: percentile(times, 99) }
}

function searchOf(from: Store, params: object): ReturnType<Store['search']> {
  return from.search(client, 'candidates', { ...params, limit })
}

/** A statement that is fast because it finds something else would be no comparison. */
async function compare(kind: string, one: SearchCase): Promise<void> {
  const [ours, theirs] = [await sides.store(one), await sides.byHand(one)]
  if (JSON.stringify(ours) === JSON.stringify(theirs)) return
  throw new Error(`${kind}: ${JSON.stringify(one)} finds ${ours.join(' ')}, by hand ${theirs.join(' ')}`)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

async function sizesOf(from: Database): Promise<Pick<SizeFigures, 'table' | 'indexes'>> {
  const [table] = await from.query<{ bytes: number }>(`select pg_table_size('patchbay.records') as bytes`)
  const indexes = await from.query<{ name: string; bytes: number }>(
    `select pg_get_indexdef(indexrelid) as name, pg_relation_size(indexrelid) as bytes from pg_index
     where indrelid = 'patchbay.records'::regclass order by 2 desc`,
  )
  return { table: table?.bytes ?? 0, indexes }
}

/** Numbers between 0 and 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

function fail(kind: string): never {
  throw new Error(`${kind}: there are no candidates to look for`)
}
