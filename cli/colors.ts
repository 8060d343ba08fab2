import picocolors from 'picocolors'
import type { Io, OutputStream } from './io.ts'

/** Paints text for one stream; where colours are not wanted it gives the text as it is. */
export type Colors = Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', (text: string) => string>>

/** Makes the colours of a stream: `NO_COLOR` turns them off, `FORCE_COLOR` on, else a terminal decides. */
export function createColors(stream: OutputStream, env: Io['env']): Colors {
  return picocolors.createColors(hasColors(stream, env))
}

/** Tells whether a stream wants colours. */
export function hasColors(stream: OutputStream, env: Io['env']): boolean {
  const { NO_COLOR: off = '', FORCE_COLOR: on, TERM: terminal } = env
  if (off !== '') return false
  if (on !== undefined) return on !== '0' && on !== 'false'
  return stream.isTTY === true && terminal !== 'dumb'
}
