import type { AggregateResult, FoundRecords, SearchMeta } from '../../runtime/replica/replica.ts'
import type { Database } from '../database/database.ts'
import { aggregate } from '../search/aggregate.ts'
import type { SearchOptions } from '../search/run-query.ts'
import { search, type SearchRequest } from '../search/search.ts'
import type { Place } from '../search/synced-at.ts'
import { notSynced } from './copy-errors.ts'

/**
 * Searches the copy of an entity, and tells a copy that was never made, or is not complete, from one without records.
 *
 * @throws InputError with every mistake in the parameters, ConnectorError when nothing was copied yet.
 */
export async function searchCopy(
  database: Database,
  request: SearchRequest,
  options?: SearchOptions,
): Promise<FoundRecords> {
  const { data, meta } = await search(database, request, options)
  return { data, meta: await withCompleteness(database, request, meta, data.length === 0) }
}

/**
 * Counts in the copy of an entity, in the same way.
 *
 * @throws InputError with every mistake in the parameters, ConnectorError when nothing was copied yet.
 */
export async function countCopy(
  database: Database,
  request: SearchRequest,
  options?: SearchOptions,
): Promise<AggregateResult> {
  const { data, meta } = await aggregate(database, request, options)
  const none = data.every(({ count }) => count === 0)
  return { data, meta: await withCompleteness(database, request, meta, none) }
}

async function withCompleteness<M extends Pick<SearchMeta, 'synced_at' | 'warnings'>>(
  database: Database,
  request: SearchRequest,
  meta: M,
  none: boolean,
): Promise<M> {
  if (meta.synced_at !== null) return meta
  const { connector, entity } = request
  if (none && !(await hasRecords(database, request))) throw notSynced(connector, entity)
  const warning = `the copy of ${entity} is not complete yet, so records may be missing`
  return { ...meta, warnings: [...(meta.warnings ?? []), warning] }
}

async function hasRecords(database: Database, { source, entity }: Place): Promise<boolean> {
  const [found] = await database.query('select from patchbay.records where source = $1 and entity = $2 limit 1', [
    source,
    entity,
  ])
  return found !== undefined
}
