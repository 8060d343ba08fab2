import { randomUUID } from 'node:crypto'
import type { Queryable } from '../../store/database/database.ts'
import type { JobEngine } from '../jobs/job-engine.ts'

/** The queue of the deliveries. */
export const webhookQueue = 'webhooks'

/** The events that webhooks may be told of. */
export const webhookEvents: readonly string[] = ['approval.requested', 'replication.completed', 'replication.failed']

/** Something that happened. */
export interface WebhookEvent {
  readonly type: string
  /** The workspace it happened in, by id. */
  readonly workspace: string
  readonly data: object
}

/** Writes down, together with what happened, whom to tell of it, and sends the jobs that tell them. */
export async function queueEvent(transaction: Queryable, engine: JobEngine, event: WebhookEvent): Promise<void> {
  const webhooks = await transaction.query<{ id: string }>(
    `select id from patchbay.webhooks where (workspace_id is null or workspace_id = $1) and events ? $2`,
    [event.workspace, event.type],
  )
  const payload = { type: event.type, timestamp: new Date().toISOString(), data: event.data }
  for (const { id: webhook } of webhooks) {
    const id = randomUUID()
    await transaction.query(
      'insert into patchbay.webhook_deliveries (id, webhook_id, event, payload) values ($1, $2, $3, $4::jsonb)',
      [id, webhook, event.type, JSON.stringify(payload)],
    )
    await engine.send(transaction, webhookQueue, { id, data: { delivery_id: id } })
  }
}
