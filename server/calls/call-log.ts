import { randomUUID } from 'node:crypto'
import type { Database } from '../../store/database/database.ts'
import { readCursor, writeCursor } from '../http/page-cursor.ts'
import type { Logger } from '../telemetry/create-logger.ts'
import { WriteBuffer } from './write-buffer.ts'

/** One call of a connector, as it is kept. */
export interface CallEntry {
  readonly id: string
  readonly at: Date
  readonly request_id: string
  readonly token_id: string | null
  readonly workspace_id: string | null
  readonly connector_id: string | null
  readonly connector: string | null
  readonly entity: string | null
  readonly action: string | null
  /** Why, in the caller's words. */
  readonly intent: string | null
  /** The way it came: as a request, from an agent by MCP, or as the decision about a call that waited. */
  readonly via: 'execute' | 'mcp' | 'approval'
  /** The approval it is about. */
  readonly approval_id: string | null
  readonly status: number
  /** What kind of failure it was. */
  readonly code: string | null
  readonly latency_ms: number
  /** Bytes of the answer. */
  readonly bytes: number
  readonly params: unknown
}

/** Which calls are read. */
export interface CallFilter {
  readonly workspace_id?: string | undefined
  readonly connector_id?: string | undefined
  readonly entity?: string | undefined
  readonly action?: string | undefined
  readonly approval_id?: string | undefined
  readonly status?: number | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** The log of all calls; entries are only ever added, and end with the retention. */
export interface CallLog {
  /** Takes an entry at once and writes it with others a moment later; a crash loses what was taken in that moment. */
  record(entry: Omit<CallEntry, 'id' | 'at'>): void
  /** Reads entries, the newest first. */
  list(filter: CallFilter): Promise<{ readonly calls: readonly CallEntry[]; readonly next: string | null }>
  /** Forgets what is older than so many days. */
  sweep(days: number): Promise<void>
  /** Writes what is waiting and ends. */
  close(): Promise<void>
}

/** Keeps the log in the database. */
export function createCallLog(database: Database, logger: Logger): CallLog {
  const buffer = new WriteBuffer<CallEntry>(async (entries) => {
    await database.query(insert, [JSON.stringify(entries)])
  }, logger)
  return {
    record(entry) {
      buffer.add({ id: randomUUID(), at: new Date(), ...entry })
    },
    async list({ cursor, limit, since, until, ...equal }) {
      const [at, id] = readCursor(cursor)
      const { workspace_id, connector_id, entity, action, status, approval_id } = equal
      const values = [workspace_id, connector_id, entity, action, status, since, until, at, id, approval_id]
      const rows = await database.query<CallEntry>(select, [...values.map((value) => value ?? null), limit + 1])
      const calls = rows.slice(0, limit)
      const last = rows.length > limit ? calls.at(-1) : undefined
      return { calls, next: last === undefined ? null : writeCursor(last.at.toISOString(), last.id) }
    },
    async sweep(days) {
      await database.query('delete from patchbay.calls where at < now() - make_interval(days => $1)', [days])
    },
    close: () => buffer.close(),
  }
}

const insert = `
insert into patchbay.calls (id, at, request_id, token_id, workspace_id, connector_id, connector, entity, action, intent,
  via, approval_id, status, code, latency_ms, bytes, params)
select id, at, request_id, token_id, workspace_id, connector_id, connector, entity, action, intent,
  via, approval_id, status, code, latency_ms, bytes, params
from jsonb_to_recordset($1::jsonb) as entry (id uuid, at timestamptz, request_id text, token_id uuid, workspace_id uuid,
  connector_id uuid, connector text, entity text, action text, intent text, via text, approval_id uuid, status integer, code text,
  latency_ms double precision, bytes bigint, params jsonb)
on conflict (id) do nothing`

const select = `
select * from patchbay.calls
where ($1::uuid is null or workspace_id = $1) and ($2::uuid is null or connector_id = $2)
  and ($3::text is null or entity = $3) and ($4::text is null or action = $4) and ($5::integer is null or status = $5)
  and ($6::timestamptz is null or at >= $6) and ($7::timestamptz is null or at < $7)
  and ($8::timestamptz is null or (at, id) < ($8, $9::uuid)) and ($10::uuid is null or approval_id = $10)
order by at desc, id desc limit $11`
