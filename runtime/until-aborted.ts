/** Waits for a promise others wait for too; an abort ends this wait, not the work. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      // Nobody else may be waiting for it, and a failure that nobody hears ends the process.
      promise.catch(() => undefined)
      reject(signal.reason as Error)
      return
    }
    const abort = (): void => reject(signal.reason as Error)
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
