/** How long something may take. */
export interface Deadline {
  readonly milliseconds: number
  /** The caller's own signal. */
  readonly signal?: AbortSignal | undefined
  /** What it is given up with when the time is up. */
  readonly reason: () => Error
}

/**
 * Runs something that must end in time, whether it heeds the signal it gets or not. The caller's abort passes through as
 * it is.
 */
export async function withDeadline<T>(
  run: (signal: AbortSignal) => Promise<T>,
  { milliseconds, signal, reason }: Deadline,
): Promise<T> {
  signal?.throwIfAborted()
  const controller = new AbortController()
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => giveUp(reason()), Math.min(milliseconds, longestTimer))
    const onAbort = (): void => giveUp(signal?.reason as Error)
    signal?.addEventListener('abort', onAbort)
    function end(): void {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
    // Nothing here listens to the inner signal: a connection that remembers it must not hold on to the result.
    function giveUp(cause: Error): void {
      end()
      reject(cause)
      controller.abort(cause)
    }
    run(controller.signal).then(resolve, reject).finally(end)
  })
}

/** What a timer can count to; it would fire at once for more. */
const longestTimer = 2 ** 31 - 1
