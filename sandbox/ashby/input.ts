import { invalidInput } from './failure.ts'

/** Reads one value of a request body, or fails. */
export type Reader<T> = (value: unknown, name: string) => T

/** Names the fields of a body and how to read them. */
export type Fields = Readonly<Record<string, Reader<unknown>>>

/** Is a body as its fields read it. */
export type Input<F extends Fields> = { readonly [Name in keyof F]: ReturnType<F[Name]> }

/** Is a body before it is read. */
export type Body = Readonly<Record<string, unknown>>

/** Reads a body field by field; keys that are not named are ignored. */
export function readInput<F extends Fields>(body: Body, fields: F): Input<F> {
  const read = Object.entries(fields).map(([name, reader]) => [name, reader(body[name], name)])
  return Object.fromEntries(read) as Input<F> // each name got the value that its own reader returned
}

/** Refuses keys that are not named, as a few endpoints do. */
export function refuseUnknownKeys(body: Body, names: readonly string[]): void {
  const unknown = Object.keys(body).filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw invalidInput(`Unrecognized key(s) in object: ${unknown.map((name) => `'${name}'`).join(', ')}`)
}

/** Makes a reader that lets a value be absent. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return (value, name) => (value === undefined ? undefined : reader(value, name))
}

/** Makes a reader that lets a value be absent or null, as the paging fields may be. */
export function nullable<T>(reader: Reader<T>): Reader<T | undefined> {
  return (value, name) => (value === undefined || value === null ? undefined : reader(value, name))
}

/** Reads a string. */
export const text: Reader<string> = (value, name) => {
  if (typeof value !== 'string') throw invalidInput(`${name}: ${expected('string', value)}`)
  return value
}

/** Reads a string that says something. */
export const filledText: Reader<string> = (value, name) => {
  const read = text(value, name)
  if (read.trim() === '') throw invalidInput(`${name}: String must contain at least 1 character(s)`)
  return read
}

const uuidFormat = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu

/** Reads a UUID. */
export const uuid: Reader<string> = (value, name) => {
  const read = text(value, name)
  if (!uuidFormat.test(read)) throw invalidInput(`${name}: Invalid uuid`)
  return read.toLowerCase()
}

/** Reads an http(s) address. */
export const url: Reader<string> = (value, name) => {
  const read = text(value, name)
  if (!/^https?:\/\/\S+$/u.test(read)) throw invalidInput(`${name}: Invalid url`)
  return read
}

/** Reads a boolean, spelled as a string if need be. */
export const flag: Reader<boolean> = (value, name) => {
  if (value === true || value === 'true') return true
  if (value === false || value === 'false') return false
  throw invalidInput(`${name}: ${expected('boolean', value)}`)
}

/** Makes a reader of a boolean that has a value when absent. */
export function flagOr(absent: boolean): Reader<boolean> {
  return (value, name) => (value === undefined ? absent : flag(value, name))
}

/** Reads an integer, spelled as a string if need be. */
export const integer: Reader<number> = (value, name) => {
  const read = typeof value === 'string' && /^-?\d+$/u.test(value) ? Number(value) : value
  if (typeof read !== 'number' || !Number.isInteger(read)) throw invalidInput(`${name}: ${expected('integer', value)}`)
  return read
}

/** Reads a moment in ISO 8601. */
export const moment: Reader<number> = (value, name) => {
  const read = text(value, name)
  const time = /^\d{4}-\d\d-\d\dT/u.test(read) ? Date.parse(read) : Number.NaN
  if (Number.isNaN(time)) throw invalidInput(`${name}: Invalid datetime`)
  return time
}

/** Makes a reader of one of a few words. */
export function oneOf<const T extends string>(words: readonly T[]): Reader<T> {
  return (value, name) => {
    const found = words.find((word) => word === value)
    if (found === undefined)
      throw invalidInput(`${name}: Invalid enum value. Expected ${words.map((word) => `'${word}'`).join(' | ')}`)
    return found
  }
}

/** Makes a reader of a list. */
export function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, name) => {
    if (!Array.isArray(value)) throw invalidInput(`${name}: ${expected('array', value)}`)
    return value.map((entry: unknown, index) => reader(entry, `${name}.${index}`))
  }
}

/** Makes a reader of an object with the named fields. */
export function objectOf<F extends Fields>(fields: F): Reader<Input<F>> {
  return (value, name) => {
    if (!isBody(value)) throw invalidInput(`${name}: ${expected('object', value)}`)
    const within = Object.entries(fields).map(([key, reader]): [string, Reader<unknown>] => [
      key,
      (entry) => reader(entry, `${name}.${key}`),
    ])
    return readInput(value, Object.fromEntries(within)) as Input<F> // the same readers under the same names
  }
}

/** Tells an object from everything else that JSON can be. */
export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function expected(type: string, value: unknown): string {
  if (value === undefined) return 'Required'
  const received = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  return `Expected ${type}, received ${received}`
}
