/** Tells the time of the company, which runs from a fixed start. */
export interface Clock {
  readonly start: number
  /** Returns the present. */
  now(): number
  /** Returns a moment that no earlier call returned, so that every write leaves its own time. */
  stamp(): number
  restart(): void
}

/** Creates a clock that starts at the given moment and ticks as the real one does. */
export function createClock(start: number): Clock {
  let started = performance.now()
  let last = start
  const now = (): number => Math.max(last, Math.floor(start + performance.now() - started))
  return {
    start,
    now,
    stamp() {
      last = Math.max(now(), last + 1)
      return last
    },
    restart() {
      started = performance.now()
      last = start
    },
  }
}
