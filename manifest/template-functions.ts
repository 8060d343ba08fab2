/** A pure function of a hole: total, linear in its input, no clock, no randomness. Absent in, absent out, but for `default`. */
export interface TemplateFunction {
  /** How many literal arguments it takes. */
  readonly arity: number
  readonly apply: (value: unknown, args: readonly string[]) => unknown
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
  default: { arity: 1, apply: (value, [fallback]) => value ?? fallback },
  string: ofText(0, (text) => text),
  number: ofText(0, (text) => (Number.isFinite(Number(text)) ? Number(text) : undefined)),
  json: { arity: 0, apply: (value) => (value === undefined ? undefined : JSON.stringify(value)) },
  base64: ofText(0, (text) => Buffer.from(text, 'utf8').toString('base64')),
  url: ofText(0, (text) => encodeURIComponent(text.toWellFormed())),
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
