import { randomUUID } from 'node:crypto'
import type { Database } from '../../store/database/database.ts'
import { hashSecret } from '../access/hash-secret.ts'
import type { Identity } from '../access/identity.ts'
import { fieldFailure, type HttpFailure } from '../http/http-failure.ts'
import { assertSees, isUuid } from '../workspaces/find-workspace.ts'
import type { Sealed, Vault } from '../vault/vault.ts'

type Fields = Readonly<Record<string, unknown>>

/** A consent under way. */
export interface Flow {
  readonly id: string
  readonly workspace_id: string
  readonly connector: string
  readonly redirect_url: string
  /** What the connector is to be made with besides credentials. */
  readonly details: Fields
  /** What only the two ends of the flow know: the app's fields and the code verifier. */
  readonly secrets: Fields
}

/** Consents under way, and finished ones whose credentials wait for a connector. */
export interface Flows {
  start(flow: Omit<Flow, 'id'>, state: string): Promise<void>
  /** Takes a flow up by its state; works once. */
  take(state: string): Promise<Flow | undefined>
  /** Keeps the credentials of a finished consent; gives what they are known by. */
  finish(flow: Flow, credentials: object): Promise<string>
  /** Opens the credentials of a finished consent for somebody who may use them. */
  credentials(id: string, identity: Identity, connector: string): Promise<Fields>
  /**
   * Makes one thing with the credentials of a finished consent, which are gone then; whoever else would at the same time
   * is refused. When making it fails, they are there as before.
   */
  use<T>(id: string, make: () => Promise<T>): Promise<T>
  sweep(): Promise<void>
}

/** Keeps flows in the database, their secrets sealed. They live ten minutes; finished ones an hour. */
export function createFlows(database: Database, vault: Vault): Flows {
  return {
    async start({ workspace_id, connector, redirect_url, details, secrets }, state) {
      const id = randomUUID()
      const { sealed, key_id } = vault.seal(`oauth_flows/${id}`, secrets)
      await database.query(insertFlow, [
        id,
        hashSecret(state),
        workspace_id,
        connector,
        sealed,
        key_id,
        redirect_url,
        JSON.stringify(details),
      ])
    },
    async take(state) {
      const [row] = await database.query<Omit<Flow, 'secrets'> & Sealed>(takeFlow, [hashSecret(state)])
      if (row === undefined) return undefined
      const { sealed, key_id, ...flow } = row
      return { ...flow, secrets: vault.open(`oauth_flows/${flow.id}`, { sealed, key_id }) as Fields }
    },
    async finish({ id }, credentials) {
      const { sealed, key_id } = vault.seal(`oauth_flows/${id}`, credentials)
      await database.query(finishFlow, [id, sealed, key_id])
      return id
    },
    async credentials(id, identity, connector) {
      const [row] = isUuid(id)
        ? await database.query<Sealed & { id: string; workspace_id: string }>(findFinished, [id, connector])
        : []
      if (row === undefined) throw unusable()
      assertSees(identity, row.workspace_id)
      return vault.open(`oauth_flows/${row.id}`, row) as Fields
    },
    use: (id, make) => useOnce(database, id, make),
    async sweep() {
      await database.query('delete from patchbay.oauth_flows where expires_at < now()')
    },
  }
}

async function useOnce<T>(database: Database, id: string, make: () => Promise<T>): Promise<T> {
  const claimed = await database.query(claimFinished, [id])
  if (claimed.length === 0) throw unusable()
  let made
  try {
    made = await make()
  } catch (error) {
    await database.query(giveBack, [id])
    throw error
  }
  await database.query('delete from patchbay.oauth_flows where id = $1', [id])
  return made
}

function unusable(): HttpFailure {
  const message = 'it is unknown, was used, has ended, or is for another connector'
  return fieldFailure(422, 'server_side_oauth_secret_id', message)
}

const insertFlow = `
insert into patchbay.oauth_flows
  (id, state_hash, workspace_id, connector, sealed, key_id, redirect_url, details, expires_at)
values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, now() + interval '10 minutes')`

const takeFlow = `
update patchbay.oauth_flows set done_at = now()
where state_hash = $1 and done_at is null and expires_at > now()
returning id, workspace_id, connector, redirect_url, details, sealed, key_id`

const finishFlow = `
update patchbay.oauth_flows set sealed = $2, key_id = $3, expires_at = now() + interval '1 hour',
  details = details || '{"finished": true}' where id = $1`

/** One that was claimed by a server that then ended stays so: whether a connector was made with it, nobody knows. */
const unused = `details @> '{"finished": true}' and not details ? 'used'`

const findFinished = `
select id, sealed, key_id, workspace_id from patchbay.oauth_flows
where id = $1 and connector = $2 and expires_at > now() and ${unused}`

const claimFinished = `
update patchbay.oauth_flows set details = details || '{"used": true}'
where id = $1 and expires_at > now() and ${unused} returning id`

const giveBack = `
update patchbay.oauth_flows set details = details - 'used' where id = $1`
