import { randomUUID } from 'node:crypto'
import type { EntityGrant, Policy } from '../access/policy.ts'
import type { Database } from '../../store/database/database.ts'
import type { Sealed, Vault } from '../vault/vault.ts'

type Fields = Readonly<Record<string, unknown>>

/** A connector of a workspace: a definition with credentials. */
export interface ConnectorRow {
  readonly id: string
  readonly workspace_id: string
  readonly workspace_name: string
  readonly workspace_status: 'active' | 'inactive'
  /** The definition's name. */
  readonly connector: string
  readonly name: string
  /** Goes up with each change of what calls are made with. */
  readonly version: number
  readonly config: Fields
  readonly replication_config: Fields
  readonly entities: readonly EntityGrant[] | null
  readonly policy: Policy
  /** Why calls fail since the API stopped taking the credentials. */
  readonly broken: string | null
  readonly created_at: Date
  readonly updated_at: Date
}

/** What a connector is made from. */
export interface NewConnector {
  readonly workspaceId: string
  readonly connector: string
  readonly name: string
  readonly credentials: object
  readonly config: object
  readonly replication_config: object
  readonly entities: readonly EntityGrant[] | null
  readonly policy: Policy
}

/** What may change of a connector; what is left out stays. */
export interface ConnectorChange {
  readonly name?: string | undefined
  readonly credentials?: object | undefined
  readonly config?: object | undefined
  readonly replication_config?: object | undefined
  readonly entities?: readonly EntityGrant[] | null | undefined
  readonly policy?: Policy | undefined
}

/** The connectors of all workspaces, their credentials sealed. */
export interface Connectors {
  create(made: NewConnector): Promise<ConnectorRow>
  get(id: string): Promise<ConnectorRow | undefined>
  list(workspaceId: string, connector: string | undefined): Promise<readonly ConnectorRow[]>
  update(id: string, change: ConnectorChange): Promise<ConnectorRow | undefined>
  delete(id: string): Promise<boolean>
  /** Opens the credentials; the only way to them. */
  credentials(id: string): Promise<{ readonly credentials: object; readonly version: number }>
  /** Notes that the API no longer takes the credentials, or that it does again. */
  mark(row: Pick<ConnectorRow, 'id' | 'version'>, broken: string | null): Promise<void>
}

const select = `
select c.id, c.workspace_id, w.name as workspace_name, w.status as workspace_status, c.connector, c.name, c.version,
  c.config, c.replication_config, c.entities, c.policy, c.broken, c.created_at, c.updated_at
from patchbay.connectors c join patchbay.workspaces w on w.id = c.workspace_id`

const insertRow = `
insert into patchbay.connectors
  (id, workspace_id, connector, name, sealed, key_id, config, replication_config, entities, policy)
values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9::jsonb, $10::jsonb)`

const updateRow = `
update patchbay.connectors set name = coalesce($2, name), sealed = coalesce($3, sealed),
  key_id = coalesce($4, key_id), config = coalesce($5::jsonb, config),
  replication_config = coalesce($6::jsonb, replication_config),
  entities = case when $7 then $8::jsonb else entities end, policy = coalesce($9::jsonb, policy),
  broken = case when $3::bytea is null then broken end, version = version + 1, updated_at = now(),
  -- New credentials win over a renewal of the old ones that is under way.
  renewing_by = case when $3::bytea is null then renewing_by end,
  renewing_until = case when $3::bytea is null then renewing_until end
where id = $1 returning id`

/** Keeps connectors in the database. */
export function createConnectors(database: Database, vault: Vault): Connectors {
  const seal = (id: string, credentials: object): Sealed => vault.seal(`connectors/${id}`, credentials)
  const get = async (id: string): Promise<ConnectorRow | undefined> => {
    const [row] = await database.query<ConnectorRow>(`${select} where c.id = $1`, [id])
    return row
  }
  return {
    get,
    async create(made) {
      const id = randomUUID()
      await database.query(insertRow, newValues(id, made, seal(id, made.credentials)))
      return found(await get(id))
    },
    list: (workspaceId, connector) =>
      database.query<ConnectorRow>(
        `${select} where c.workspace_id = $1 and ($2::text is null or c.connector = $2) order by c.created_at, c.id`,
        [workspaceId, connector ?? null],
      ),
    async update(id, change) {
      const rows = await database.query(
        updateRow,
        valuesOf(id, change, change.credentials && seal(id, change.credentials)),
      )
      return rows.length === 0 ? undefined : get(id)
    },
    async delete(id) {
      const rows = await database.query('delete from patchbay.connectors where id = $1 returning id', [id])
      return rows.length > 0
    },
    async credentials(id) {
      const [row] = await database.query<Sealed & { readonly version: number }>(
        'select sealed, key_id, version from patchbay.connectors where id = $1',
        [id],
      )
      const { version, ...sealed } = found(row)
      return { credentials: vault.open(`connectors/${id}`, sealed), version }
    },
    async mark({ id, version }, broken) {
      // What a call with replaced credentials found says nothing of those that are there now.
      await database.query(
        'update patchbay.connectors set broken = $3 where id = $1 and version = $2 and broken is distinct from $3',
        [id, version, broken],
      )
    },
  }
}

function newValues(id: string, made: NewConnector, { sealed, key_id }: Sealed): readonly unknown[] {
  return [id, made.workspaceId, made.connector, made.name, sealed, key_id, ...jsonOf(made)]
}

function valuesOf(id: string, change: ConnectorChange, sealed: Sealed | undefined): readonly unknown[] {
  const [config, replication, entities, policy] = jsonOf(change)
  const { name = null } = change
  const { sealed: bytes = null, key_id = null } = sealed ?? {}
  return [id, name, bytes, key_id, config, replication, change.entities !== undefined, entities, policy]
}

function jsonOf({ config, replication_config, entities, policy }: ConnectorChange): readonly (string | null)[] {
  const text = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value))
  return [text(config), text(replication_config), text(entities), text(policy)]
}

/** A connector that was deleted while it was worked on. */
function found<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('the connector was deleted in the meantime')
  return row
}
