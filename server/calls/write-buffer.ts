import { DatabaseError } from '../../store/database/database-error.ts'
import type { Logger } from '../telemetry/create-logger.ts'

/** Milliseconds an entry waits for others; what a crash may lose. */
const patience = 250
const batch = 500
const mostWaiting = 10_000

/** Takes entries at once and writes them in groups a moment later; while writing fails, the newest wait for better times. */
export class WriteBuffer<Entry> {
  readonly #write: (entries: readonly Entry[]) => Promise<void>
  readonly #logger: Logger
  #waiting: Entry[] = []
  #dropped = 0
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> = Promise.resolve()

  constructor(write: (entries: readonly Entry[]) => Promise<void>, logger: Logger) {
    this.#write = write
    this.#logger = logger
  }

  add(entry: Entry): void {
    this.#waiting.push(entry)
    const over = this.#waiting.length - mostWaiting
    if (over > 0) this.#dropped += this.#waiting.splice(0, over).length
    if (this.#waiting.length === batch) void this.#flush()
    else this.#schedule(patience)
  }

  /** Writes what waits and ends. */
  async close(): Promise<void> {
    await this.#flush()
    clearTimeout(this.#timer)
  }

  #schedule(milliseconds: number): void {
    this.#timer ??= setTimeout(() => void this.#flush(), milliseconds).unref()
  }

  #flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#writing = this.#writing.then(() => this.#writeAll())
    return this.#writing
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const entries = this.#waiting.splice(0, batch)
      try {
        await this.#write(entries)
      } catch (error) {
        if (error instanceof DatabaseError && !error.retryable) {
          await this.#writeSingly(entries)
          continue
        }
        this.#waiting = [...entries, ...this.#waiting]
        this.#logger.error({ err: error }, 'the call log could not be written; it is tried again')
        this.#schedule(patience * 4)
        return
      }
    }
    if (this.#dropped > 0) {
      this.#logger.warn({ dropped: this.#dropped }, 'calls are missing in the log: the database was away for long')
    }
    this.#dropped = 0
  }

  /** One entry that the database refuses must not keep the others out. */
  async #writeSingly(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) {
      await this.#write([entry]).catch((error: unknown) => {
        this.#logger.error({ err: error }, 'a call could not be written to the log and is missing in it')
      })
    }
  }
}
