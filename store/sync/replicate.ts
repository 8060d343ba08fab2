import type { Connector, Entity } from '../../manifest/connector.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import type { Database } from '../database/database.ts'
import type { Params, Place } from './checkpoint.ts'
import type { ReadSync } from './plan-pass.ts'
import { findEntity } from '../find-entity.ts'
import { readStart } from './read-start.ts'
import { replicateEntity } from './replicate-entity.ts'
import { endBrokenRuns, endRun, startRun, type Counts, type EntityRun, type RunError } from './run-log.ts'
import { SyncError } from './sync-error.ts'
import { takeLease, type Lease } from './take-lease.ts'

/** What is replicated, and how. */
export interface SyncOptions {
  /** Whose data it is; the connector's name unless there are several of it. */
  readonly source?: string
  /** The entities to replicate; all that can be when left out. */
  readonly entities?: readonly string[]
  /** What the connector asks for, such as `start_date`: left out, it stays as it was, and at first everything is read. */
  readonly replication_config?: object
  /** Reads everything, though only changes could be read. */
  readonly full?: boolean
  /** Lets a later `start_date` remove what is older; otherwise that is kept, and kept up to date. */
  readonly trim?: boolean
  /** Lets more than half of the records of an entity vanish at once. */
  readonly allow_deletes?: boolean
  /** What made it begin, for the log; `manual` when left out. */
  readonly trigger?: string
  /** Told after each page. */
  readonly onProgress?: (progress: SyncProgress) => void
  /** Ends it after the page that is being written; the next one goes on from there. */
  readonly signal?: AbortSignal
  /** Milliseconds after which a run that shows no sign of life is taken over; 15,000 when left out. */
  readonly lease?: number
}

/** How far the run of an entity is. */
export interface SyncProgress extends Counts {
  readonly entity: string
}

/** What became of each entity. */
export interface SyncResult {
  readonly source: string
  readonly entities: readonly EntityRun[]
}

/**
 * Brings the copy of a connector's records up to date, entity by entity. What fails with one is in its result.
 *
 * @throws InputError for what there is not, SyncError when another run of the source is under way, the signal's reason when it is aborted.
 */
export async function replicate(database: Database, client: object, options: SyncOptions = {}): Promise<SyncResult> {
  const connector = ConnectorClient.connectorOf(client)
  const { source = connector.name, signal } = options
  const chosen = chooseEntities(connector, options.entities)
  const config: Params = { ...options.replication_config }
  const start = readStart(connector, config)
  signal?.throwIfAborted()
  const lease = await takeLease(database, source, {
    signal,
    ...(options.lease !== undefined && { life: options.lease }),
  })
  try {
    await endBrokenRuns(database, source)
    const entities = await replicateAll({ database, client, connector, options, source, lease, config, start }, chosen)
    return { source, entities }
  } finally {
    await lease.release()
  }
}

interface SyncedEntity {
  readonly entity: Entity
  readonly sync: ReadSync
}

interface Work {
  readonly database: Database
  readonly client: object
  readonly connector: Connector
  readonly options: SyncOptions
  readonly source: string
  readonly lease: Lease
  readonly config: Params
  readonly start: string | undefined
}

async function replicateAll(work: Work, chosen: readonly SyncedEntity[]): Promise<readonly EntityRun[]> {
  const runs: EntityRun[] = []
  let refusal: RunError | undefined
  for (const { entity, sync } of chosen) {
    const place = { source: work.source, entity: entity.name }
    const run =
      refusal === undefined ? await replicateOne(work, place, { entity, sync }) : await fail(work, place, refusal)
    // Credentials that were refused once are not tried twelve times: some APIs would lock them.
    if (run.error?.code === 'credentials_rejected') refusal = run.error
    runs.push(run)
  }
  return runs
}

async function replicateOne(work: Work, place: Place, { entity, sync }: SyncedEntity): Promise<EntityRun> {
  const { database, client, connector, options, lease, config, start } = work
  const { full = false, trim = false, allow_deletes: allowDeletes = false, trigger = 'manual', signal } = options
  const operation = connector.operations[`${entity.name}.${sync.action}`]
  if (operation === undefined) throw new Error(`${entity.name} is read by an action that is not there`)
  const wish = { sync, operation, tables: connector.tables, config, start, full, trim }
  const onCounts = (counts: Counts): void => options.onProgress?.({ entity: entity.name, ...counts })
  return replicateEntity({ database, lease, client, place, entity, wish, allowDeletes, signal, trigger, onCounts })
}

async function fail({ database, options }: Work, place: Place, error: RunError): Promise<EntityRun> {
  const id = await startRun(database, place, options.trigger ?? 'manual')
  return endRun(database, id, { status: 'failed', error })
}

function chooseEntities(connector: Connector, names: readonly string[] | undefined): readonly SyncedEntity[] {
  if (names !== undefined) return [...new Set(names)].map((name) => findSynced(connector, name))
  const synced = Object.values(connector.entities).flatMap((entity) => {
    const { sync } = entity
    return sync === undefined || sync.type === 'none' ? [] : [{ entity, sync }]
  })
  if (synced.length > 0) return synced
  throw new SyncError('sync_unsupported', `${connector.name} has no entity that can be replicated`)
}

function findSynced(connector: Connector, wanted: string): SyncedEntity {
  const entity = findEntity(connector, wanted)
  const { sync } = entity
  if (sync !== undefined && sync.type !== 'none') return { entity, sync }
  const reason = sync?.reason ?? 'the manifest does not say how'
  throw new SyncError('sync_unsupported', `${connector.name}: ${wanted} cannot be replicated: ${reason}`)
}
