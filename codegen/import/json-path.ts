/**
 * Rewrites a JSONPath as a selector: `$.data[0]['odd name'].x` → `data.0."odd name".x`; `undefined` when it computes.
 */
export function selectorOf(path: string): string | undefined {
  const text = path.trim()
  if (/^@(link|header|params|status)\b/.test(text)) return text
  if (text.includes('..')) return undefined
  const rest = text.replace(/^\$\.?/, '')
  if (rest === '') return '$'
  const tokens = rest.match(/\[[^\]]*\]|[^.[\]]+|[.\]]/g) ?? []
  const steps = tokens.filter((token) => token !== '.').map(stepOf)
  return steps.includes(undefined) ? undefined : steps.join('.')
}

/** Writes one name as a step of a selector. */
export function selectorStep(name: string): string {
  return /^[^."[\]{}@$][^."[\]{}]*$/.test(name) && !/^-?\d+$/.test(name) && name !== '*' ? name : `"${name}"`
}

function stepOf(token: string): string | undefined {
  if (token.startsWith('[')) return bracketStep(token.slice(1, -1).trim())
  if (token === '*') return token
  return token.includes(']') ? undefined : selectorStep(token)
}

function bracketStep(inner: string): string | undefined {
  for (const [form, write] of brackets) {
    const found = form.exec(inner)
    if (found !== null) return write(found)
  }
  return undefined
}

/** What stands in brackets, by its form. */
const brackets: readonly (readonly [form: RegExp, write: (found: readonly string[]) => string])[] = [
  [/^\*?$/, () => '*'],
  [/^-?\d+$/, ([index = '']) => index],
  [/^\{([^{}]+)\}$/, ([, name = '']) => `{{ params.${name} }}`],
  [/^'([^'"]*)'$/, ([, name = '']) => selectorStep(name)],
  [/^"([^"]*)"$/, ([, name = '']) => selectorStep(name)],
  [/^\?\(?\s*@\.([\w-]+)\s*==\s*['"]([^'"\]]*)['"]\s*\)?$/, ([, key = '', value = '']) => `[${key}=${value}]`],
]
