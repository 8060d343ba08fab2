import { compileCondition } from './condition.ts'
import type { Operation } from './connector.ts'
import { parseDuration } from './duration.ts'
import { lookUp } from './look-up.ts'
import type * as written from './manifest.gen.ts'
import { mapValues } from './map-values.ts'
import { parameterAt } from './parameter-at.ts'
import { parseSelector } from './selector.ts'
import type { Sync, SyncParent } from './sync.ts'
import { parseTemplateValue } from './template.ts'

/** Compiles how replication reads an entity. */
export function compileSync(entity: string, sync: written.Sync, given: SyncSurroundings): Sync {
  if (sync.type === 'none') return sync
  const parameters = lookUp(given.operations, `${entity}.${sync.action}`)?.parameters ?? []
  const common = compileCommon(sync)
  const ofParent = 'parent' in sync ? { parent: compileParent(sync.parent, parameters, given) } : {}
  if (sync.type === 'full') return { type: sync.type, ...common, ...ofParent }
  const first = mapValues(sync.first ?? {}, parseTemplateValue)
  const send = parameterAt(sync.send, parameters)
  if (sync.type === 'sync_token') return { type: sync.type, ...common, first, send, token: sync.token }
  const { field, format = 'iso', lookback = usualLookback } = sync
  const since = { field: parseSelector(field), format, lookback: parseDuration(lookback) }
  return { type: sync.type, ...common, ...ofParent, first, send, ...since }
}

function compileCommon({
  action,
  params = {},
  created,
  deleted,
}: Exclude<written.Sync, { type: 'none' }>): Pick<
  Exclude<Sync, { type: 'none' }>,
  'action' | 'params' | 'created' | 'deleted'
> {
  return {
    action,
    params: mapValues(params, parseTemplateValue),
    ...(created !== undefined && { created: parseSelector(created) }),
    ...(deleted !== undefined && { deleted: compileCondition(deleted) }),
  }
}

/** What a manifest is, around one entity. */
export interface SyncSurroundings {
  readonly operations: Readonly<Record<string, Operation>>
  /** The entities as they are written. */
  readonly entities: Readonly<Record<string, written.Entity>>
}

/** Covers times that are written to the second, and lists that are a moment behind. */
const usualLookback = '1m'

function compileParent(
  { entity, send, from }: written.SyncParent,
  parameters: Operation['parameters'],
  { entities }: SyncSurroundings,
): SyncParent {
  const [key = 'id'] = [from ?? lookUp(entities, entity)?.key ?? []].flat()
  return { entity, send: parameterAt(send, parameters), from: parseSelector(key) }
}
