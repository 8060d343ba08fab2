import type { OutputStream } from './io.ts'

/** A line at the bottom of a terminal that says what is going on. In a pipe it is silent. */
export interface StatusLine {
  show(text: string): void
  /** Takes the line away, so that something else can be printed. */
  clear(): void
}

/** Makes the status line of a stream. */
export function createStatusLine(stream: OutputStream): StatusLine {
  if (stream.isTTY !== true) return { show: () => undefined, clear: () => undefined }
  let shown = false
  const clear = (): void => {
    if (shown) stream.write('\r\u001b[K')
    shown = false
  }
  const show = (text: string): void => {
    clear()
    // A line that wraps could not be taken back.
    const columns = stream.columns === undefined || stream.columns < 1 ? 80 : stream.columns
    stream.write(text.slice(0, columns - 1))
    shown = true
  }
  return { show, clear }
}
