/** One step into a value: a key, an index (`-1` is the last), every element (`*`), or the first element that has a key. */
export type SelectorStep = string | number | { readonly each: true } | { readonly key: string; readonly is: string }

/** Where a value is in an answer. */
export interface Selector {
  /** What the steps start from; absent means the body. */
  readonly from?: 'header' | 'status' | 'params'
  readonly steps: readonly SelectorStep[]
}

/** What a selector can look into. */
export interface Selectable {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly status?: number
  readonly params?: Readonly<Record<string, unknown>>
}

/**
 * Parses a selector: `errorInfo.code`, `data.0.id`, `items.*.id`, `links.[rel=next].href`, `"odd.name".x`, `$`,
 * `@header.x-request-id`, `@status`, `@params.id`.
 *
 * @throws Error that says what is wrong with the text.
 */
export function parseSelector(text: string): Selector {
  if (text === '$') return { steps: [] }
  if (text === '@status') return { from: 'status', steps: [] }
  const rooted = /^@(\w+)\.(.+)$/s.exec(text)
  if (rooted === null) {
    if (text.startsWith('@'))
      throw new Error(`"${text}" starts from an unknown root; use @header.NAME, @params.NAME or @status`)
    return { steps: splitSteps(text).map(parseStep) }
  }
  const [, root, rest = ''] = rooted
  if (root === 'header') return { from: 'header', steps: [rest.toLowerCase()] }
  if (root === 'params') return { from: 'params', steps: splitSteps(rest).map(parseStep) }
  throw new Error(`"${text}" starts from an unknown root; use @header.NAME, @params.NAME or @status`)
}

/** Parses one selector or a list of them; absent means none. */
export function compileSelectors(written: string | readonly string[] | undefined): readonly Selector[] {
  return written === undefined ? [] : [written].flat().map(parseSelector)
}

/** Reads the value at a selector; `undefined` when any step on the way is absent. */
export function select(source: Selectable, { from, steps }: Selector): unknown {
  return walk(rootOf(source, from), steps, 0)
}

/** Reads the first selector that finds something other than null. */
export function selectFirst(source: Selectable, selectors: readonly Selector[]): unknown {
  for (const selector of selectors) {
    const value = select(source, selector)
    if (value !== undefined && value !== null) return value
  }
  return undefined
}

function rootOf(source: Selectable, from: Selector['from']): unknown {
  switch (from) {
    case undefined:
      return source.body
    case 'header':
      return source.headers
    case 'status':
      return source.status
    case 'params':
      return source.params
  }
}

function walk(start: unknown, steps: readonly SelectorStep[], first: number): unknown {
  let value = start
  for (let index = first; index < steps.length; index++) {
    const step = steps[index]
    if (step === undefined || value === undefined || value === null) return undefined
    if (typeof step === 'object' && 'each' in step)
      return elementsOf(value).flatMap((element) => collect(element, steps, index + 1))
    value =
      typeof step === 'object'
        ? elementsOf(value).find((element) => own(element, step.key) === step.is)
        : own(value, step)
  }
  return value
}

function collect(element: unknown, steps: readonly SelectorStep[], first: number): readonly unknown[] {
  const found = walk(element, steps, first)
  if (found === undefined) return []
  return Array.isArray(found) ? (found as unknown[]) : [found]
}

function elementsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[]
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}

/** Only own properties count, so that no answer reaches `constructor` or `__proto__`. */
function own(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) {
    const index = typeof key === 'number' ? key : Number.NaN
    return (value as unknown[]).at(index >= 0 || index < 0 ? index : value.length)
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string | number, unknown>>)[key]
}

function splitSteps(text: string): readonly string[] {
  const steps = text.match(/"[^"]*"|\[[^\]]*\]|[^."[\]]+/g) ?? []
  if (steps.join('.') !== text) throw new Error(`"${text}" is not a selector; write names and indexes joined by dots`)
  return steps
}

function parseStep(text: string): SelectorStep {
  if (text === '*') return { each: true }
  if (/^-?\d+$/.test(text)) return Number(text)
  if (text.startsWith('"')) return text.slice(1, -1)
  if (!text.startsWith('[')) return text
  const [, key, is] = /^\[([^=\]]+)=([^\]]*)\]$/.exec(text) ?? []
  if (key === undefined || is === undefined) throw new Error(`"${text}" is not a step; write [key=value]`)
  return { key, is }
}
