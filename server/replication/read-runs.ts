import type { Queryable } from '../../store/database/database.ts'
import type { RunError } from '../../store/sync/run-log.ts'
import { readCursor, writeCursor } from '../http/page-cursor.ts'

/** Which runs are read. */
export interface RunFilter {
  readonly entity?: string | undefined
  readonly status?: string | undefined
  readonly trigger?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** The run of an entity, as the log has it. */
export interface LoggedRun {
  readonly id: string
  readonly entity: string
  readonly status: 'running' | 'completed' | 'failed' | 'cancelled'
  readonly trigger: string
  readonly started_at: Date
  readonly ended_at: Date | null
  readonly duration_ms: number | null
  readonly pages: number
  readonly seen: number
  readonly written: number
  readonly deleted: number
  readonly error: RunError | null
}

/** Runs, the newest first, and what asks for those before them. */
export interface RunPage {
  readonly runs: readonly LoggedRun[]
  readonly next: string | null
}

/** Reads the log of a connector's runs. */
export async function readRuns(
  database: Queryable,
  source: string,
  { entity, status, trigger, cursor, limit }: RunFilter,
): Promise<RunPage> {
  const [at, after] = readCursor(cursor)
  const found = await database.query<LoggedRun & { readonly place: string }>(
    `select id, entity, status, trigger, started_at, ended_at, pages, seen, written, deleted, error,
       round(extract(epoch from (ended_at - started_at)) * 1000)::int as duration_ms,
       to_char(started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place
     from patchbay.runs
     where source = $1 and ($2::text is null or entity = $2) and ($3::text is null or status = $3)
       and ($4::text is null or trigger = $4)
       and ($5::timestamptz is null or (started_at, id) < ($5::timestamptz, $6::uuid))
     order by started_at desc, id desc limit $7`,
    [source, entity ?? null, status ?? null, trigger ?? null, at ?? null, after ?? null, limit + 1],
  )
  const rows = found.map(({ place, ...run }) => ({ place, run }))
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    runs: shown.map(({ run }) => run),
    next: last === undefined ? null : writeCursor(last.place, last.run.id),
  }
}
