import type { DraftOperation } from './draft.ts'

/** Tells whether an action changes nothing, by what it says or else by its method. */
export function isRead({ action, method }: DraftOperation): boolean {
  return (action.effect ?? (method === 'GET' || method === 'HEAD' ? 'read' : 'write')) === 'read'
}
