import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { Pagination } from '../../manifest/manifest.gen.ts'
import { propertiesOf, isType, type Resolve } from './guess-envelope.ts'
import { selectorStep } from './json-path.ts'
import { answerWords, parameterWords, type PagingWords } from './paging-names.ts'

/** What paging is told by: what a list takes and what it answers. */
export interface PagedList {
  /** What it takes, by the place it goes to. */
  readonly inputs: readonly PagingInput[]
  /** Where its answer has what, as far as is known: what the document points out first. */
  readonly outputs: readonly PagingOutput[]
  readonly linked: boolean
  /** The item's properties, for lists that go on after the last one. */
  readonly itemKey: string | undefined
}

export interface PagingInput {
  readonly name: string
  readonly location: string
  readonly schema: JsonSchema
}

export interface PagingOutput {
  readonly name: string
  readonly at: string
  readonly schema?: JsonSchema
}

/** How a list goes on, and whether that is more than likely. */
export interface GuessedPagination {
  readonly pagination: Pagination
  readonly sure: boolean
}

/** Finds out by rule how a list goes on: by a token, a link, a page number, an offset or its last record, or not at all. */
export function guessPagination(list: PagedList): GuessedPagination {
  for (const rule of rules) {
    const found = rule(list)
    if (found !== undefined) return found
  }
  const pagination = { type: 'none', reason: 'Nothing it takes asks for another page.' } as const
  return { pagination, sure: false }
}

/** Lists what an answer may say of paging: its own properties, and those of objects two levels down. */
export function outputsOf(schema: JsonSchema, resolve: Resolve, depth = 2, prefix = ''): readonly PagingOutput[] {
  return Object.entries(propertiesOf(resolve(schema), resolve)).flatMap(([name, property]) => {
    const at = `${prefix}${selectorStep(name)}`
    const resolved = resolve(property)
    const inner = depth === 0 || isType(resolved, 'array') ? [] : outputsOf(resolved, resolve, depth - 1, `${at}.`)
    return [{ name, at, schema: resolved }, ...inner]
  })
}

type Rule = (list: PagedList) => GuessedPagination | undefined

const rules: readonly Rule[] = [byHeader, byCursor, byLink, byPage, byOffset, byLastId]

function byHeader({ outputs, linked, inputs }: PagedList): GuessedPagination | undefined {
  const told = outputs.find(({ at }) => at.startsWith('@link.'))
  if (told === undefined && !linked) return undefined
  return { pagination: { type: 'link', next: told?.at ?? '@link.next', ...sizeOf(inputs) }, sure: true }
}

/** A token is sent back as it came; a number is a page or an offset. */
function byCursor({ inputs, outputs }: PagedList): GuessedPagination | undefined {
  const takesText = ({ schema }: { readonly schema?: JsonSchema }): boolean => !isNumber(schema)
  const next = outputs.find((output) => takesText(output) && isToken(output))
  const send =
    find(inputs, parameterWords.cursor, takesText) ??
    (next &&
      inputs.find(
        (input) =>
          isText(input.schema) && (parameterWords.page.test(input.name) || parameterWords.offset.test(input.name)),
      ))
  if (send === undefined || next === undefined || isAddress(next)) return undefined
  const more = find(outputs, answerWords.more)
  return {
    pagination: {
      type: 'cursor',
      send: send.location,
      next: next.at,
      ...(more !== undefined && { more: more.at }),
      ...doneOf(outputs),
      ...sizeOf(inputs),
    },
    sure: true,
  }
}

function byLink({ inputs, outputs }: PagedList): GuessedPagination | undefined {
  const next = outputs.find(
    (output) =>
      answerWords.link.test(output.name) && !isNumber(output.schema) && (isAddress(output) || !isObject(output.schema)),
  )
  if (next === undefined || (!isAddress(next) && find(inputs, parameterWords.cursor) !== undefined)) return undefined
  const more = find(outputs, answerWords.more)
  return {
    pagination: { type: 'link', next: next.at, ...(more !== undefined && { more: more.at }), ...sizeOf(inputs) },
    sure: isAddress(next),
  }
}

function byPage({ inputs, outputs }: PagedList): GuessedPagination | undefined {
  const send = find(inputs, parameterWords.page, ({ schema }) => !isObject(schema))
  if (send === undefined) return undefined
  const [pages, total, more] = [
    find(outputs, answerWords.pages),
    find(outputs, answerWords.total, byNumber),
    find(outputs, answerWords.more),
  ]
  return {
    pagination: {
      type: 'page',
      send: send.location,
      ...((send.schema['default'] === 0 || send.schema['minimum'] === 0) && { start: 0 }),
      ...(pages !== undefined && { pages: pages.at }),
      ...(total !== undefined && { total: total.at }),
      ...(more !== undefined && { more: more.at }),
      ...doneOf(outputs),
      ...sizeOf(inputs),
    },
    sure: pages !== undefined || more !== undefined,
  }
}

function byOffset({ inputs, outputs }: PagedList): GuessedPagination | undefined {
  const send = find(inputs, parameterWords.offset, ({ schema }) => isNumber(schema))
  if (send === undefined) return undefined
  const [total, more] = [find(outputs, answerWords.total, byNumber), find(outputs, answerWords.more)]
  return {
    pagination: {
      type: 'offset',
      send: send.location,
      ...(total !== undefined && { total: total.at }),
      ...(more !== undefined && { more: more.at }),
      ...doneOf(outputs),
      ...sizeOf(inputs),
    },
    sure: total !== undefined || more !== undefined,
  }
}

function byLastId({ inputs, outputs, itemKey }: PagedList): GuessedPagination | undefined {
  const send = find(inputs, parameterWords.lastId)
  if (send === undefined || itemKey === undefined) return undefined
  const more = find(outputs, answerWords.more)
  return {
    pagination: {
      type: 'last_id',
      send: send.location,
      from: itemKey,
      ...(more !== undefined && { more: more.at }),
      ...sizeOf(inputs),
    },
    sure: more !== undefined,
  }
}

function find<T extends { readonly name: string; readonly schema?: JsonSchema }>(
  list: readonly T[],
  words: PagingWords,
  also: (one: T) => boolean = () => true,
): T | undefined {
  return list.find((one) => words.test(lastName(one.name)) && also(one))
}

/** `page[size]` asks for a page's size, and `options.cursor` for a cursor. */
function lastName(name: string): string {
  const [, inner] = /^(?:page|pagination|options)\[(\w+)\]$/.exec(name) ?? []
  return inner === undefined ? name : inner === 'number' ? 'page_number' : inner
}

function sizeOf(inputs: readonly PagingInput[]): { readonly size?: string; readonly max?: number } {
  const size = find(inputs, parameterWords.size, ({ schema }) => !isObject(schema))
  const maximum = size?.schema['maximum']
  return {
    ...(size !== undefined && { size: size.location }),
    ...(typeof maximum === 'number' && Number.isInteger(maximum) && maximum > 0 && { max: maximum }),
  }
}

function doneOf(outputs: readonly PagingOutput[]): { readonly done?: string } {
  const done = find(outputs, answerWords.done, ({ schema }) => schema !== undefined && isType(schema, 'boolean'))
  return done === undefined ? {} : { done: done.at }
}

function isToken(output: PagingOutput): boolean {
  return (
    answerWords.cursor.test(output.name) &&
    !isObject(output.schema) &&
    !(output.schema !== undefined && isType(output.schema, 'boolean'))
  )
}

/** Told by its format, its description or its name. */
function isAddress({ name, at, schema = {} }: PagingOutput): boolean {
  const { format, description } = schema
  const words = typeof description === 'string' ? description : ''
  return (
    /^@link\.|(^|\.)_?links\./.test(at) ||
    /^(uri|url)$/.test(typeof format === 'string' ? format : '') ||
    /(link|url|uri|href)$/i.test(name) ||
    /\b(url|uri|link)\b/i.test(words)
  )
}

function byNumber({ schema }: PagingOutput): boolean {
  return schema === undefined || isNumber(schema)
}

function isNumber(schema: JsonSchema | undefined): boolean {
  return schema !== undefined && (isType(schema, 'integer') || isType(schema, 'number'))
}

function isText(schema: JsonSchema | undefined): boolean {
  return schema !== undefined && isType(schema, 'string')
}

function isObject(schema: JsonSchema | undefined): boolean {
  return (
    schema !== undefined && (isType(schema, 'object') || isType(schema, 'array') || schema['properties'] !== undefined)
  )
}
