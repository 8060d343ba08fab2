import type { AggregateResult } from '../../runtime/replica/replica.ts'
import type { Database } from '../database/database.ts'
import { compileFilter } from './compile-filter.ts'
import { parseAggregate, type Aggregate } from './parse-aggregate.ts'
import { runQuery, type SearchOptions } from './run-query.ts'
import type { SearchRequest } from './search.ts'
import { SqlValues } from './sql-values.ts'
import { syncedAt, type Place } from './synced-at.ts'

/**
 * Counts the records of an entity's copy that meet a filter, by the values of up to two fields, the most frequent first.
 *
 * @throws InputError with every mistake in the parameters, ConnectorError when it takes too long.
 */
export async function aggregate(
  database: Database,
  request: SearchRequest,
  options: SearchOptions = {},
): Promise<AggregateResult> {
  const began = performance.now()
  const parsed = parseAggregate(request.params, request)
  const { groups, limit, notes } = parsed
  const { text, values } = compileAggregate(parsed, request)
  return runQuery(database, options, async (queryable) => {
    const rows = await queryable.query<{ values: readonly unknown[]; count: number }>(text, values)
    const data = rows.slice(0, limit).map(({ values: found, count }) => ({
      group: Object.fromEntries(groups.map(({ name }, index) => [name, found[index] ?? null])),
      count,
    }))
    return {
      data,
      meta: {
        has_more: rows.length > limit,
        took_ms: Math.round(performance.now() - began),
        synced_at: await syncedAt(queryable, request),
        ...(notes.length > 0 && { warnings: notes }),
      },
    }
  })
}

function compileAggregate(
  { filter, groups, limit }: Aggregate,
  { source, entity }: Place,
): { readonly text: string; readonly values: readonly unknown[] } {
  const values = new SqlValues()
  const place = `r.source = ${values.place(source)} and r.entity = ${values.place(entity)}`
  const fields = groups.map(({ path }) => `coalesce(r.data #> ${values.place(path)}::text[], 'null')`)
  // Without fields, no rows are still one group, with nothing in it.
  const grouping = fields.length === 0 ? '' : 'group by 1'
  const text = `select jsonb_build_array(${fields.join(', ')}) as values, count(*)::int as count
from patchbay.records r
where ${place} and r.deleted_at is null and ${compileFilter(filter, values)}
${grouping}
order by 2 desc, (jsonb_build_array(${fields.join(', ')}))::text collate "C"
limit ${values.place(limit + 1)}::int`
  return { text, values: values.list }
}
