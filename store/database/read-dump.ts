import { dumpFormat } from './dump-database.ts'
import { RestoreError } from './restore-error.ts'

/** Rows of one table, as they are inserted at once. */
export interface DumpRows {
  readonly table: string
  readonly columns: readonly string[]
  /** Each a JSON array of texts. */
  readonly rows: readonly string[]
}

/** A dump whose header has been read. */
export interface Dump {
  readonly migrations: readonly string[]
  /** What follows; throws at its end when something is missing. */
  readonly tables: AsyncIterable<DumpRows>
}

/**
 * Reads the lines of a dump.
 *
 * @throws RestoreError when it is none, or of a format that this program does not know.
 */
export async function readDumpLines(lines: AsyncIterable<string>): Promise<Dump> {
  const rest = lines[Symbol.asyncIterator]()
  const first = await rest.next()
  const header = first.done === true ? undefined : parse(first.value)
  if (header?.['patchbay'] !== 'backup') throw new RestoreError('The file is not a backup of Patchbay.')
  if (header['format'] !== dumpFormat) {
    throw new RestoreError(
      `The backup has the format ${String(header['format'])}, and this version reads ${dumpFormat}. Restore it with the version that wrote it, or a newer one.`,
    )
  }
  if (!isTexts(header['migrations'])) throw damaged()
  return { migrations: header['migrations'], tables: readTables({ [Symbol.asyncIterator]: () => rest }) }
}

async function* readTables(lines: AsyncIterable<string>): AsyncGenerator<DumpRows> {
  let batch: Batch | undefined
  let count = 0
  let ended = false
  // It is read to its end even after the last line, so that what was packed is checked to the end.
  for await (const line of lines) {
    if (ended) throw damaged()
    if (line.startsWith('[') && batch !== undefined) {
      count += 1
      if (batch.add(line)) yield batch.take()
      continue
    }
    if (batch !== undefined) yield batch.take()
    const mark = readMark(line)
    if (mark.type === 'table') batch = new Batch(mark.table, mark.columns)
    else if (mark.rows === count) ended = true
    else throw damaged()
  }
  if (!ended) throw brokenOff()
}

/** Rows that are inserted at once: as many as go well, fewer when they are long. */
class Batch {
  readonly #table: string
  readonly #columns: readonly string[]
  #rows: string[] = []
  #length = 0

  constructor(table: string, columns: readonly string[]) {
    this.#table = table
    this.#columns = columns
  }

  /** Takes a row up; tells whether that is enough. */
  add(row: string): boolean {
    this.#rows.push(row)
    this.#length += row.length
    return this.#rows.length >= 500 || this.#length >= 4_000_000
  }

  take(): DumpRows {
    const rows = this.#rows
    this.#rows = []
    this.#length = 0
    return { table: this.#table, columns: this.#columns, rows }
  }
}

type Mark =
  | { readonly type: 'table'; readonly table: string; readonly columns: readonly string[] }
  | { readonly type: 'end'; readonly rows: number }

function readMark(line: string): Mark {
  const { rows, table, columns } = parse(line) ?? {}
  if (typeof rows === 'number') return { type: 'end', rows }
  if (typeof table === 'string' && isTexts(columns)) return { type: 'table', table, columns }
  throw damaged()
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** A dump of which only the beginning is there. */
export function brokenOff(): RestoreError {
  return new RestoreError('The backup breaks off before its end: it was not written to the end, or not copied whole.')
}

function damaged(): RestoreError {
  return new RestoreError('The backup is damaged: its lines are not what a backup holds.')
}
