import type { Io, OutputStream } from './io.ts'

/** The columns a stream has room for: `COLUMNS`, else the terminal's; nothing in a pipe, where a line may be as long as it is. */
export function terminalWidth(stream: OutputStream, env: Io['env']): number | undefined {
  const columns = Number(env['COLUMNS'])
  if (Number.isInteger(columns) && columns > 0) return columns
  return stream.isTTY === true && stream.columns !== undefined && stream.columns > 0 ? stream.columns : undefined
}
