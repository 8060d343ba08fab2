import { randomUUID } from 'node:crypto'
import type { WholeResult } from '../neutral-tool.ts'

/** How much is kept, and for how long. */
export interface StoreLimits {
  readonly most: number
  readonly bytes: number
  /** Milliseconds since a result was kept or last read. */
  readonly time: number
}

/** What is kept unless told otherwise. */
export const usualLimits: StoreLimits = { most: 64, bytes: 16 * 1024 * 1024, time: 15 * 60 * 1000 }

interface Kept {
  readonly whole: WholeResult
  readonly bytes: number
  readonly until: number
}

/** Keeps results that were too large to show at once, in memory; those read least recently go first. */
export class ResultStore {
  readonly limits: StoreLimits
  readonly #now: () => number
  /** The least recently read first. */
  readonly #kept = new Map<string, Kept>()
  #bytes = 0

  constructor(limits: StoreLimits = usualLimits, now: () => number = Date.now) {
    this.limits = limits
    this.#now = now
  }

  /** Keeps a result and gives its id; nothing when it alone is larger than all that may be kept. */
  keep(whole: WholeResult): string | undefined {
    const { bytes: room, most } = this.limits
    const bytes = Buffer.byteLength(JSON.stringify(whole.content))
    if (bytes > room) return undefined
    this.#dropOld()
    for (const id of this.#kept.keys()) {
      if (this.#kept.size < most && this.#bytes + bytes <= room) break
      this.#drop(id)
    }
    const id = randomUUID()
    this.#put(id, { whole, bytes })
    return id
  }

  /** Gives a result that is still kept, and keeps it from now on. */
  read(id: string): WholeResult | undefined {
    this.#dropOld()
    const kept = this.#kept.get(id)
    if (kept === undefined) return undefined
    this.#drop(id)
    this.#put(id, kept)
    return kept.whole
  }

  /** Lists what is kept, the latest first. */
  list(): readonly { readonly id: string; readonly whole: WholeResult; readonly bytes: number }[] {
    this.#dropOld()
    return [...this.#kept].map(([id, { whole, bytes }]) => ({ id, whole, bytes })).toReversed()
  }

  #put(id: string, { whole, bytes }: Omit<Kept, 'until'>): void {
    const { time } = this.limits
    this.#kept.set(id, { whole, bytes, until: this.#now() + time })
    this.#bytes += bytes
    // Somebody's data is not held longer than told, even if nobody asks for anything any more.
    setTimeout(() => this.#dropOld(), time + 1).unref()
  }

  #drop(id: string): void {
    this.#bytes -= this.#kept.get(id)?.bytes ?? 0
    this.#kept.delete(id)
  }

  #dropOld(): void {
    const now = this.#now()
    for (const [id, { until }] of this.#kept) if (until <= now) this.#drop(id)
  }
}
