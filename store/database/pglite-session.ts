import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { DatabaseError, readDriverError, type DriverError } from './database-error.ts'

type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly error: WorkerError }
  | { readonly type: 'answer'; readonly id: number; readonly rows: readonly object[] }
  | { readonly type: 'refused'; readonly id: number; readonly error: WorkerError }

interface WorkerError extends DriverError {
  /** The engine is broken and has to be started anew. */
  readonly fatal: boolean
}

interface Waiting {
  readonly resolve: (rows: readonly object[]) => void
  readonly reject: (error: DatabaseError) => void
}

/** One run of PGlite in its worker, from its start to its end or its breakdown. */
export class PgliteSession {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  readonly #ended: Promise<void>
  #next = 1
  #broken: DatabaseError | undefined

  private constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (answer: Answer) => this.#hear(answer))
    worker.on('error', (error) => this.#break(readDriverError({ message: error.message })))
    this.#ended = new Promise((resolve) => {
      worker.on('exit', () => {
        this.#break(new DatabaseError('unavailable', 'The database has ended.'))
        resolve()
      })
    })
  }

  /**
   * Starts the engine on a folder that is locked.
   *
   * @throws DatabaseError.
   */
  static async start(folder: string): Promise<PgliteSession> {
    // The command line keeps V8 from optimising WebAssembly, of which this is made.
    if (Number(process.versions.node.split('.')[0]) <= 24) setFlagsFromString('--no-liftoff-only')
    const session = new PgliteSession(
      new Worker(new URL('./pglite-worker.js', import.meta.url), {
        workerData: { folder },
        execArgv: [],
        name: 'pglite',
      }),
    )
    try {
      await new Promise<readonly object[]>((resolve, reject) => session.#waiting.set(0, { resolve, reject }))
    } catch (error) {
      await session.#worker.terminate()
      throw error
    }
    session.#rest()
    return session
  }

  /** Whether it can still be asked. */
  get usable(): boolean {
    return this.#broken === undefined
  }

  /** Runs a statement; without values several. */
  query(text: string, values: readonly unknown[] | undefined): Promise<readonly object[]> {
    return this.#ask({ text, ...(values !== undefined && { values: values.map(crossable) }) })
  }

  /** Ends it as it should end. */
  async close(): Promise<void> {
    if (this.usable) await this.#ask({ close: true }).catch(() => undefined)
    await this.end()
  }

  /** Ends it at once. */
  async end(): Promise<void> {
    await this.#worker.terminate()
    await this.#ended
  }

  #ask(request: object): Promise<readonly object[]> {
    if (this.#broken !== undefined) return Promise.reject(this.#broken)
    const id = this.#next
    this.#next += 1
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      // Only a statement under way keeps the process from ending.
      this.#worker.ref()
      this.#worker.postMessage({ ...request, id })
    })
  }

  #hear(answer: Answer): void {
    if (answer.type === 'failed') this.#break(startError(answer.error))
    else if (answer.type === 'ready') this.#take(0)?.resolve([])
    else if (answer.type === 'answer') this.#take(answer.id)?.resolve(answer.rows)
    else {
      const error = readDriverError(answer.error)
      this.#take(answer.id)?.reject(error)
      if (answer.error.fatal) this.#break(error)
    }
    this.#rest()
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    return waiting
  }

  #break(error: DatabaseError): void {
    this.#broken ??= error
    for (const { reject } of this.#waiting.values()) reject(this.#broken)
    this.#waiting.clear()
    this.#rest()
  }

  #rest(): void {
    if (this.#waiting.size === 0) this.#worker.unref()
  }
}

/** A view of shared memory would cross with all that is around it. */
function crossable(value: unknown): unknown {
  return value instanceof Uint8Array ? Uint8Array.from(value) : (value ?? null)
}

function startError(error: WorkerError): DatabaseError {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') return readDriverError(error)
  return new DatabaseError(
    'unavailable',
    'A database in a folder needs the package @electric-sql/pglite, which is not installed: npm install @electric-sql/pglite@0.5. Or use a PostgreSQL server (--database postgres://…).',
    { retryable: false },
  )
}
