import type { Queryable } from '../database/database.ts'

/** Parameters of an action, or the input that asks for a page. */
export type Params = Readonly<Record<string, unknown>>

/** Whose records these are. */
export interface Place {
  readonly source: string
  readonly entity: string
}

/** How far the replication of an entity has come. */
export interface Checkpoint {
  /** From when on the copy holds what was created; null from the beginning. */
  readonly start: string | null
  /** What asks for the changes since the last pass, together with the parameters that it came for. */
  readonly token?: SyncToken
  /** When everything was last read, by the clock of this machine: it decides only when that is due again. */
  readonly full_at?: string
  /** The pass under way. */
  readonly pass?: Pass
}

/** What asks an API for changes: a token, or the time since when records were updated. */
export interface SyncToken {
  readonly value: string
  readonly params: Params
}

/** One way through all records, or through those that changed. */
export interface Pass {
  readonly kind: 'full' | 'changes'
  readonly params: Params
  /** What asks for its next page; absent before the first. */
  readonly next?: Params | undefined
  /** How many records there were when it began; where there were any, it notes which it meets. */
  readonly known: number
  /** Whether what it does not meet is gone. */
  readonly sound: boolean
  /** When it began, by the clock of the database; only ever compared with that clock. */
  readonly began?: string
  /** The latest update that it has met, where changes are asked for by time. */
  readonly latest?: string
  /** The record of the parent whose list it stands in, or has come through where there is no `next`. */
  readonly parent?: string
  /** Whether any list of a parent was found. */
  readonly answered?: boolean
  /** How many parents the API did not find. */
  readonly missing?: number
}

/** Reads how far the replication of an entity has come. */
export async function loadCheckpoint(database: Queryable, { source, entity }: Place): Promise<Checkpoint | undefined> {
  const [row] = await database.query<{ state: Checkpoint }>(
    'select state from patchbay.checkpoints where source = $1 and entity = $2',
    [source, entity],
  )
  return row?.state
}

/** Notes how far the replication of an entity has come, in the transaction that wrote the records. */
export async function saveCheckpoint(
  transaction: Queryable,
  { source, entity }: Place,
  checkpoint: Checkpoint,
): Promise<void> {
  await transaction.query(
    `insert into patchbay.checkpoints (source, entity, state) values ($1, $2, $3::jsonb)
     on conflict (source, entity) do update set state = excluded.state, updated_at = now()`,
    [source, entity, JSON.stringify(checkpoint)],
  )
}
