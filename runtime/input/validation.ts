import { fullFormats } from 'ajv-formats/dist/formats.js'

/** What generated validators need at run time. */
export const validation: Validation = { formats: fullFormats, ucs2length, equal }

interface Validation {
  readonly formats: typeof fullFormats
  /** Counts the characters of a text; a pair of surrogates is one. */
  readonly ucs2length: (text: string) => number
  /** Tells whether two JSON values are the same. */
  readonly equal: (one: unknown, other: unknown) => boolean
}

function ucs2length(text: string): number {
  return Array.from(text).length
}

function equal(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other || (Number.isNaN(one) && Number.isNaN(other))
  const keys = Object.keys(one)
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && equal(one[key], other[key]))
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
