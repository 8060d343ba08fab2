import { parseDuration } from './duration.ts'
import type { Tables } from './template.ts'

/** A pure function of a hole: total, linear in its input, no clock, no randomness. Absent in, absent out, but for `default`. */
export interface TemplateFunction {
  /** How many literal arguments it takes. */
  readonly arity: number
  readonly apply: (value: unknown, args: readonly string[], tables: Tables) => unknown
}

/** The closed list of functions a hole may call. */
const functions: Readonly<Record<string, TemplateFunction>> = {
  lower: ofText(0, (text) => text.toLowerCase()),
  upper: ofText(0, (text) => text.toUpperCase()),
  trim: ofText(0, (text) => text.trim()),
  strip_prefix: ofText(1, (text, [prefix = '']) => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  strip_suffix: ofText(1, (text, [suffix = '']) =>
    text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text,
  ),
  before: ofText(1, (text, [mark = '']) => text.split(mark, 1)[0]),
  after: ofText(1, (text, [mark = '']) =>
    text.includes(mark) ? text.slice(text.indexOf(mark) + mark.length) : undefined,
  ),
  after_last: ofText(1, (text, [mark = '']) =>
    text.includes(mark) ? text.slice(text.lastIndexOf(mark) + mark.length) : undefined,
  ),
  replace: ofText(2, (text, [from = '', to = '']) => text.replaceAll(from, to)),
  split: ofText(1, (text, [mark = '']) => text.split(mark)),
  join: {
    arity: 1,
    apply: (value, [mark]) => (Array.isArray(value) ? value.map(String).join(mark) : value),
  },
  lookup: {
    arity: 1,
    apply: (value, [name = ''], tables) => {
      const table = Object.hasOwn(tables, name) ? tables[name] : undefined
      const key = String(value)
      return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined
    },
  },
  default: { arity: 1, apply: (value, [fallback]) => value ?? fallback },
  string: ofText(0, (text) => text),
  number: ofText(0, (text) => (Number.isFinite(Number(text)) ? Number(text) : undefined)),
  json: { arity: 0, apply: (value) => (value === undefined ? undefined : JSON.stringify(value)) },
  base64: ofText(0, (text) => Buffer.from(text, 'utf8').toString('base64')),
  base64url: ofText(0, (text) => Buffer.from(text, 'utf8').toString('base64url')),
  hex: ofText(0, (text) => Buffer.from(text, 'utf8').toString('hex')),
  url: ofText(0, (text) => encodeURIComponent(text.toWellFormed())),
  add: ofText(1, (text, [span = '']) => addSpan(text, span)),
  date: ofText(1, (text, [format = '']) => dateFormats[format]?.(new Date(asDate(text)))),
}

/** The names of all functions. */
export const templateFunctionNames: readonly string[] = Object.keys(functions)

/** Finds the function of a name. */
export function templateFunction(name: string): TemplateFunction | undefined {
  return Object.hasOwn(functions, name) ? functions[name] : undefined
}

/** The ways `date` writes a point in time. */
const dateFormats: Readonly<Record<string, ((date: Date) => string | number | undefined) | undefined>> = {
  iso: (date) =>
    valid(date)
      ?.toISOString()
      .replace(/\.\d{3}Z$/, 'Z'),
  iso_ms: (date) => valid(date)?.toISOString(),
  date: (date) => valid(date)?.toISOString().slice(0, 10),
  epoch: (date) => valid(date) && Math.floor(date.getTime() / 1000),
  epoch_ms: (date) => valid(date)?.getTime(),
}

/** The names of the ways `date` writes a point in time. */
export const dateFormatNames: readonly string[] = Object.keys(dateFormats)

/** Moves a point in time by a span such as `-180d`. */
function addSpan(text: string, span: string): number | undefined {
  const [, sign, amount] = /^([+-]?)(\d+[smhdw])$/.exec(span) ?? []
  const time = valid(new Date(asDate(text)))?.getTime()
  if (amount === undefined || time === undefined) return undefined
  const weeks = amount.endsWith('w')
  const length = parseDuration(weeks ? amount.replace('w', 'd') : amount) * (weeks ? 7 : 1)
  return time + (sign === '-' ? -length : length)
}

function valid(date: Date): Date | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date
}

function asDate(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text
}

function ofText(arity: number, apply: (text: string, args: readonly string[]) => unknown): TemplateFunction {
  return {
    arity,
    apply: (value, args) =>
      value === undefined || value === null
        ? undefined
        : apply(typeof value === 'string' ? value : JSON.stringify(value), args),
  }
}
