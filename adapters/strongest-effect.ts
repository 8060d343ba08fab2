import type { Entry } from './catalogue.ts'
import type { Tool } from './neutral-tool.ts'

/** Tells the most that any of some operations does: one tool for all of them does as much. */
export function strongestEffect(entries: readonly Entry[]): Tool['effect'] {
  const effects = new Set(entries.map(({ operation }) => operation.effect))
  if (effects.has('destroy')) return 'destroy'
  return effects.has('write') ? 'write' : 'read'
}
