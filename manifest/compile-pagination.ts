import type { Pagination, Parameter } from './connector.ts'
import type * as written from './manifest.gen.ts'
import { parameterAt } from './parameter-at.ts'
import { compileSelectors } from './selector.ts'

/** Compiles how an action's list goes on, with its places turned into the parameters that fill them. */
export function compilePagination(
  manifest: written.Manifest,
  action: written.ActionParts,
  parameters: readonly Parameter[],
): Pagination {
  const pagination = action.pagination === undefined ? undefined : manifest.pagination?.[action.pagination]
  if (pagination === undefined) return { type: 'none', reason: 'The answer is one record.' }
  if (pagination.type === 'none') return pagination
  const { type, send, next, more, size, max, order } = pagination
  return {
    type,
    send: parameterAt(send, parameters),
    next: compileSelectors(next),
    more: compileSelectors(more),
    ...(size !== undefined && { size: parameterAt(size, parameters) }),
    ...(max !== undefined && { max }),
    ...(order !== undefined && { order }),
  }
}
