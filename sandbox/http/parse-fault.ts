import type { Fault } from './fault.ts'

type Check = (value: unknown) => boolean
const text: Check = (value) => typeof value === 'string'
const count: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0
const shape: Check = (value) => ['current', 'info_only', 'legacy', 'strings'].includes(String(value))

/** What each type of fault cannot do without. */
const needs: Readonly<Record<Fault['type'], Readonly<Record<string, Check>>>> = {
  status: { status: count },
  delay: { ms: count },
  hang: {},
  close: {},
  truncate: {},
  malformed: {},
  html: {},
  endless: {},
  huge: { bytes: count },
  deep: { levels: count },
  redirect: { location: text },
  repeat_cursor: {},
  empty_page: {},
  sync_token_expired: {},
  failure: { code: text, shape },
}

/** Parses a fault that another process sent, or says in a sentence what is wrong with it. */
export function parseFault(value: unknown): Fault | string {
  if (typeof value !== 'object' || value === null) return 'A fault is an object with a type.'
  const fields: Readonly<Record<string, unknown>> = { ...value }
  const type = fields['type']
  if (!isType(type)) return `A fault's type is one of ${Object.keys(needs).join(', ')}.`
  const wrong = Object.entries(needs[type]).find(([name, check]) => !check(fields[name]))
  if (wrong !== undefined) return `A fault of type ${type} needs a valid ${wrong[0]}.`
  return value as Fault // every field that its type needs was checked above
}

function isType(type: unknown): type is Fault['type'] {
  return typeof type === 'string' && Object.hasOwn(needs, type)
}
