import { randomUUID } from 'node:crypto'
import type { Database } from '../../store/database/database.ts'
import type { Sealed, Vault } from '../vault/vault.ts'
import { drawWebhookSecret } from './sign-webhook.ts'

/** Somebody who is told of events. */
export interface Webhook {
  readonly id: string
  /** Null where it is told of every workspace. */
  readonly workspace_id: string | null
  readonly url: string
  readonly events: readonly string[]
  readonly created_at: Date
}

/** What was told of one event. */
export interface Delivery {
  readonly id: string
  readonly event: string
  readonly status: 'waiting' | 'delivered' | 'failed'
  readonly attempts: number
  readonly last_status: number | null
  readonly last_error: string | null
  readonly created_at: Date
  readonly ended_at: Date | null
}

/** A delivery with all that it takes. */
export interface DueDelivery {
  readonly webhook_id: string
  readonly url: string
  readonly payload: object
  readonly secret: string
}

/** Those who are told of events, and what they were told. */
export interface Webhooks {
  /** Makes one; its secret is not known later. */
  create(made: Pick<Webhook, 'workspace_id' | 'url' | 'events'>): Promise<Webhook & { readonly secret: string }>
  list(workspaceId: string | undefined): Promise<readonly Webhook[]>
  get(id: string): Promise<Webhook | undefined>
  delete(id: string): Promise<boolean>
  /** Reads what it was told last, the newest first. */
  deliveries(id: string): Promise<readonly Delivery[]>
  /** Finds a delivery that still waits. */
  due(deliveryId: string): Promise<DueDelivery | undefined>
  /** Notes what came of an attempt. */
  note(deliveryId: string, attempt: Pick<Delivery, 'status' | 'last_status' | 'last_error'>): Promise<void>
  /** Forgets deliveries that ended so many days ago. */
  sweep(days: number): Promise<void>
}

const columns = 'id, workspace_id, url, events, created_at'

/** Keeps webhooks in the database, their secrets sealed. */
export function createWebhooks(database: Database, vault: Vault): Webhooks {
  return {
    async create({ workspace_id, url, events }) {
      const id = randomUUID()
      const secret = drawWebhookSecret()
      const { sealed, key_id } = vault.seal(`webhooks/${id}`, { secret })
      const [row] = await database.query<Webhook>(
        `insert into patchbay.webhooks (id, workspace_id, url, events, sealed, key_id)
         values ($1, $2, $3, $4::jsonb, $5, $6) returning ${columns}`,
        [id, workspace_id, url, JSON.stringify(events), sealed, key_id],
      )
      if (row === undefined) throw new Error('the database gave no row back')
      return { ...row, secret }
    },
    list: (workspaceId) =>
      database.query<Webhook>(
        `select ${columns} from patchbay.webhooks where ($1::uuid is null or workspace_id = $1) order by created_at, id`,
        [workspaceId ?? null],
      ),
    async get(id) {
      const [row] = await database.query<Webhook>(`select ${columns} from patchbay.webhooks where id = $1`, [id])
      return row
    },
    async delete(id) {
      const rows = await database.query('delete from patchbay.webhooks where id = $1 returning id', [id])
      return rows.length > 0
    },
    ...createDeliveries(database, vault),
  }
}

function createDeliveries(database: Database, vault: Vault): Pick<Webhooks, 'deliveries' | 'due' | 'note' | 'sweep'> {
  return {
    deliveries: (id) =>
      database.query<Delivery>(
        `select id, event, status, attempts, last_status, last_error, created_at, ended_at
         from patchbay.webhook_deliveries where webhook_id = $1 order by created_at desc, id desc limit 100`,
        [id],
      ),
    async due(deliveryId) {
      const [row] = await database.query<Omit<DueDelivery, 'secret'> & Sealed>(
        `select d.webhook_id, w.url, d.payload, w.sealed, w.key_id from patchbay.webhook_deliveries d
         join patchbay.webhooks w on w.id = d.webhook_id where d.id = $1 and d.status = 'waiting'`,
        [deliveryId],
      )
      if (row === undefined) return undefined
      const { webhook_id, url, payload } = row
      const { secret } = vault.open(`webhooks/${webhook_id}`, row) as { readonly secret: string }
      return { webhook_id, url, payload, secret }
    },
    async note(deliveryId, { status, last_status, last_error }) {
      await database.query(
        `update patchbay.webhook_deliveries set status = $2, attempts = attempts + 1, last_status = $3, last_error = $4,
           ended_at = case when $2 = 'waiting' then null else now() end where id = $1`,
        [deliveryId, status, last_status, last_error],
      )
    },
    async sweep(days) {
      await database.query(
        `update patchbay.webhook_deliveries set status = 'failed', ended_at = now(),
           last_error = coalesce(last_error, 'the server ended before it was sent')
         where status = 'waiting' and created_at < now() - interval '1 day'`,
      )
      await database.query(
        'delete from patchbay.webhook_deliveries where ended_at < now() - make_interval(days => $1)',
        [days],
      )
    },
  }
}
