import { DatabaseError } from './database-error.ts'

/** Lets one go at a time, in the order they come. */
export class Turns {
  #last: Promise<void> = Promise.resolve()
  readonly #patience: number

  /** @param patience Milliseconds that one waits for its turn, so that a wait for oneself ends. */
  constructor(patience: number) {
    this.#patience = patience
  }

  /**
   * Runs something when all before it are done.
   *
   * @throws DatabaseError when the turn does not come.
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#last
    let done: () => void = () => undefined
    // One that gives up keeps its place, so that those behind it still wait for those before it.
    const own = new Promise<void>((resolve) => (done = resolve))
    this.#last = before.then(() => own)
    try {
      await this.#within(before)
      return await work()
    } finally {
      done()
    }
  }

  async #within(before: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(tooLong(this.#patience)), this.#patience)
    })
    try {
      await Promise.race([before, late])
    } finally {
      clearTimeout(timer)
    }
  }
}

function tooLong(patience: number): DatabaseError {
  return new DatabaseError(
    'unavailable',
    `The database was busy for ${patience / 1000} s: another transaction has not ended. Try again.`,
  )
}
