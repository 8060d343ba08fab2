import type { LimitRule } from './rate-limit.ts'

/** Parses a limit that another process sent, undefined for none, or says in a sentence what is wrong with it. */
export function parseLimit(value: unknown): LimitRule | undefined | string {
  if (!isObject(value) || Object.keys(value).length === 0) return undefined
  const { requests, per, retryAfter = 'seconds' } = value
  if (typeof requests !== 'number' || typeof per !== 'number')
    return 'A limit needs the numbers requests and per (milliseconds).'
  if (!isSpelling(retryAfter)) return 'retryAfter is one of seconds, date, none.'
  return { requests, per, retryAfter }
}

function isObject(value: unknown): value is Partial<Record<keyof LimitRule, unknown>> {
  return typeof value === 'object' && value !== null
}

function isSpelling(value: unknown): value is 'seconds' | 'date' | 'none' {
  return value === 'seconds' || value === 'date' || value === 'none'
}
