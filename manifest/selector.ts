import { parseLinkHeader } from './link-header.ts'

/**
 * One step into a value: a key, an index (`-1` is the last), every element (`*`), the first element that has a key, or
 * the key or index that a parameter gives.
 */
export type SelectorStep =
  string | number | { readonly each: true } | { readonly key: string; readonly is: string } | { readonly param: string }

/** Where a value is in an answer. */
export interface Selector {
  /** What the steps start from; absent means the body. */
  readonly from?: 'header' | 'link' | 'status' | 'params'
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
 * Parses a selector: `errorInfo.code`, `data.0.id`, `items.*.id`, `links.[rel=next].href`, `"odd.name".x`,
 * `files.{{ params.index }}.url`, `$`, `@header.x-request-id`, `@link.next`, `@status`, `@params.id`.
 *
 * @throws Error that says what is wrong with the text.
 */
export function parseSelector(text: string): Selector {
  if (text === '$') return { steps: [] }
  if (text === '@status') return { from: 'status', steps: [] }
  if (!text.startsWith('@')) return { steps: splitSteps(text).map(parseStep) }
  const [, root, rest = ''] = /^@(\w+)\.(.+)$/s.exec(text) ?? []
  switch (root) {
    case 'header':
    case 'link':
      return { from: root, steps: [rest.toLowerCase()] }
    case 'params':
      return { from: root, steps: splitSteps(rest).map(parseStep) }
    default:
      throw unknownRoot(text)
  }
}

function unknownRoot(text: string): Error {
  return new Error(`"${text}" starts from an unknown root; use @header.NAME, @link.REL, @params.NAME or @status`)
}

/** Parses one selector or a list of them; absent means none. */
export function compileSelectors(written: string | readonly string[] | undefined): readonly Selector[] {
  return written === undefined ? [] : [written].flat().map(parseSelector)
}

/** Reads the value at a selector; `undefined` when any step on the way is absent. */
export function select(source: Selectable, { from, steps }: Selector): unknown {
  return walk(
    rootOf(source, from),
    steps.map((step) => filledStep(step, source)),
    0,
  )
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
    case 'link':
      return parseLinkHeader(source.headers?.['link'] ?? '')
    case 'status':
      return source.status
    case 'params':
      return source.params
  }
}

/** A step that no parameter gives is one that leads nowhere. */
type FilledStep = Exclude<SelectorStep, { param: string }> | undefined

function filledStep(step: SelectorStep, { params = {} }: Selectable): FilledStep {
  if (typeof step !== 'object' || !('param' in step)) return step
  const value = own(params, step.param)
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}

function walk(start: unknown, steps: readonly FilledStep[], first: number): unknown {
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

function collect(element: unknown, steps: readonly FilledStep[], first: number): readonly unknown[] {
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
  const steps = text.match(/"[^"]*"|\[[^\]]*\]|\{\{[^{}]*\}\}|[^."[\]{}]+/g) ?? []
  if (steps.join('.') !== text) throw new Error(`"${text}" is not a selector; write names and indexes joined by dots`)
  return steps
}

function parseStep(text: string): SelectorStep {
  if (text === '*') return { each: true }
  if (/^-?\d+$/.test(text)) return Number(text)
  if (text.startsWith('"')) return text.slice(1, -1)
  if (text.startsWith('{{')) return parseHole(text)
  return text.startsWith('[') ? parseMatch(text) : text
}

function parseMatch(text: string): SelectorStep {
  const [, key, is] = /^\[([^=\]]+)=([^\]]*)\]$/.exec(text) ?? []
  if (key === undefined || is === undefined) throw new Error(`"${text}" is not a step; write [key=value]`)
  return { key, is }
}

function parseHole(text: string): SelectorStep {
  const [, param] = /^\{\{\s*params\.([\w-]+)\s*\}\}$/.exec(text) ?? []
  if (param === undefined) throw new Error(`"${text}" is not a step; the hole of a selector is {{ params.NAME }}`)
  return { param }
}
