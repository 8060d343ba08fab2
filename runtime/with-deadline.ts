import { TransportError } from './errors.ts'

/** Runs something that must end in time; the signal it gets ends all its waits. The caller's abort passes through as it is. */
export async function withDeadline<T>(
  run: (signal: AbortSignal) => Promise<T>,
  {
    id,
    milliseconds,
    signal,
  }: { readonly id: string; readonly milliseconds: number; readonly signal?: AbortSignal | undefined },
): Promise<T> {
  signal?.throwIfAborted()
  const controller = new AbortController()
  const timer = setTimeout(() => {
    controller.abort(new TransportError('timeout', `${id}: not done within ${milliseconds / 1000} s (deadline)`))
  }, milliseconds)
  const pass = (): void => controller.abort(signal?.reason)
  signal?.addEventListener('abort', pass, { once: true })
  try {
    return await Promise.race([run(controller.signal), rejectionOf(controller.signal)])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', pass)
  }
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}
