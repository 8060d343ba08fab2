import { isSameOwner, type Owner } from './sync-tokens.ts'

/** Is one way through a list: who makes it, from which change on, and up to which. */
export interface Pass {
  readonly owner: Owner
  /** Is the change that a sync continues from, undefined for a full pass. */
  readonly since: number | undefined
  /** Is the last change when the pass began; what changes later belongs to the next sync. */
  readonly until: number
}

/** Keeps the passes that cursors refer to. */
export interface Passes {
  /** Returns the number of a pass; equal passes have equal numbers. */
  number(pass: Pass): number
  find(number: number, owner: Owner): Pass | undefined
  clear(): void
}

/** Creates an empty store of passes. */
export function createPasses(): Passes {
  const passes: Pass[] = []
  const numbers = new Map<string, number>()
  return {
    number(pass) {
      const { owner, since, until } = pass
      const name = JSON.stringify([owner.endpoint, owner.key, owner.filters, since, until])
      const found = numbers.get(name)
      if (found !== undefined) return found
      numbers.set(name, passes.length)
      return passes.push(pass) - 1
    },
    find(number, owner) {
      const pass = passes[number]
      return pass !== undefined && isSameOwner(pass.owner, owner) ? pass : undefined
    },
    clear() {
      passes.length = 0
      numbers.clear()
    },
  }
}
