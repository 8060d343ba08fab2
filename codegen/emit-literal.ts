/** Emits a JSON value as a JavaScript expression; `shared` has the names of constants by the JSON they stand for. */
export function emitLiteral(value: unknown, shared: ReadonlyMap<string, string> = new Map()): string {
  if (typeof value !== 'object' || value === null) return showLineBreaks(JSON.stringify(value))
  const constant = shared.get(JSON.stringify(value))
  if (constant !== undefined) return constant
  if (Array.isArray(value)) return `[${value.map((item) => emitLiteral(item, shared)).join(', ')}]`
  return `{${Object.entries(value)
    .map(([key, inner]) => emitProperty(key, inner, shared))
    .join(', ')}}`
}

/** Emits a property name, quoted where it must be. */
export function emitKey(key: string): string {
  // Written plainly in a literal, this one name would set the prototype.
  if (key === '__proto__') return `['__proto__']`
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : showLineBreaks(JSON.stringify(key))
}

/** Two line breaks may stand in a string as they are, where nobody sees them; this writes their codes. */
export function showLineBreaks(source: string): string {
  return source.replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029')
}

function emitProperty(key: string, value: unknown, shared: ReadonlyMap<string, string>): string {
  const text = emitLiteral(value, shared)
  return typeof value === 'object' && value !== null && text === key ? key : `${emitKey(key)}: ${text}`
}
