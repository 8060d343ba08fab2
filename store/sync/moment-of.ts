/** Reads a point in time as milliseconds since 1970: an ISO text, or a number of seconds or milliseconds. */
export function momentOf(value: unknown): number | undefined {
  const moment =
    typeof value === 'number' ? fromNumber(value) : typeof value === 'string' ? fromText(value) : Number.NaN
  return moment >= earliest && moment <= latest ? moment : undefined
}

/** The years that PostgreSQL reads as JavaScript writes them, in four digits. */
const earliest = Date.parse('0001-01-01T00:00:00Z')
const latest = Date.parse('9999-12-31T23:59:59Z')

/** Below, it is seconds until the year 5138; above, milliseconds since 1973. */
function fromNumber(value: number): number {
  return Math.floor(Math.abs(value) < 100_000_000_000 ? value * 1000 : value)
}

/** A date without a time is its beginning, and a time without a zone is in UTC, wherever this runs. */
function fromText(text: string): number {
  if (/^\d{9,}$/.test(text)) return fromNumber(Number(text))
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return Number.NaN
  const iso = text.replace(' ', 'T')
  const isWhole = !iso.includes('T') || /(?:Z|[+-]\d\d:?\d\d)$/i.test(iso)
  return Date.parse(isWhole ? iso : `${iso}Z`)
}
