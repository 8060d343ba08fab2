import { once } from 'node:events'
import type { OutputStream } from '../io.ts'

/** Writes a text, or bytes, and waits until the stream can take more, so that a slow reader slows the whole way down. */
export async function writeText(stream: OutputStream, text: string | Uint8Array, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  if (stream.write(text)) return
  try {
    await once(stream, 'drain', { signal })
  } catch (error) {
    signal.throwIfAborted()
    throw error
  }
}
