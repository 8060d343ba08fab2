import { cellText } from './cell-text.ts'
import { chooseColumns, type Column, type ColumnWishes } from './choose-columns.ts'
import { fitWidth, padWidth } from './display-width.ts'
import { flattenRecord } from './flatten-record.ts'
import { formatTable } from './format-table.ts'
import type { Note, RecordOutput, Write } from './record-output.ts'
import { layOutColumns, type PlacedColumn } from './table-layout.ts'

/** How a table of records is printed. */
export interface RecordTableStyle extends ColumnWishes {
  /** The columns a line has room for. */
  readonly room: number | undefined
  readonly paintHead: (text: string) => string
  readonly note: Note
}

/** Prints a table whose columns are laid out by the first page, so that a list of any length can follow. */
export function createTableOutput(write: Write, style: RecordTableStyle): RecordOutput {
  const { room, paintHead, note } = style
  let frame: Frame | undefined
  return {
    async page(records) {
      if (records.length === 0) return
      if (frame === undefined) {
        frame = createFrame(records, style)
        await write(`${paintHead(frame.head)}\n`)
      }
      for (const record of records) await write(`${frame.line(record)}\n`)
    },
    async end() {
      if (frame === undefined) note('no records')
      else if (frame.leftOut.length > 0) note(leftOutText(frame.leftOut))
      await Promise.resolve()
    },
    async single(data) {
      if (data !== null) await write(formatTable(flattenRecord(data), { room, paintHead }))
    },
  }
}

interface Frame {
  readonly head: string
  readonly line: (record: unknown) => string
  /** The titles of the columns that found no place. */
  readonly leftOut: readonly string[]
}

function createFrame(records: readonly unknown[], style: RecordTableStyle): Frame {
  const columns = chooseColumns(records, style)
  const titles = columns.map(({ title }) => title)
  const cells = (record: unknown): readonly string[] => columns.map(({ read }: Column) => cellText(read(record)))
  const placed = layOutColumns([titles, ...records.map(cells)], style.room, { dropping: true })
  return {
    head: formatLine(titles, placed),
    line: (record) => formatLine(cells(record), placed),
    leftOut: titles.slice(placed.length),
  }
}

function formatLine(cells: readonly string[], columns: readonly PlacedColumn[]): string {
  return columns
    .map(({ index, width }) => padWidth(fitWidth(cells[index] ?? '', width), width))
    .join('  ')
    .trimEnd()
}

function leftOutText(titles: readonly string[]): string {
  const amount = titles.length === 1 ? '1 column' : `${titles.length} columns`
  return `${amount} left out for lack of room: ${titles.join(', ')} (choose with --fields, or widen the window)`
}
