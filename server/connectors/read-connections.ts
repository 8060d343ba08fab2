import type { Queryable } from '../../store/database/database.ts'

/** A connector, and how far its copy is. */
export interface Connection {
  readonly id: string
  readonly name: string
  readonly workspace_id: string
  /** Null where nothing is replicated. */
  readonly context_store_status: 'loading' | 'building' | 'preview' | 'ready' | null
  /** How many entities were copied whole. */
  readonly context_store_entity_count: number
}

/** Reads a page of the connectors of one workspace or of all, the oldest first. */
export async function readConnections(
  database: Queryable,
  { workspaceId = null, limit, offset }: { workspaceId?: string | null | undefined; limit: number; offset: number },
): Promise<{ readonly data: readonly Connection[]; readonly total: number }> {
  const [count] = await database.query<{ total: number }>(
    'select count(*)::int as total from patchbay.connectors where $1::uuid is null or workspace_id = $1',
    [workspaceId],
  )
  return { data: await database.query<Connection>(select, [workspaceId, limit, offset]), total: count?.total ?? 0 }
}

const select = `
select c.id, c.name, c.workspace_id, k.ready as context_store_entity_count,
  case when r.connector_id is null then null when k.begun = 0 then 'loading' when k.ready = 0 then 'building'
    when k.ready < k.begun then 'preview' else 'ready' end as context_store_status
from patchbay.connectors c
  left join patchbay.replications r on r.connector_id = c.id
  cross join lateral (
    select count(*)::int as begun, count(*) filter (where state ? 'full_at')::int as ready
    from patchbay.checkpoints where source = c.id::text) k
where $1::uuid is null or c.workspace_id = $1
order by c.created_at, c.id limit $2 offset $3`
