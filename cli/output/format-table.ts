import { padWidth } from './display-width.ts'
import { layOutColumns, type PlacedColumn } from './table-layout.ts'
import { wrapText } from './wrap-text.ts'

/** How a table is written. */
export interface TableStyle {
  /** The columns a line has room for; without it nothing is broken. */
  readonly room: number | undefined
  readonly head?: readonly string[]
  readonly paintHead: (text: string) => string
  /** Written before each line. */
  readonly indent?: string
}

/** Formats a table to be read as a whole: what does not fit into a column goes on below. */
export function formatTable(
  rows: readonly (readonly string[])[],
  { room, head, paintHead, indent = '' }: TableStyle,
): string {
  const said = (rows[0] ?? []).map((_, column) => rows.some((row) => row[column] !== ''))
  const only = (cells: readonly string[]): readonly string[] => cells.filter((_, column) => said[column] === true)
  return formatFilled(rows.map(only), { room, paintHead, indent, ...(head !== undefined && { head: only(head) }) })
}

/** Formats a table without columns that say nothing. */
function formatFilled(
  rows: readonly (readonly string[])[],
  { room, head, paintHead, indent = '' }: TableStyle,
): string {
  const inside = room === undefined ? undefined : Math.max(room - indent.length, 1)
  const columns = layOutColumns(head === undefined ? rows : [head, ...rows], inside, { dropping: false })
  const above = head === undefined ? [] : formatRow(head, columns).map(paintHead)
  return [...above, ...rows.flatMap((row) => formatRow(row, columns))].map((line) => `${indent}${line}\n`).join('')
}

function formatRow(cells: readonly string[], columns: readonly PlacedColumn[]): readonly string[] {
  const wrapped = columns.map(({ index, width }) => wrapText(cells[index] ?? '', width))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width }, column) => padWidth(wrapped[column]?.[line] ?? '', width))
      .join('  ')
      .trimEnd(),
  )
}
