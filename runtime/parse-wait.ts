import type { Wait } from '../manifest/connector.ts'

/** Reads one wait. Without a format, a number is seconds and anything else is a date (RFC 9110, Retry-After). */
export function parseWait(value: unknown, format: Wait['format'], now: number): number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).trim()
  const amount = text === '' ? Number.NaN : Number(text)
  const wait = Number.isFinite(amount) ? ofNumber(amount, format, now) : ofDate(text, format, now)
  return wait === undefined || Number.isNaN(wait) ? undefined : wait
}

function ofNumber(amount: number, format: Wait['format'], now: number): number | undefined {
  switch (format) {
    case undefined:
    case 'seconds':
      return amount * 1000
    case 'milliseconds':
      return amount
    case 'epoch':
      return amount * 1000 - now
    case 'epoch_ms':
      return amount - now
    case 'iso':
    case 'http_date':
      return undefined
  }
}

function ofDate(text: string, format: Wait['format'], now: number): number | undefined {
  return format === undefined || format === 'iso' || format === 'http_date' ? Date.parse(text) - now : undefined
}
