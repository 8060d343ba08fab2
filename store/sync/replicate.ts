import type { Connector } from '../../manifest/connector.ts'
import { parentOf } from '../../manifest/sync.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import type { Database } from '../database/database.ts'
import { DatabaseError } from '../database/database-error.ts'
import { createViews, type SourceViews } from '../views/create-views.ts'
import type { Params, Place } from './checkpoint.ts'
import { chooseEntities, type SyncedEntity } from './choose-entities.ts'
import { makeFieldIndexes } from '../search/make-field-indexes.ts'
import { readStart } from './read-start.ts'
import { replicateEntity } from './replicate-entity.ts'
import { endBrokenRuns, endRun, startRun, type Counts, type EntityRun, type RunError } from './run-log.ts'
import { takeLease, type Lease } from './take-lease.ts'

/** What is replicated, and how. */
export interface SyncOptions {
  /** Whose data it is; the connector's name unless there are several of it. */
  readonly source?: string
  /** The entities to replicate, and those they are read by; all that can be when left out. */
  readonly entities?: readonly string[]
  /** What the connector asks for, such as `start_date`: left out, it stays as it was, and at first everything is read. */
  readonly replication_config?: object
  /** Reads everything, though only changes could be read. */
  readonly full?: boolean
  /** Days after which everything is read again where only changes are otherwise, to learn what is gone; never when left out. */
  readonly full_every?: number
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
  /** Whether there are views for people to read the copy with SQL; yes when left out. */
  readonly views?: boolean
}

/** How far the run of an entity is. */
export interface SyncProgress extends Counts {
  readonly entity: string
}

/** What became of each entity. */
export interface SyncResult {
  readonly source: string
  readonly entities: readonly EntityRun[]
  /** Where people read the copy with SQL; absent where no views were asked for or the database lets none be made. */
  readonly views?: SourceViews
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
    const copied = chosen.map(({ entity }) => entity)
    await ifAllowed(() => makeFieldIndexes(database, connector, copied))
    const views = options.views === false ? undefined : await ifAllowed(() => createViews(database, source, connector))
    const entities = await replicateAll({ database, client, connector, options, source, lease, config, start }, chosen)
    return { source, entities, ...(views !== undefined && { views }) }
  } finally {
    await lease.release()
  }
}

/** Whoever may not make indexes or schemas in a database replicates all the same. */
async function ifAllowed<T>(make: () => Promise<T>): Promise<T | undefined> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof DatabaseError && error.sqlState === insufficientPrivilege) return undefined
    throw error
  }
}

/** The SQLSTATE of PostgreSQL. */
const insufficientPrivilege = '42501'

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
    const reason = refusal ?? parentFailure({ entity, sync }, runs)
    const run =
      reason === undefined ? await replicateOne(work, place, { entity, sync }) : await fail(work, place, reason)
    // Credentials that were refused once are not tried twelve times: some APIs would lock them.
    if (run.error?.code === 'credentials_rejected') refusal = run.error
    runs.push(run)
  }
  return runs
}

/** Without its parent's records, an entity cannot be told from one that is gone. */
function parentFailure({ entity, sync }: SyncedEntity, runs: readonly EntityRun[]): RunError | undefined {
  const parent = parentOf(sync)?.entity
  const failed = runs.find((run) => run.entity === parent && run.status !== 'completed')
  if (failed === undefined) return undefined
  const message = `${entity.name}: they are read for each of the ${failed.entity}, which could not be read; what there is of them stays as it was`
  return { code: 'sync_parent_failed', message, retryable: failed.error?.retryable ?? true }
}

async function replicateOne(work: Work, place: Place, { entity, sync }: SyncedEntity): Promise<EntityRun> {
  const { database, client, connector, options, lease, config, start } = work
  const { full = false, trim = false, allow_deletes: allowDeletes = false, trigger = 'manual', signal } = options
  const operation = connector.operations[`${entity.name}.${sync.action}`]
  if (operation === undefined) throw new Error(`${entity.name} is read by an action that is not there`)
  const wish = { sync, operation, tables: connector.tables, config, start, full, fullEvery: options.full_every, trim }
  const onCounts = (counts: Counts): void => options.onProgress?.({ entity: entity.name, ...counts })
  return replicateEntity({ database, lease, client, place, entity, wish, allowDeletes, signal, trigger, onCounts })
}

async function fail({ database, options }: Work, place: Place, error: RunError): Promise<EntityRun> {
  const id = await startRun(database, place, options.trigger ?? 'manual')
  return endRun(database, id, { status: 'failed', error })
}
