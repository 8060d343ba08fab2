import { select } from '../../manifest/selector.ts'
import type { SyncParent } from '../../manifest/sync.ts'
import { ApiError } from '../../runtime/errors.ts'
import { dropPass, passOver } from './commit-page.ts'
import type { Params } from './checkpoint.ts'
import { isReadParent, parentRecords, type ParentRecord } from './parent-records.ts'
import type { Committed, PassState, PassWork } from './pass-work.ts'
import { readList } from './read-list.ts'
import { requestParams } from './request-params.ts'
import { SyncError } from './sync-error.ts'

/**
 * Reads the list of each record of the parent in the copy, from the one that the pass stands at.
 *
 * @throws SyncError when the API finds none of several parents.
 */
export async function readByParent(work: PassWork, begun: PassState, parent: SyncParent): Promise<PassState> {
  const { database, place, signal } = work
  const { parent: key, next } = begun.checkpoint.pass
  const from = key === undefined ? undefined : { key, included: next !== undefined }
  let state = begun
  for await (const record of parentRecords(database, { source: place.source, entity: parent.entity }, from)) {
    signal?.throwIfAborted()
    const value = select({ body: record.data }, parent.from)
    if (value === undefined || value === null) continue
    state = await readOne(work, withoutForeignNext(state, record), { record, params: { [parent.send]: value } })
  }
  const { missing = 0, answered = false } = state.checkpoint.pass
  if (missing > 1 && !answered) {
    await dropPass(work, state.checkpoint)
    throw noneFound(work.entity.name, parent, missing)
  }
  return state
}

/** Where the parent that the pass stood at has gone meanwhile, its cursor is of no use to the next one. */
function withoutForeignNext({ checkpoint, counts }: PassState, { key }: ParentRecord): PassState {
  const { pass } = checkpoint
  return pass.parent === key
    ? { checkpoint, counts }
    : { checkpoint: { ...checkpoint, pass: { ...pass, next: undefined } }, counts }
}

interface OneParent {
  readonly record: ParentRecord
  /** What says whose records are read. */
  readonly params: Params
}

async function readOne(work: PassWork, state: PassState, { record, params }: OneParent): Promise<PassState> {
  let reached = state
  const list = {
    params: { ...(await paramsFor(work, state, record.key)), ...params },
    parent: record.key,
    onCommitted: (committed: Committed): void => {
      reached = goingOn(committed, state)
    },
  }
  try {
    await readList(work, state, list)
    return reached
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'not_found') throw error
    return passOver(work, reached, record.key)
  }
}

/** A pass does not end with the list of one parent. */
function goingOn({ checkpoint, counts }: Committed, before: PassState): PassState {
  const { pass = before.checkpoint.pass } = checkpoint
  return { checkpoint: { ...checkpoint, pass }, counts }
}

/** Of a parent that is new, changes are not enough. */
async function paramsFor({ database, place, wish }: PassWork, { checkpoint }: PassState, key: string): Promise<Params> {
  const { pass } = checkpoint
  if (pass.kind === 'full' || (await isReadParent(database, place, key))) return requestParams(checkpoint, wish)
  return pass.params
}

function noneFound(entity: string, { entity: parent, send }: SyncParent, count: number): SyncError {
  return new SyncError(
    'sync_parents_not_found',
    `${entity}: the API found none of the ${count} ${parent} whose ${entity} were asked for; look whether the credentials see them, and whether ${send} is what identifies them`,
  )
}
