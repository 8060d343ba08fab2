import type { Connector } from '../../manifest/connector.ts'
import type { Queryable } from '../../store/database/database.ts'
import type { ConnectorRow } from '../connectors/connectors.ts'
import { readEntityStates } from './entity-states.ts'
import { chosenEntities, replicableEntities } from './replicable-entities.ts'
import type { ReplicationRow } from './replication-row.ts'

/** Tells how a connector is replicated and where that stands. */
export async function describeReplication(
  database: Queryable,
  { row, connector }: { readonly row: ConnectorRow; readonly connector: Connector },
  replication: ReplicationRow | undefined,
): Promise<object> {
  const replicable = replicableEntities(connector)
  const chosen = chosenEntities(connector, row.entities, replication?.entities ?? null)
  const states = await readEntityStates(database, row.id, { replicable, chosen })
  const about = { connector_id: row.id, supported: replicable.length > 0 }
  if (replication === undefined) return { ...about, status: 'idle', entities: states }
  return {
    ...about,
    status: replication.state,
    waits_for: waitsFor(row, replication),
    paused: replication.paused,
    interval_seconds: replication.interval_seconds,
    cron: replication.cron,
    chosen_entities: replication.entities,
    replication_config: row.replication_config,
    next_run_at: nextOf(replication),
    trigger: (replication.current ?? replication.request)?.trigger ?? null,
    started_at: replication.run_started_at,
    failures: replication.failures,
    last_result: replication.last_result,
    entities: states,
  }
}

/** What keeps runs from beginning, if anything does. */
function waitsFor(row: ConnectorRow, { paused, request, current }: ReplicationRow): string | null {
  if (row.workspace_status === 'inactive') return 'workspace_active'
  return paused && request === null && current === null ? 'resume' : null
}

function nextOf({ state, request, current, paused, next_run_at }: ReplicationRow): Date | null {
  if (state !== 'running' && (request ?? current) !== null) return new Date()
  return paused ? null : next_run_at
}
