import type { Limit, LimitWindow } from '../../manifest/connector.ts'
import { defined } from '../../manifest/defined.ts'
import { select } from '../../manifest/selector.ts'
import { parseWait } from '../parse-wait.ts'
import type { HttpResponse } from '../transport/transport.ts'
import type { Priority } from './in-background.ts'
import type { Limiter } from './limiter.ts'

/**
 * Makes a limiter: a token bucket that refills evenly, and a cap on requests under way; turns are first come, first
 * served. What runs in the background goes when no direct call waits, and leaves a part of the budget to those to come.
 */
export function createLimiter(limit: Limit): Limiter {
  return new TokenBucket(limit)
}

interface Turn {
  readonly queue: Map<() => void, number>
  readonly admit: () => void
  readonly cost: number
  /** How many tokens there must be. */
  readonly needs: number
  /** How many requests there may be, this one included. */
  readonly most: number
}

class TokenBucket implements Limiter {
  readonly #limit: Limit
  #capacity = Infinity
  /** What the background leaves to direct calls. */
  #reserve = 0
  /** Tokens a millisecond. */
  #rate = Infinity
  #concurrency = Infinity
  readonly #queues: Readonly<Record<Priority, Map<() => void, number>>> = { direct: new Map(), background: new Map() }
  /** Nothing goes before this time, as `performance.now()` counts; an answer said so. */
  #closedUntil = 0
  #tokens = Infinity
  #refilledAt = performance.now()
  #active = 0
  #timer: NodeJS.Timeout | undefined

  constructor(limit: Limit) {
    this.#limit = limit
    this.divide(1)
  }

  divide(by: number): void {
    const { requests = Infinity, per = 1000, concurrency = Infinity } = this.#limit
    this.#refill()
    this.#rate = requests / by / per
    // Less than one request would never go.
    this.#capacity = Math.max(1, requests / by)
    this.#concurrency = Math.max(1, Math.floor(concurrency / by))
    this.#reserve = this.#capacity === Infinity ? 0 : Math.floor(this.#capacity / 5)
    this.#tokens = Math.min(this.#tokens, this.#capacity)
    this.#drain()
  }

  acquire(cost: number, signal?: AbortSignal, priority: Priority = 'direct'): Promise<() => void> {
    const queue = this.#queues[priority]
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(signal.reason as Error)
        return
      }
      const admit = (): void => {
        signal?.removeEventListener('abort', leave)
        resolve(once(() => this.#release()))
      }
      const leave = (): void => {
        queue.delete(admit)
        if (this.#waiting() === undefined) this.#rest()
        reject(signal?.reason as Error)
      }
      signal?.addEventListener('abort', leave, { once: true })
      queue.set(admit, cost)
      this.#drain()
    })
  }

  learn(answer: Pick<HttpResponse, 'status' | 'headers'>): void {
    const { remaining, reset, format, windows = [] } = this.#limit
    const own = remaining === undefined ? [] : [{ remaining, ...defined({ reset, format }) }]
    for (const window of [...own, ...windows]) this.#learnFrom(window, answer)
  }

  #learnFrom({ remaining, reset, format }: LimitWindow, answer: Pick<HttpResponse, 'status' | 'headers'>): void {
    const left = Number(select(answer, remaining) ?? Number.NaN)
    if (Number.isNaN(left)) return
    if (this.#capacity !== Infinity) this.#tokens = Math.min(this.#tokens, left)
    const wait = left > 0 || reset === undefined ? undefined : parseWait(select(answer, reset), format, Date.now())
    if (wait !== undefined) this.#closedUntil = Math.max(this.#closedUntil, performance.now() + wait)
  }

  #release(): void {
    this.#active -= 1
    this.#drain()
  }

  #drain(): void {
    this.#refill()
    for (let next = this.#waiting(); next !== undefined; next = this.#waiting()) {
      if (this.#active >= next.most) return
      const wait = this.#waitFor(next.needs)
      if (wait > 0) {
        this.#wake(wait)
        return
      }
      next.queue.delete(next.admit)
      this.#tokens -= next.cost
      this.#active += 1
      next.admit()
    }
  }

  /** Who goes next, and what has to be left for that. */
  #waiting(): Turn | undefined {
    const { direct, background } = this.#queues
    for (const [admit, wanted] of direct) {
      const cost = Math.min(wanted, this.#capacity)
      return { queue: direct, admit, cost, needs: cost, most: this.#concurrency }
    }
    for (const [admit, wanted] of background) {
      const cost = Math.min(wanted, this.#capacity)
      const needs = Math.min(cost + this.#reserve, this.#capacity)
      return { queue: background, admit, cost, needs, most: Math.max(1, this.#concurrency - 1) }
    }
    return undefined
  }

  #refill(): void {
    const now = performance.now()
    if (this.#capacity !== Infinity)
      this.#tokens = Math.min(this.#capacity, this.#tokens + (now - this.#refilledAt) * this.#rate)
    this.#refilledAt = now
  }

  /** Milliseconds until so many tokens are there. */
  #waitFor(cost: number): number {
    const refill = this.#tokens >= cost ? 0 : (cost - this.#tokens) / this.#rate
    return Math.max(refill, this.#closedUntil - performance.now())
  }

  /** Drains again when the next token is there. */
  #wake(wait: number): void {
    // A direct call may need less than the one in the background that was waited for.
    this.#rest()
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined
        this.#drain()
      },
      Math.min(Math.ceil(wait), longestTimer),
    )
  }

  /** Nobody waits any more, so no timer keeps the process alive. */
  #rest(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}

/** What a timer can count to; it would fire at once for more. */
const longestTimer = 2 ** 31 - 1

function once(run: () => void): () => void {
  let done = false
  return () => {
    if (!done) run()
    done = true
  }
}
