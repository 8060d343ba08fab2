import { plainText } from '../plain-text.ts'

/** Writes a value into one line, without anything that could steer a terminal. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return oneLine(value)
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return value.map((item) => cellText(item)).join(', ')
  return oneLine(JSON.stringify(value))
}

function oneLine(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim()
}
