import { textOf } from './text-of.ts'

/** Appends query parameters to a URL: lists repeat the name, objects nest in brackets, null is an empty value. */
export function appendQuery(url: string, query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => encodePairs(name, checked(name, value)))
  if (pairs.length === 0) return url
  return `${url}${url.includes('?') ? '&' : '?'}${pairs.join('&')}`
}

/** A value that refers to itself would be walked for ever. */
function checked(name: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null) textOf(name, value)
  return value
}

function encodePairs(name: string, value: unknown): readonly string[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((item) => encodePairs(name, item))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => encodePairs(`${name}[${key}]`, inner))
  }
  const text = value === null ? '' : textOf(name, value)
  return [`${encodeURIComponent(textOf('a name in the query', name))}=${encodeURIComponent(text)}`]
}
