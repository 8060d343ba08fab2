import { lookUp } from './look-up.ts'
import type * as written from './manifest.gen.ts'

/** The pagination an action names, with the changes it makes to it; `undefined` when it names none that exists. */
export function paginationOf(
  manifest: Pick<written.Manifest, 'pagination'>,
  action: written.ActionParts,
): written.Pagination | undefined {
  const { pagination: used } = action
  if (used === undefined) return undefined
  const { use, ...changes } = typeof used === 'string' ? { use: used } : used
  const base = lookUp(manifest.pagination ?? {}, use)
  return base === undefined ? undefined : { ...base, ...changes }
}
