import { templateFunction, templateFunctionNames } from './template-functions.ts'

/** A text with its holes parsed; one without holes stays a string. */
export type Template = string | readonly (string | Hole)[]

/** Any JSON value, its texts parsed as templates. */
export type TemplateValue = Template | number | boolean | null | TemplateList | TemplateObject
export interface TemplateList {
  readonly list: readonly TemplateValue[]
}
export interface TemplateObject {
  readonly object: Readonly<Record<string, TemplateValue>>
}

/** `{{ source.path | function('argument') }}`, parsed. */
export interface Hole {
  readonly source: HoleSource
  readonly path: readonly string[]
  readonly calls?: readonly HoleCall[]
}
export interface HoleCall {
  readonly name: string
  readonly args: readonly string[]
}

/** What a hole may read from. */
export const holeSources = [
  'config',
  'credentials',
  'token',
  'params',
  'record',
  'replication_config',
  'now',
  'uuid',
] as const
export type HoleSource = (typeof holeSources)[number]

/** Tables for the function `lookup`: name → key → value. */
export type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The values holes are filled from, and the tables their functions look into. */
export type HoleValues = Readonly<Partial<Record<HoleSource, unknown>>> & { readonly tables?: Tables }

/**
 * Parses a text with `{{ … }}` holes.
 *
 * @throws Error that says what is wrong with the text.
 */
export function parseTemplate(text: string): Template {
  const pieces = text.split(/(\{\{.*?\}\})/s).filter((piece) => piece !== '')
  const parts = pieces.map((piece) =>
    piece.startsWith('{{') && piece.endsWith('}}') ? parseHole(piece.slice(2, -2).trim()) : piece,
  )
  const broken = parts.find((part) => typeof part === 'string' && /\{\{|\}\}/.test(part))
  if (broken !== undefined) throw new Error(`"${text}" has a hole that is not closed; write {{ source.name }}`)
  return parts.some((part) => typeof part !== 'string') ? parts : text
}

/** Parses every text inside a JSON value as a template. */
export function parseTemplateValue(value: unknown): TemplateValue {
  return mapTexts(value, parseTemplate)
}

/** Takes every text inside a JSON value as it is, braces and all. */
export function literalValue(value: unknown): TemplateValue {
  return mapTexts(value, (text) => (text.includes('{{') ? [text] : text))
}

function mapTexts(value: unknown, map: (text: string) => Template): TemplateValue {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) return { list: value.map((inner) => mapTexts(inner, map)) }
  if (typeof value === 'object' && value !== null) {
    return { object: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, map)])) }
  }
  return value as number | boolean | null
}

/** Fills the first template whose holes all have a value. */
export function renderFirst(templates: readonly Template[], values: HoleValues): string | undefined {
  for (const template of templates) {
    const text = renderText(template, values)
    if (text !== undefined) return text
  }
  return undefined
}

/** Fills the holes of a template into text; `undefined` when a hole has no value. */
export function renderText(template: Template, values: HoleValues): string | undefined {
  const value = renderTemplate(template, values)
  return value === undefined ? undefined : asText(value)
}

/** Fills the holes of a template; one that is a single hole keeps the type of its value. */
export function renderTemplate(template: Template, values: HoleValues): unknown {
  if (typeof template === 'string') return template
  const [only] = template
  if (template.length === 1 && typeof only === 'object') return fillHole(only, values)
  let text = ''
  for (const part of template) {
    const value = typeof part === 'string' ? part : fillHole(part, values)
    if (value === undefined) return undefined
    text += asText(value)
  }
  return text
}

/** Fills every hole inside a JSON value; what has no value is left out. */
export function renderValue(value: TemplateValue, values: HoleValues): unknown {
  if (typeof value === 'string' || isTemplate(value)) return renderTemplate(value, values)
  if (typeof value !== 'object' || value === null) return value
  if ('list' in value)
    return value.list.map((inner) => renderValue(inner, values)).filter((inner) => inner !== undefined)
  const entries = Object.entries(value.object).map(([key, inner]) => [key, renderValue(inner, values)] as const)
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined))
}

/** Lists the holes of a template. */
export function holesOf(template: Template): readonly Hole[] {
  return typeof template === 'string' ? [] : template.filter((part) => typeof part !== 'string')
}

function isTemplate(value: TemplateValue): value is readonly (string | Hole)[] {
  return Array.isArray(value)
}

function fillHole({ source, path, calls = [] }: Hole, values: HoleValues): unknown {
  let value = path.reduce<unknown>(own, values[source])
  for (const { name, args } of calls) value = templateFunction(name)?.apply(value, args, values.tables ?? {})
  return value === null ? undefined : value
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function parseHole(text: string): Hole {
  const [head = '', ...calls] = text.split(/\|(?=(?:[^']*'[^']*')*[^']*$)/).map((part) => part.trim())
  const [source = '', ...path] = head.split('.')
  if (!isHoleSource(source))
    throw new Error(`{{ ${text} }} reads from "${source}"; a hole reads from ${holeSources.join(', ')}`)
  if (path.includes('') || (path.length === 0) !== ['now', 'uuid'].includes(source))
    throw new Error(`{{ ${text} }} needs a name: {{ ${source}.name }}`)
  return { source, path, ...(calls.length > 0 && { calls: calls.map(parseCall) }) }
}

function isHoleSource(text: string): text is HoleSource {
  return (holeSources as readonly string[]).includes(text)
}

function parseCall(text: string): HoleCall {
  const [, name = '', list = ''] = /^([a-z_0-9]+)(?:\(\s*(.*?)\s*\))?$/s.exec(text) ?? []
  const definition = templateFunction(name)
  if (definition === undefined)
    throw new Error(`"${text}" is not a function; there are ${templateFunctionNames.join(', ')}`)
  const args = list === '' ? [] : list.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map(parseArgument)
  if (args.length !== definition.arity)
    throw new Error(`${name} takes ${definition.arity} arguments, each in single quotes`)
  return { name, args }
}

function parseArgument(text: string): string {
  const [, literal] = /^'([^']*)'$/.exec(text.trim()) ?? []
  if (literal === undefined) throw new Error(`${text.trim()} is not an argument; write a literal in single quotes`)
  return literal
}
