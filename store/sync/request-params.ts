import type { SyncUpdatedSince } from '../../manifest/sync.ts'
import { templateFunction } from '../../manifest/template-functions.ts'
import type { Params } from './checkpoint.ts'
import { momentOf } from './moment-of.ts'
import type { PassPlan, PassWish } from './plan-pass.ts'

/** The parameters of the request that a pass begins with. */
export function requestParams(
  { start, pass, token }: PassPlan['checkpoint'],
  { sync, operation: { pagination } }: Pick<PassWish, 'sync' | 'operation'>,
): Params {
  if (pass.kind === 'full' || sync.type === 'full' || token === undefined) return pass.params
  if (sync.type === 'updated_since') return { ...pass.params, [sync.send]: sinceOf(sync, token.value, start) }
  const isAlone = pagination.type === 'cursor' && pagination.alone && pagination.send === sync.send
  const kept = isAlone ? Object.entries(pass.params).filter(([name]) => name === pagination.size) : undefined
  return { ...(kept === undefined ? pass.params : Object.fromEntries(kept)), [sync.send]: token.value }
}

/** From a bit before the latest update that came, but not from before the start date where that is asked for too. */
function sinceOf({ first, send, format, lookback }: SyncUpdatedSince, latest: string, start: string | null): unknown {
  const since = (momentOf(latest) ?? 0) - lookback
  const from = Object.hasOwn(first, send) && start !== null ? Math.max(since, Date.parse(start) - 1000) : since
  return templateFunction('date')?.apply(new Date(Math.max(from, 0)).toISOString(), [format], {})
}
