import type { Limit } from '../../manifest/connector.ts'
import type { Limiter } from './limiter.ts'

/** Makes a limiter: a token bucket that refills evenly, and a cap on requests under way; turns are first come, first served. */
export function createLimiter(limit: Limit): Limiter {
  return new TokenBucket(limit)
}

class TokenBucket implements Limiter {
  readonly #capacity: number
  readonly #per: number
  readonly #concurrency: number
  readonly #queue = new Set<() => void>()
  #tokens: number
  #refilledAt = performance.now()
  #active = 0
  #timer: NodeJS.Timeout | undefined

  constructor({ requests = Infinity, per = 1000, concurrency = Infinity }: Limit) {
    this.#capacity = requests
    this.#per = per
    this.#concurrency = concurrency
    this.#tokens = requests
  }

  acquire(signal?: AbortSignal): Promise<() => void> {
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
      this.#queue.add(admit)
      this.#drain()
    })
  }

  #release(): void {
    this.#active -= 1
    this.#drain()
  }

  #drain(): void {
    this.#refill()
    for (const admit of this.#queue) {
      if (this.#active >= this.#concurrency || this.#tokens < 1) break
      this.#queue.delete(admit)
      this.#tokens -= 1
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

  /** Drains again when the next token is there. */
  #wake(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined
        this.#drain()
      },
      Math.min(Math.ceil(((1 - this.#tokens) * this.#per) / this.#capacity), longestTimer),
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
