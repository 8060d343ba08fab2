import { Interruption } from './interruption.ts'

/** Waits until a program that runs on is told to stop, which is how it ends well; any other reason is thrown. */
export async function untilInterrupted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  if (!(signal.reason instanceof Interruption)) throw signal.reason
}
