/** Appends query parameters to a URL: lists repeat the name, objects nest in brackets, null is an empty value. */
export function appendQuery(url: string, query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => encodePairs(name, value))
  if (pairs.length === 0) return url
  return `${url}${url.includes('?') ? '&' : '?'}${pairs.join('&')}`
}

function encodePairs(name: string, value: unknown): readonly string[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((item) => encodePairs(name, item))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => encodePairs(`${name}[${key}]`, inner))
  }
  return [`${encode(name)}=${value === null ? '' : encode(typeof value === 'string' ? value : JSON.stringify(value))}`]
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
