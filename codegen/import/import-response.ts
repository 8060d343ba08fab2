import { defined } from '../../manifest/defined.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { Condition, ResponseShape } from '../../manifest/manifest.gen.ts'
import { guessList, guessRecord } from './guess-envelope.ts'
import type { ImportTools } from './import-parameters.ts'
import { templateOfJinja } from './jinja.ts'
import { selectorOf } from './json-path.ts'
import { mapOf, textMapOf, textOf, unlessEmpty } from './loose-json.ts'
import type { NamedOperation } from './name-operations.ts'
import { schemaAt } from './schema-at.ts'
import type { SuccessAnswer } from './success-answer.ts'

/** Where an operation's answer has its data. */
export interface ImportedResponse {
  readonly response: ResponseShape
  /** What one record looks like, where the document says. */
  readonly record: JsonSchema | undefined
  /** Whether the place is a guess. */
  readonly guessed: boolean
}

/** Imports where the answer has its data, what is told beside it, and what records become. */
export function importResponse(operation: NamedOperation, answer: SuccessAnswer, tools: ImportTools): ImportedResponse {
  const extractor = operation.value['x-airbyte-record-extractor']
  if (isDownload(operation, answer))
    return { response: { file: fileOf(operation, tools) }, record: undefined, guessed: false }
  if (extractor === undefined && answer.type === 'nothing')
    return { response: { nothing: true }, record: undefined, guessed: false }
  const place = placeOf(operation, answer, tools)
  const changes = changesOf(operation, tools)
  const data = place.list ? { records: place.at } : { record: place.at }
  return {
    response: { ...data, ...metaOf(operation, tools), ...changes },
    record: changes.fields === undefined ? recordAt(place, answer, tools) : undefined,
    guessed: place.guessed,
  }
}

function recordAt({ at, list }: Place, { schema = {} }: SuccessAnswer, tools: ImportTools): JsonSchema | undefined {
  const found = schemaAt(schema, at, (one) => tools.store.resolve(one))
  if (!list) return found
  // Through `*`, every place gives one record; where a list stands at each of them, its items.
  return itemOf(found, tools) ?? (at.includes('*') ? found : undefined)
}

/** Tells whether an operation lists records. */
export function isList({ kind, action }: NamedOperation): boolean {
  return kind === undefined
    ? /^(list|search)(_|$)|^(list|search)[A-Z]/.test(action)
    : /^(list|api_search|search)(_\d+)?$/.test(kind)
}

function isDownload({ kind, value }: NamedOperation, { type }: SuccessAnswer): boolean {
  return kind === 'download' || value['x-airbyte-file-url'] !== undefined || type === 'bytes'
}

function fileOf({ value, path }: NamedOperation, { tell }: ImportTools): NonNullable<ResponseShape['file']> {
  const url = textOf(value['x-airbyte-file-url'])
  const at = url === undefined ? undefined : selectorOf(url)
  if (url !== undefined && at === undefined)
    tell([...path, 'x-airbyte-file-url'], `is not carried over: a selector cannot say ${url}`)
  return at === undefined ? { type: 'body' } : { type: 'url', at }
}

interface Place {
  readonly at: string
  readonly list: boolean
  readonly guessed: boolean
}

function placeOf(operation: NamedOperation, answer: SuccessAnswer, tools: ImportTools): Place {
  const extractor = textOf(operation.value['x-airbyte-record-extractor'])
  const given = extractor === undefined ? undefined : selectorOf(extractor)
  if (given !== undefined) return { at: given, list: isList(operation), guessed: false }
  if (extractor !== undefined)
    tools.tell(
      [...operation.path, 'x-airbyte-record-extractor'],
      `is not carried over: a selector cannot say ${extractor}`,
    )
  return guessPlace(operation, answer, tools)
}

function guessPlace(operation: NamedOperation, { schema = {} }: SuccessAnswer, tools: ImportTools): Place {
  const { path, entity, kind } = operation
  const resolve = (one: JsonSchema | undefined): JsonSchema => tools.store.resolve(one)
  const found = guessList(schema, entity, resolve)
  // A plain document does not say what lists; an answer that is a list, does.
  if (isList(operation) || (kind === undefined && found === '$')) {
    if (found !== '$') tools.tell(path, `does not say where its records are; ${shown(found)} is a guess`)
    return { at: found ?? '$', list: true, guessed: found !== '$' }
  }
  const at = guessRecord(schema, entity, resolve)
  if (at !== '$') tools.tell(path, `does not say where its record is; ${shown(at)} is a guess`)
  return { at, list: false, guessed: at !== '$' }
}

function shown(at: string | undefined): string {
  return at ?? 'the whole answer'
}

function itemOf(list: JsonSchema | undefined, { store }: ImportTools): JsonSchema | undefined {
  const items = list === undefined ? undefined : store.resolve(list)['items']
  return items === undefined ? undefined : mapOf(items)
}

function metaOf({ value, path }: NamedOperation, { tell }: ImportTools): Pick<ResponseShape, 'meta'> {
  const key = 'x-airbyte-meta-extractor'
  const meta = Object.entries(textMapOf(value[key])).flatMap(([name, text]) => {
    const at = selectorOf(text)
    if (at === undefined) tell([...path, key, name], `is not carried over: a selector cannot say ${text}`)
    return at === undefined ? [] : [[name, at] as const]
  })
  return defined({ meta: unlessEmpty(Object.fromEntries(meta)) })
}

function changesOf({ value, path }: NamedOperation, { tell }: ImportTools): Pick<ResponseShape, 'drop' | 'fields'> {
  const filter = textOf(value['x-airbyte-record-filter'])
  const drop = filter === undefined ? undefined : dropOf(filter)
  if (filter !== undefined && drop === undefined)
    tell([...path, 'x-airbyte-record-filter'], `is not carried over: a condition cannot say ${filter}`)
  const fields = Object.entries(textMapOf(value['x-airbyte-record-transform'])).flatMap(([name, text]) => {
    const template = templateOfJinja(text, (source) => (/^(record|config)\./.test(source) ? source : undefined))
    if (template === undefined)
      tell([...path, 'x-airbyte-record-transform', name], `is not carried over: a hole cannot say ${text}`)
    return template === undefined ? [] : [[name, template] as const]
  })
  return defined({ drop, fields: unlessEmpty(Object.fromEntries(fields)) })
}

/** The filter says what is kept, ours what is left out. */
function dropOf(filter: string): Condition | undefined {
  const text = filter.replace(/^\{\{\s*|\s*\}\}$/g, '').trim()
  const [, not, name] = /^(not\s+)?record\.([\w.]+)$/.exec(text) ?? []
  if (name !== undefined)
    return not === undefined ? { not: { path: name, equals: true } } : { path: name, equals: true }
  const [, path, operator, literal] =
    /^record\.([\w.]+)\s*(==|!=)\s*('[^']*'|"[^"]*"|[Tt]rue|[Ff]alse|-?\d+)$/.exec(text) ?? []
  if (path === undefined || literal === undefined) return undefined
  const value = valueOf(literal)
  return operator === '==' ? { path, not_equals: value } : { path, equals: value }
}

function valueOf(literal: string): unknown {
  return /^['"]/.test(literal) ? literal.slice(1, -1) : (JSON.parse(literal.toLowerCase()) as unknown)
}
