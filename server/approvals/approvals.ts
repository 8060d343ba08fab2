import { randomUUID } from 'node:crypto'
import type { Database } from '../../store/database/database.ts'
import { HttpFailure } from '../http/http-failure.ts'
import { readCursor, writeCursor } from '../http/page-cursor.ts'
import type { Sealed, Vault } from '../vault/vault.ts'
import type { Approval, ApprovalStatus, Contents, Outcome } from './approval.ts'

/** A call that is to wait. */
export type NewApproval = Pick<
  Approval,
  'workspace_id' | 'connector_id' | 'connector' | 'entity' | 'action' | 'token_id' | 'asker' | 'intent' | 'via'
> & { readonly contents: Contents }

/** Which approvals are read. */
export interface ApprovalFilter {
  readonly workspace_id?: string | undefined
  readonly connector_id?: string | undefined
  readonly status?: ApprovalStatus | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** Calls that wait for a person's yes. */
export interface Approvals {
  /**
   * Keeps a call until somebody decides.
   *
   * @throws HttpFailure when too many of the connector wait.
   */
  ask(made: NewApproval): Promise<Approval>
  get(id: string): Promise<Approval | undefined>
  /** Reads them, the newest first. */
  list(filter: ApprovalFilter): Promise<{ readonly approvals: readonly Approval[]; readonly next: string | null }>
  /** Takes the right to make the call; only one caller ever gets it, and none once it has expired. */
  claim(id: string, tokenId: string | null): Promise<boolean>
  /** Ends it without the call; tells whether it still waited. */
  deny(id: string, tokenId: string | null, reason: string | null): Promise<boolean>
  /** Keeps what came of the call. */
  finish(id: string, outcome: Outcome): Promise<void>
  /** Ends what nobody decided in time, and gives it; forgets what is long over. */
  sweep(days: number): Promise<readonly EndedApproval[]>
}

/** An approval that ended; what it carried is nobody's concern then. */
export type EndedApproval = Omit<Approval, 'contents'>

/** How many calls of one connector may wait at once. */
const mostPending = 200

/**
 * Keeps approvals in the database, what they are about sealed.
 *
 * @param life Seconds a call waits for a decision.
 */
export function createApprovals(database: Database, vault: Vault, life: number): Approvals {
  const opened = (row: Row): Approval => openRow(vault, row)
  const get = async (id: string): Promise<Approval | undefined> => {
    const [row] = await database.query<Row>(`${select} where id = $1`, [id])
    return row && opened(row)
  }
  return {
    get,
    async ask({ contents, asker, ...made }) {
      const id = randomUUID()
      const { sealed, key_id } = vault.seal(placeOf(id), contents)
      const { workspace_id, connector_id, connector, entity, action, token_id, intent, via } = made
      const who = [workspace_id, connector_id, connector, entity, action, token_id, JSON.stringify(asker), intent, via]
      const [row] = await database.query<{ id: string }>(insert, [id, ...who, sealed, key_id, life, mostPending])
      const kept = row && (await get(id))
      if (kept === undefined) throw tooMany(connector_id)
      return kept
    },
    async list({ workspace_id, connector_id, status, cursor, limit }) {
      const values = [workspace_id, connector_id, status, ...readCursor(cursor)].map((value) => value ?? null)
      const rows = await database.query<Row>(page, [...values, limit + 1])
      const approvals = rows.slice(0, limit).map(opened)
      const last = rows.length > limit ? approvals.at(-1) : undefined
      return { approvals, next: last === undefined ? null : writeCursor(last.created_at.toISOString(), last.id) }
    },
    async claim(id, tokenId) {
      const rows = await database.query(claim, [id, tokenId])
      return rows.length > 0
    },
    async deny(id, tokenId, reason) {
      const rows = await database.query(deny, [id, tokenId, reason])
      return rows.length > 0
    },
    async finish(id, outcome) {
      const before = await get(id)
      if (before?.contents === undefined) return
      const { sealed, key_id } = vault.seal(placeOf(id), { request: before.contents.request, outcome })
      await database.query(finish, [id, outcome.error === undefined ? 'done' : 'failed', sealed, key_id])
    },
    async sweep(days) {
      const expired = await database.query<EndedApproval>(expire)
      await database.query(loseTrack)
      await database.query(forgetContents)
      await database.query('delete from patchbay.approvals where ended_at < now() - make_interval(days => $1)', [days])
      return expired
    },
  }
}

interface Row extends EndedApproval {
  readonly sealed: Uint8Array | null
  readonly key_id: string | null
}

function openRow(vault: Vault, { sealed, key_id, ...row }: Row): Approval {
  const kept: Sealed | undefined = sealed === null || key_id === null ? undefined : { sealed, key_id }
  return { ...row, contents: kept && (vault.open(placeOf(row.id), kept) as Contents) }
}

function placeOf(id: string): string {
  return `approvals/${id}`
}

function tooMany(connectorId: string): HttpFailure {
  return new HttpFailure(
    429,
    'too_many_pending',
    `${mostPending} calls of the connector ${connectorId} wait for approval already`,
    {
      retryable: true,
      retryAfter: 60,
      hint: 'somebody has to decide first: GET /api/v1/patchbay/approvals lists them',
    },
  )
}

/** A call lasts two minutes at most: what is running for longer was lost with the process that made it. */
const longestCall = "interval '5 minutes'"

const columns = `id, workspace_id, connector_id, connector, entity, action, token_id, asker, intent, via, reason,
  decided_by, created_at, expires_at, decided_at, ended_at`

const select = `
select * from (
  select ${columns}, sealed, key_id,
    case when status = 'pending' and expires_at <= now() then 'expired'
      when status = 'running' then case when decided_at < now() - ${longestCall} then 'failed' else 'approved' end
      else status end as status
  from patchbay.approvals) as approval`

const page = `${select}
where ($1::uuid is null or workspace_id = $1) and ($2::uuid is null or connector_id = $2)
  and ($3::text is null or status = $3) and ($4::timestamptz is null or (created_at, id) < ($4, $5::uuid))
order by created_at desc, id desc limit $6`

const insert = `
insert into patchbay.approvals (id, workspace_id, connector_id, connector, entity, action, token_id, asker, intent, via,
  sealed, key_id, created_at, expires_at)
select $1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11, $12, date_trunc('milliseconds', now()),
  now() + make_interval(secs => $13)
where (select count(*) from patchbay.approvals
  where connector_id = $3 and status = 'pending' and expires_at > now()) < $14
returning id`

const claim = `
update patchbay.approvals set status = 'running', decided_by = $2, decided_at = now()
where id = $1 and status = 'pending' and expires_at > now() returning id`

const deny = `
update patchbay.approvals set status = 'denied', decided_by = $2, reason = $3, decided_at = now(), ended_at = now()
where id = $1 and status = 'pending' and expires_at > now() returning id`

const finish = `
update patchbay.approvals set status = $2, sealed = $3, key_id = $4, ended_at = now() where id = $1`

const expire = `
update patchbay.approvals set status = 'expired', ended_at = now()
where status = 'pending' and expires_at <= now() returning ${columns}, status`

/** Whoever still knows what came of it says so by finishing it all the same. */
const loseTrack = `
update patchbay.approvals set status = 'failed', ended_at = now()
where status = 'running' and decided_at < now() - ${longestCall}`

const forgetContents = `
update patchbay.approvals set sealed = null, key_id = null
where sealed is not null and ended_at < now() - interval '1 day'`
