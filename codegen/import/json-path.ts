/**
 * Rewrites a JSONPath as a selector: `$.data[0]['odd name'].x` → `data.0."odd name".x`; `undefined` when it computes.
 */
export function selectorOf(path: string): string | undefined {
  const text = path.trim()
  if (/^@(link|header|params|status)\b/.test(text)) return text
  const rest = text.replace(/^\$\.?/, '')
  if (rest === '') return '$'
  if (rest.includes('..')) return undefined
  const tokens = rest.match(/\[[^\]]*\]|[^.[\]]+|[.\]]/g) ?? []
  const steps = tokens.filter((token) => token !== '.').map(stepOf)
  return steps.includes(undefined) ? undefined : steps.join('.')
}

/** Writes one name as a step of a selector. */
export function selectorStep(name: string): string {
  return /^[^."[\]{}@$][^."[\]{}]*$/.test(name) && !/^-?\d+$/.test(name) && name !== '*' ? name : `"${name}"`
}

function stepOf(token: string): string | undefined {
  if (!token.startsWith('[')) return token === '*' ? '*' : token.includes(']') ? undefined : selectorStep(token)
  const inner = token.slice(1, -1).trim()
  if (inner === '*' || inner === '') return '*'
  if (/^-?\d+$/.test(inner)) return inner
  const [, hole] = /^\{([^{}]+)\}$/.exec(inner) ?? []
  if (hole !== undefined) return `{{ params.${hole} }}`
  const [, quoted] = /^(?:'([^'"]*)'|"[^'"]*")$/.exec(inner) ?? []
  if (quoted !== undefined) return selectorStep(quoted)
  const [, key, value] = /^\?\(?\s*@\.([\w-]+)\s*==\s*['"]([^'"\]]*)['"]\s*\)?$/.exec(inner) ?? []
  return key === undefined ? undefined : `[${key}=${value ?? ''}]`
}
