import type { Limit, LimitWindow } from '../../manifest/connector.ts'
import { defined } from '../../manifest/defined.ts'
import { select } from '../../manifest/selector.ts'
import { parseWait } from '../parse-wait.ts'
import type { HttpResponse } from '../transport/transport.ts'
import type { Limiter } from './limiter.ts'

/** Makes a limiter: a token bucket that refills evenly, and a cap on requests under way; turns are first come, first served. */
export function createLimiter(limit: Limit): Limiter {
  return new TokenBucket(limit)
}

class TokenBucket implements Limiter {
  readonly #capacity: number
  readonly #per: number
  readonly #concurrency: number
  readonly #limit: Limit
  readonly #queue = new Map<() => void, number>()
  /** Nothing goes before this time, as `performance.now()` counts; an answer said so. */
  #closedUntil = 0
  #tokens: number
  #refilledAt = performance.now()
  #active = 0
  #timer: NodeJS.Timeout | undefined

  constructor(limit: Limit) {
    const { requests = Infinity, per = 1000, concurrency = Infinity } = limit
    this.#limit = limit
    this.#capacity = requests
    this.#per = per
    this.#concurrency = concurrency
    this.#tokens = requests
  }

  acquire(cost: number, signal?: AbortSignal): Promise<() => void> {
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
        this.#queue.delete(admit)
        if (this.#queue.size === 0) this.#rest()
        reject(signal?.reason as Error)
      }
      signal?.addEventListener('abort', leave, { once: true })
      this.#queue.set(admit, Math.min(cost, this.#capacity))
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
    for (const [admit, cost] of this.#queue) {
      if (this.#active >= this.#concurrency || this.#waitFor(cost) > 0) break
      this.#queue.delete(admit)
      this.#tokens -= cost
      this.#active += 1
      admit()
    }
    if (this.#queue.size > 0 && this.#active < this.#concurrency) this.#wake()
  }

  #refill(): void {
    const now = performance.now()
    const gained = this.#capacity === Infinity ? 0 : ((now - this.#refilledAt) * this.#capacity) / this.#per
    this.#tokens = Math.min(this.#capacity, this.#tokens + gained)
    this.#refilledAt = now
  }

  /** Milliseconds until so many tokens are there. */
  #waitFor(cost: number): number {
    const refill = this.#tokens >= cost ? 0 : ((cost - this.#tokens) * this.#per) / this.#capacity
    return Math.max(refill, this.#closedUntil - performance.now())
  }

  /** Drains again when the next token is there. */
  #wake(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined
        this.#drain()
      },
      Math.min(Math.ceil(this.#waitFor(this.#queue.values().next().value ?? 1)), longestTimer),
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
