import { isMet, type Aim, type Report, type Table } from './report.ts'

/** Writes a report as text for a terminal. */
export function formatReport({ title, tables, notes }: Report): string {
  return ['', `== ${title}`, ...tables.map(formatTable), ...notes.map((note) => `   ${note}`)].join('\n')
}

/** Writes every figure that has an aim, against it. */
export function formatAims(aims: readonly Aim[]): string {
  const rows = aims.map((aim) => [
    aim.name,
    withUnit(aim.measured, aim.unit),
    formatBound(aim),
    isMet(aim) ? 'met' : 'MISSED',
  ])
  return ['', '== Aims', formatTable({ columns: ['figure', 'measured', 'aim', ''], rows })].join('\n')
}

/** Writes a number with the digits that matter. */
export function formatNumber(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

function withUnit(value: number, unit: string): string {
  return unit === '' ? formatNumber(value) : `${formatNumber(value)} ${unit}`
}

function formatBound({ bound, unit }: Aim): string {
  const [sign, value] = 'least' in bound ? ['≥', bound.least] : ['≤', bound.most]
  return `${sign} ${[value.toLocaleString('en'), unit].join(' ').trim()}`
}

function formatTable({ columns, rows }: Table): string {
  const lines = [columns, ...rows]
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)))
  const numeric = columns.map((_, index) => index > 0 && rows.every((row) => /^[^a-z]*\d/.test(row[index] ?? '0')))
  return lines
    .map((line) => line.map((cell, index) => pad(cell, widths[index] ?? 0, numeric[index] === true)).join('  '))
    .map((line) => `   ${line}`.trimEnd())
    .join('\n')
}

function pad(cell: string, width: number, right: boolean): string {
  return right ? cell.padStart(width) : cell.padEnd(width)
}
