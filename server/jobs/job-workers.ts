import type { Job, JobEngine } from './job-engine.ts'

/** What is done with the jobs of a queue. */
export interface Work {
  readonly queue: string
  /** How many jobs are done at once. */
  readonly slots: number
  /** Does a job; what it throws fails the job. The signal is aborted when the process ends. */
  readonly handle: (job: Job, signal: AbortSignal) => Promise<void>
  /** Milliseconds between two looks while there is nothing to do. */
  readonly pause: number
  readonly onError: (error: unknown, message: string) => void
}

/** Those who do the jobs of a queue in this process. */
export interface JobWorkers {
  /** Looks for jobs now. */
  wake(): void
  /** Ends what is being done, by its signal, and waits for that. */
  stop(): Promise<void>
}

/** Starts doing the jobs of a queue, as many at once as there are slots. */
export function startWorkers(engine: JobEngine, work: Work): JobWorkers {
  const ending = new AbortController()
  const resting = new Set<() => void>()
  const wake = (): void => {
    for (const end of resting) end()
  }
  const rest = async (): Promise<void> =>
    new Promise((resolve) => {
      if (ending.signal.aborted) {
        resolve()
        return
      }
      const end = (): void => {
        clearTimeout(timer)
        resting.delete(end)
        resolve()
      }
      const timer = setTimeout(end, work.pause).unref()
      resting.add(end)
    })
  const slots = Array.from({ length: work.slots }, async () => {
    while (!ending.signal.aborted) {
      if (!(await doNext(engine, work, ending.signal))) await rest()
    }
  })
  return {
    wake,
    async stop() {
      ending.abort()
      wake()
      await Promise.all(slots)
    },
  }
}

/** Does the next job; tells whether there was one. */
async function doNext(engine: JobEngine, work: Work, signal: AbortSignal): Promise<boolean> {
  try {
    const job = await engine.take(work.queue)
    if (job === undefined) return false
    await doJob(engine, work, job, signal)
    return true
  } catch (error) {
    work.onError(error, `the jobs of ${work.queue} could not be looked at; it is tried again`)
    return false
  }
}

async function doJob(
  engine: JobEngine,
  { queue, handle, onError }: Work,
  job: Job,
  signal: AbortSignal,
): Promise<void> {
  try {
    await handle(job, signal)
  } catch (error) {
    onError(error, `a job of ${queue} failed`)
    await engine.fail(queue, job.id, error instanceof Error ? error.message : String(error))
    return
  }
  await engine.complete(queue, job.id)
}
