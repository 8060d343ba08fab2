import type { Connector } from '../../manifest/connector.ts'
import { InputError } from '../../runtime/errors.ts'
import type { FoundRecords, SearchMeta } from '../../runtime/replica/replica.ts'
import type { Database, Queryable } from '../database/database.ts'
import { findEntity } from '../../runtime/find-entity.ts'
import { indexedFields } from './field-indexes.ts'
import { walkedCondition } from './walked-condition.ts'
import { compileFilter } from './compile-filter.ts'
import { compileAfter, cursorText, encodeCursor, readCursor, searchHash, type Position } from './cursor.ts'
import { findOtherCases } from './find-other-cases.ts'
import { parseSearch, type Search } from './parse-search.ts'
import { pickFields } from './pick-fields.ts'
import { runQuery, type SearchOptions } from './run-query.ts'
import { sortTerms, type SortTerm } from './sort-terms.ts'
import { SqlValues } from './sql-values.ts'
import { knownFreshness, noteFreshness } from './known-freshness.ts'
import { freshAt, syncedAt, type Place } from './synced-at.ts'

/** What is searched, and the parameters of `context_store_search` as the caller gave them. */
export interface SearchRequest extends Place {
  readonly connector: Connector
  readonly params?: unknown
}

/**
 * Searches the copy of an entity's records.
 *
 * @throws InputError with every mistake in the parameters, ConnectorError when it takes too long.
 */
export async function search(
  database: Database,
  request: SearchRequest,
  options: SearchOptions = {},
): Promise<FoundRecords> {
  const began = performance.now()
  const parsed = parseSearch(request.params, request)
  const known = knownFreshness(database, request)
  const statement = compileSearch(parsed, request, known === undefined)
  return runQuery(database, options, async (queryable) => {
    const rows = await queryable.query<Row>(statement.text, statement.values)
    const synced_at = known ?? (await freshnessOf(queryable, rows, request))
    if (known === undefined && synced_at !== null) noteFreshness(database, request, synced_at)
    const meta = {
      synced_at,
      ...(await warningsOf(rows, parsed, request, queryable)),
    }
    return resultOf(rows, parsed, statement, { ...meta, began })
  })
}

/** The rows tell, where there are any. */
async function freshnessOf(queryable: Queryable, [first]: readonly Row[], place: Place): Promise<string | null> {
  return first === undefined ? syncedAt(queryable, place) : (first.fresh_at?.toISOString() ?? null)
}

interface Row {
  readonly key: string
  readonly data: unknown
  readonly deleted_at: Date | null
  /** What it is ordered by, but for its key. */
  readonly at?: readonly (string | null)[]
  /** How fresh the copy is, where that was asked for. */
  readonly fresh_at?: Date | null
}

interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
  /** Tells the search from others, for cursors. */
  readonly hash: () => string
}

function compileSearch(
  search: Search,
  { source, entity, connector }: SearchRequest,
  tellsFreshness: boolean,
): Statement {
  const { filter, sort, limit, cursor, includeDeleted } = search
  const values = new SqlValues()
  const place = { source: values.place(source), entity: values.place(entity) }
  const wanted = values.place(limit + 1)
  const terms = sortTerms(sort, filter, values)
  const order = sort.map(({ path, descending }) => ({ path, descending }))
  const isIndexed = indexedFields(connector, findEntity(connector, entity))
  const paths = sort.map(({ path }) => path)
  // Without a wish, a fuzzy condition has an order of its own.
  const condition = terms.length > sort.length ? undefined : walkedCondition(filter, paths, isIndexed)
  const hash = (): string => searchHash(source, entity, filter, order, includeDeleted)
  const conditions = [
    `r.source = ${place.source} and r.entity = ${place.entity}`,
    ...(includeDeleted ? [] : ['r.deleted_at is null']),
    compileFilter(filter, values, { isIndexed, walk: condition && { condition, ...place, wanted } }),
    ...(cursor === undefined ? [] : [compileAfter(positionOf(cursor, hash(), terms), terms, values)]),
  ]
  const fresh = tellsFreshness ? [`${freshAt(place)} as fresh_at`] : []
  const sorted = terms.length === 0 ? fresh : terms.map(({ sql }, index) => `${sql} as t${index}`)
  const found = `select ${['r.key', 'r.data', 'r.deleted_at', ...sorted].join(', ')}
from patchbay.records r
where ${conditions.join('\n  and ')}
order by ${ordersOf(terms)}
limit ${wanted}::int`
  return { text: terms.length === 0 ? found : pageOf(found, terms, fresh), values: values.list, hash }
}

/** What rows are ordered by is worked out once a row, and written for a cursor only for those that are given. */
function pageOf(found: string, terms: readonly SortTerm[], fresh: readonly string[]): string {
  const named = terms.map((term, index) => ({ ...term, sql: `r.t${index}` }))
  return `select ${['r.key', 'r.data', 'r.deleted_at', atOf(named), ...fresh].join(', ')}
from (${found}) as r
order by ${ordersOf(named)}`
}

function atOf(terms: readonly SortTerm[]): string {
  return `array[${terms.map(cursorText).join(', ')}]::text[] as at`
}

function ordersOf(terms: readonly SortTerm[]): string {
  return [...terms.map(({ sql, descending }) => `${sql} ${descending ? 'desc' : 'asc'} nulls last`), 'r.key'].join(', ')
}

function positionOf(cursor: string, hash: string, terms: readonly SortTerm[]): Position {
  const position = readCursor(cursor, hash, terms)
  if (position !== undefined) return position
  const message = 'cursor belongs to another search: it goes with the filter, the sort and the entity it was given for'
  throw new InputError('input_invalid', message, [{ path: 'cursor', message }])
}

function resultOf(
  rows: readonly Row[],
  { limit, fields, includeDeleted }: Search,
  { hash }: Statement,
  { began, ...told }: Pick<SearchMeta, 'synced_at' | 'warnings'> & { readonly began: number },
): FoundRecords {
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  const deleted = page.flatMap(({ key, deleted_at }) => (deleted_at === null ? [] : [[key, deleted_at.toISOString()]]))
  return {
    data: page.map(({ data }) => (fields === undefined ? data : pickFields(data, fields))),
    meta: {
      has_more: last !== undefined,
      cursor: last === undefined ? null : encodeCursor(hash(), { values: last.at ?? [], key: last.key }),
      took_ms: Math.round(performance.now() - began),
      ...told,
      ...(includeDeleted && { deleted: Object.fromEntries(deleted) as Record<string, string> }),
    },
  }
}

/** When nothing is found, small and capital letters may be why. */
async function warningsOf(
  rows: readonly Row[],
  { filter, cursor, notes }: Search,
  place: Place,
  queryable: Queryable,
): Promise<Pick<SearchMeta, 'warnings'>> {
  const probed = rows.length === 0 && cursor === undefined ? await findOtherCases(queryable, place, filter) : []
  const warnings = [...notes, ...probed]
  return warnings.length === 0 ? {} : { warnings }
}
