import { lookUp } from './look-up.ts'
import type * as written from './manifest.gen.ts'
import type { PlainManifest, PlainParts } from './plain-manifest.ts'

/** The pagination an action names, with the changes it makes to it; `undefined` when it names none that exists. */
export function paginationOf(
  manifest: Pick<PlainManifest, 'pagination'>,
  action: PlainParts,
): written.Pagination | undefined {
  const { pagination: used } = action
  if (used === undefined) return undefined
  const { use, ...changes } = typeof used === 'string' ? { use: used } : used
  const base = lookUp(manifest.pagination ?? {}, use)
  return base === undefined ? undefined : { ...base, ...changes }
}
