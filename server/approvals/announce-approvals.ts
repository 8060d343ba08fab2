import type { Database, Queryable } from '../../store/database/database.ts'
import type { JobEngine } from '../jobs/job-engine.ts'
import { queueEvent } from '../webhooks/queue-event.ts'
import type { Approval } from './approval.ts'

/**
 * Has webhooks told of calls that wait for a yes, nothing of what they carry among it, and gives how many there were. The
 * process that sends webhooks does it: the one that was asked may be another.
 */
export async function announceApprovals(database: Database, engine: JobEngine): Promise<number> {
  const waiting = await database.query('select id from patchbay.approvals where not announced limit 1')
  return waiting.length === 0 ? 0 : database.transaction((transaction) => announce(transaction, engine))
}

type Announced = Pick<
  Approval,
  'id' | 'workspace_id' | 'connector_id' | 'connector' | 'entity' | 'action' | 'intent' | 'via' | 'expires_at'
>

async function announce(transaction: Queryable, engine: JobEngine): Promise<number> {
  const rows = await transaction.query<Announced & { readonly waits: boolean }>(
    `update patchbay.approvals set announced = true
     where id in (select id from patchbay.approvals where not announced order by created_at limit 100 for update skip locked)
     returning id, workspace_id, connector_id, connector, entity, action, intent, via, expires_at,
       status = 'pending' and expires_at > now() as waits`,
  )
  for (const { waits, id, ...about } of rows) {
    const data = { approval_id: id, ...about }
    if (waits)
      await queueEvent(transaction, engine, { type: 'approval.requested', workspace: about.workspace_id, data })
  }
  return rows.length
}
