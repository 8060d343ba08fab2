const secretName = /password|passwd|secret|token|api_?key|authorization|credential|private_?key/i
const longestText = 200
const mostItems = 20
const deepest = 6

/** Makes parameters fit to be kept: what may be secret is blotted out, what is long is cut. */
export function redactParams(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return storable(value.length > longestText ? `${value.slice(0, longestText)}…` : value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return '…'
  if (Array.isArray(value)) {
    const kept = value.slice(0, mostItems).map((item) => redactParams(item, depth + 1))
    return value.length > mostItems ? [...kept, `… ${value.length - mostItems} more`] : kept
  }
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
    storable(name),
    secretName.test(name) && inner !== null ? '***' : redactParams(inner, depth + 1),
  ])
  return Object.fromEntries(entries)
}

/** A cut may leave half of a character, and JSON within a text may bring what no database keeps. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd')
}
