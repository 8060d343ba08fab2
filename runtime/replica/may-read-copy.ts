import type { CallOptions } from '../options.ts'

/** Tells, before anything of it is loaded, whether a call may have to do with a copy. */
export function mayReadCopy(store: object | undefined, action: string, options: CallOptions | undefined): boolean {
  return (
    store !== undefined ||
    action === 'context_store_search' ||
    action === 'search' ||
    action === 'aggregate' ||
    (options !== undefined && (options.source !== undefined || options.max_age !== undefined))
  )
}
