/** The language a value is written in. */
export type ValueLanguage = 'typescript' | 'json'

/** Code that stands where a value would, such as `process.env.ASHBY_API_KEY`. */
export interface Expression {
  readonly [code]: string
}

const code: unique symbol = Symbol('code')

/** Makes an expression of a piece of TypeScript. */
export function expression(text: string): Expression {
  return { [code]: text }
}

/** How wide a line may be. */
const lineWidth = 120

/** Writes a JSON value as code, on one line when it fits beside what stands before and after it on that line. */
export function valueText(value: unknown, language: ValueLanguage, around = 0): string {
  return layOut(value, { language, room: lineWidth - around, indent: 0 })
}

/** Writes a JSON value as JSON on one line, with spaces inside braces left out, safe inside single quotes in a shell. */
export function shellJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replaceAll("'", '\\u0027')
}

interface Layout {
  readonly language: ValueLanguage
  readonly room: number
  readonly indent: number
}

interface Entry {
  readonly head: string
  readonly value: unknown
}

function layOut(value: unknown, layout: Layout): string {
  const inline = inlineText(value, layout.language)
  const entries = entriesOf(value, layout.language)
  if (entries.length === 0 || (inline.length <= layout.room && !alwaysBreaks(value))) return inline
  const indent = layout.indent + 2
  const last = layout.language === 'typescript' ? ',' : ''
  const lines = entries.map(({ head, value: inner }, index) => {
    const before = `${' '.repeat(indent)}${head}`
    const after = index === entries.length - 1 ? last : ','
    return `${before}${layOut(inner, { ...layout, indent, room: lineWidth - before.length - after.length })}${after}`
  })
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${lines.join('\n')}\n${' '.repeat(layout.indent)}${close}`
}

function inlineText(value: unknown, language: ValueLanguage): string {
  if (typeof value === 'string') return language === 'json' ? JSON.stringify(value) : stringLiteral(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isExpression(value)) return value[code]
  const inner = entriesOf(value, language).map((entry) => `${entry.head}${inlineText(entry.value, language)}`)
  if (Array.isArray(value)) return `[${inner.join(', ')}]`
  return inner.length === 0 ? '{}' : `{ ${inner.join(', ')} }`
}

function entriesOf(value: unknown, language: ValueLanguage): readonly Entry[] {
  if (typeof value !== 'object' || value === null || isExpression(value)) return []
  if (Array.isArray(value)) return value.map((inner: unknown) => ({ head: '', value: inner }))
  return Object.entries(value).map(([key, inner]: [string, unknown]) => ({
    head: `${keyText(key, language)}: `,
    value: inner,
  }))
}

function isExpression(value: object): value is Expression {
  return code in value
}

function keyText(key: string, language: ValueLanguage): string {
  if (language === 'json') return JSON.stringify(key)
  // Written plainly, this key would set the object's prototype.
  if (key === '__proto__') return `['__proto__']`
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : stringLiteral(key)
}

/** Quotes as the formatter does: single, unless that needs more escapes. */
function stringLiteral(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  const singles = text.split("'").length
  const doubles = text.split('"').length
  return singles > doubles ? `"${inner.replaceAll('"', '\\"')}"` : `'${inner.replaceAll("'", "\\'")}'`
}

/** A list of several objects, or of several lists, has one on each line. */
function alwaysBreaks(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const elements: readonly unknown[] = Object.values(value)
  if (elements.some(alwaysBreaks)) return true
  if (!Array.isArray(value) || elements.length < 2) return false
  return (
    elements.every((element) => sizeOf(element, false) > 1) || elements.every((element) => sizeOf(element, true) > 1)
  )
}

function sizeOf(element: unknown, list: boolean): number {
  if (typeof element !== 'object' || element === null || Array.isArray(element) !== list) return 0
  return Object.keys(element).length
}
