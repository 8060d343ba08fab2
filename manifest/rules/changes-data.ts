import type { DraftOperation } from './draft.ts'

/** Tells whether an action changes something, by what it says or else by its method. */
export function changesData({ action, method }: DraftOperation): boolean {
  if (action.effect !== undefined) return action.effect !== 'read'
  return action.request !== undefined && method !== 'GET' && method !== 'HEAD'
}
