/** A second reading of what a search means, on records in memory; written without a look at the first. */
export interface PlainSearch {
  readonly filter?: Json
  readonly sort?: readonly Readonly<Record<string, 'asc' | 'desc'>>[]
}

type Json = Readonly<Record<string, unknown>>

interface Keyed {
  readonly key: string
  readonly data: unknown
}

/** Gives the keys of the records that a search finds, in their order. */
export function evaluateSearch(records: readonly Keyed[], { filter = {}, sort }: PlainSearch): readonly string[] {
  const found = records.filter(({ data }) => meets(data, filter))
  const ordered = [...found].sort((left, right) => compareRecords(left, right, { filter, ...(sort && { sort }) }))
  return ordered.map(({ key }) => key)
}

/** Tells whether a record meets a filter. */
export function meets(record: unknown, filter: Json): boolean {
  return Object.entries(filter).every(([operator, operand]) => {
    if (operator === 'and') return (operand as Json[]).every((one) => meets(record, one))
    if (operator === 'or') return (operand as Json[]).some((one) => meets(record, one))
    if (operator === 'not') return !meets(record, operand as Json)
    return Object.entries(operand as Json).every(([field, value]) => holds(operator, valueAt(record, field), value))
  })
}

function holds(operator: string, value: unknown, operand: unknown): boolean {
  switch (operator) {
    case 'eq':
      return isSame(value, operand)
    case 'neq':
      return !isSame(value, operand)
    case 'in':
      return (operand as unknown[]).some((one) => isSame(value, one))
    case 'exists':
      return (value !== null) === operand
    case 'like':
      return typeof value === 'string' && isLike(value, operand as string)
    case 'fuzzy':
      return typeof value === 'string' && wordsOf(operand).every((word) => wordsOf(value).includes(word))
    case 'keyword':
      return typeof value === 'string' && wordsOf(operand).some((word) => wordsOf(value).includes(word))
    case 'contains':
      return Array.isArray(value) && value.some((element) => hasAllOf(element, operand))
    case 'any':
      return Array.isArray(value) && value.some((element) => meets(element, operand as Json))
    default:
      return isOrdered(operator, value, operand as string | number)
  }
}

function valueAt(record: unknown, field: string): unknown {
  let value = record
  for (const step of field.split('.')) {
    if (Array.isArray(value)) value = /^-?\d+$/.test(step) ? (value.at(Number(step)) as unknown) : null
    else if (typeof value === 'object' && value !== null)
      value = Object.entries(value).find(([key]) => key === step)?.[1]
    else value = null
  }
  return value ?? null
}

function isSame(value: unknown, operand: unknown): boolean {
  if (typeof operand === 'string' && microseconds(operand) !== undefined)
    return typeof value === 'string' && microseconds(value) === microseconds(operand)
  return value === operand || (value === 0 && operand === 0)
}

function isOrdered(operator: string, value: unknown, operand: string | number): boolean {
  const order = orderOf(value, operand)
  if (order === undefined) return false
  return { gt: order > 0, gte: order >= 0, lt: order < 0, lte: order <= 0 }[operator] ?? false
}

function orderOf(value: unknown, operand: string | number): number | undefined {
  if (typeof operand === 'number') return typeof value === 'number' ? value - operand : undefined
  if (typeof value !== 'string') return undefined
  const instant = microseconds(operand)
  if (instant === undefined) return byCodePoints(value, operand)
  const own = microseconds(value)
  return own === undefined ? undefined : Number(own - instant)
}

function byCodePoints(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right))
}

/** A date of ISO 8601 in microseconds; nothing when it is no date. */
function microseconds(text: string): bigint | undefined {
  const [whole, date = '', hours = '00', minutes = '00', seconds = '00', fraction = '', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(text) ?? []
  const at = Date.parse(`${date}T${hours}:${minutes}:${seconds}Z`)
  if (whole === undefined || Number.isNaN(at) || !new Date(at).toISOString().startsWith(date)) return undefined
  const [, sign = '+', offsetHours = '0', offsetMinutes = '0'] = /([+-])(\d\d):?(\d\d)/.exec(zone) ?? []
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -60_000 : 60_000)
  return BigInt(at - offset) * 1000n + BigInt(fraction.padEnd(6, '0'))
}

function isLike(value: string, pattern: string): boolean {
  const parts = pattern.toLowerCase().split('%')
  const source = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('.*')
  return new RegExp(`^${source}$`, 's').test(value.toLowerCase())
}

function wordsOf(text: unknown): readonly string[] {
  return (text as string).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function hasAllOf(value: unknown, part: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(value) && part.every((one) => value.some((own) => hasAllOf(own, one)))
  if (typeof part !== 'object' || part === null) return value === part || (value === 0 && part === 0)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(part).every(([key, one]) => Object.hasOwn(value, key) && hasAllOf((value as Json)[key], one))
}

function compareRecords(left: Keyed, right: Keyed, { filter = {}, sort }: PlainSearch): number {
  for (const [field = '', direction] of (sort ?? []).flatMap(Object.entries<'asc' | 'desc'>)) {
    const order = compareValues(valueAt(left.data, field), valueAt(right.data, field), direction === 'asc' ? 1 : -1)
    if (order !== 0) return order
  }
  const ordered =
    sort === undefined || sort.length === 0 ? ordersIn(right.data, filter) - ordersIn(left.data, filter) : 0
  return ordered === 0 ? byCodePoints(left.key, right.key) : ordered
}

/** Numbers, then texts, then null, whatever the direction. */
function compareValues(left: unknown, right: unknown, sign: 1 | -1): number {
  const rank = (value: unknown): number => (typeof value === 'number' ? 0 : value === null ? 2 : 1)
  if (rank(left) !== rank(right)) return rank(left) - rank(right)
  if (left === null) return 0
  if (typeof left === 'number') return sign * (left - (right as number))
  return sign * byCodePoints(start(left), start(right))
}

function start(value: unknown): string {
  return Array.from(String(value)).slice(0, 500).join('')
}

/** How many of the fuzzy conditions a record meets with the words in their order. */
function ordersIn(record: unknown, filter: Json): number {
  return Object.entries(filter)
    .map(([operator, operand]) => {
      if (operator === 'and' || operator === 'or') return (operand as Json[]).map((one) => ordersIn(record, one))
      if (operator !== 'fuzzy') return []
      return Object.entries(operand as Json).map(([field, text]) => (isInOrder(valueAt(record, field), text) ? 1 : 0))
    })
    .flat()
    .reduce<number>((sum, one) => sum + one, 0)
}

function isInOrder(value: unknown, text: unknown): boolean {
  if (typeof value !== 'string') return false
  const words = [...wordsOf(value)]
  return wordsOf(text).every((word) => {
    const at = words.indexOf(word)
    if (at >= 0) words.splice(0, at + 1)
    return at >= 0
  })
}
