/** How long something may take. */
export interface Deadline {
  readonly milliseconds: number
  /** The caller's own signal. */
  readonly signal?: AbortSignal | undefined
  /** What it is given up with when the time is up. */
  readonly reason: () => Error
}

/** Runs something that must end in time; the signal it gets ends all its waits. The caller's abort passes through as it is. */
export async function withDeadline<T>(
  run: (signal: AbortSignal) => Promise<T>,
  { milliseconds, signal, reason }: Deadline,
): Promise<T> {
  signal?.throwIfAborted()
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(reason()), Math.min(milliseconds, longestTimer))
  const pass = (): void => controller.abort(signal?.reason)
  signal?.addEventListener('abort', pass, { once: true })
  try {
    return await Promise.race([rejectionOf(controller.signal), run(controller.signal)])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', pass)
  }
}

/** What a timer can count to; it would fire at once for more. */
const longestTimer = 2 ** 31 - 1

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}
