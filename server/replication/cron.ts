/** When something is due: minutes, hours, days of the month, months and days of the week, in UTC. */
export interface Cron {
  readonly minutes: ReadonlySet<number>
  readonly hours: ReadonlySet<number>
  readonly days: ReadonlySet<number>
  readonly months: ReadonlySet<number>
  readonly weekdays: ReadonlySet<number>
  /** Whether a day may fit by either of the two: so it is when both are restricted. */
  readonly eitherDay: boolean
}

/** Reads a cron expression of five fields; nothing when it is none, or is never due. */
export function parseCron(text: string): Cron | undefined {
  const parts = text.trim().toLowerCase().split(/\s+/)
  const sets = parts.map((part, index) => parseField(part, fields[index] ?? [1, 0])).filter((set) => set !== undefined)
  if (parts.length !== 5 || sets.length !== 5) return undefined
  const [minutes, hours, days, months, given = nothing] = sets
  const weekdays = given.has(7) ? new Set([...given, 0]) : given
  const eitherDay = [2, 4].every((index) => parts[index]?.startsWith('*') === false)
  const cron = {
    minutes: minutes ?? nothing,
    hours: hours ?? nothing,
    days: days ?? nothing,
    months: months ?? nothing,
    weekdays,
    eitherDay,
  }
  return nextTime(cron, new Date()) === undefined ? undefined : cron
}

const nothing: ReadonlySet<number> = new Set()

/** The first minute after a moment at which it is due. */
export function nextTime(cron: Cron, after: Date): Date | undefined {
  const minute = 60_000
  const time = new Date(Math.floor(after.getTime() / minute) * minute + minute)
  // The 29th of February comes within eight years, whatever the century.
  const end = time.getTime() + 9 * 366 * 24 * 60 * minute
  while (time.getTime() < end) {
    if (!fitsDay(cron, time)) time.setUTCHours(24, 0, 0, 0)
    else if (!cron.hours.has(time.getUTCHours())) time.setUTCHours(time.getUTCHours() + 1, 0, 0, 0)
    else if (!cron.minutes.has(time.getUTCMinutes())) time.setUTCMinutes(time.getUTCMinutes() + 1, 0, 0)
    else return time
  }
  return undefined
}

type Range = readonly [least: number, most: number, names?: readonly string[]]

const fields: readonly Range[] = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12, ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']],
  [0, 7, ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']],
]

function parseField(text: string, range: Range): ReadonlySet<number> | undefined {
  const values = text.split(',').map((part) => parsePart(part, range))
  return values.includes(undefined) ? undefined : new Set(values.flatMap((list) => list ?? []))
}

/** Reads `*`, `5`, `1-5`, and each with a step: `0-59/10`. */
function parsePart(part: string, range: Range): readonly number[] | undefined {
  const [, first = '', last, step] = /^(\*|[a-z]+|\d+)(?:-([a-z]+|\d+))?(?:\/(\d+))?$/.exec(part) ?? []
  const [least, most] = range
  const from = first === '*' ? least : numberOf(first, range)
  const end = first === '*' || step !== undefined ? most : from
  return countUp(last === undefined ? { from, to: end } : { from, to: numberOf(last, range) }, Number(step ?? 1), range)
}

function numberOf(text: string, [, , names = []]: Range): number {
  return /^\d+$/.test(text) ? Number(text) : names.indexOf(text)
}

function countUp(
  { from, to }: { readonly from: number; readonly to: number },
  by: number,
  [least, most]: Range,
): readonly number[] | undefined {
  if (from < least || to > most || from > to || by < 1) return undefined
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by)
}

function fitsDay({ months, days, weekdays, eitherDay }: Cron, time: Date): boolean {
  if (!months.has(time.getUTCMonth() + 1)) return false
  const byDate = days.has(time.getUTCDate())
  const byWeekday = weekdays.has(time.getUTCDay())
  return eitherDay ? byDate || byWeekday : byDate && byWeekday
}
