import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { Condition, ResponseShape } from '../../manifest/manifest.gen.ts'
import { guessList, guessRecord } from './guess-envelope.ts'
import type { ImportTools } from './import-parameters.ts'
import { templateOfJinja } from './jinja.ts'
import { selectorOf } from './json-path.ts'
import { mapOf, textMapOf, textOf, type JsonMap } from './loose-json.ts'
import type { NamedOperation } from './name-operations.ts'
import { schemaAt } from './schema-at.ts'
import type { SuccessAnswer } from './success-answer.ts'

/** Where an operation's answer has its data. */
export interface ImportedResponse {
  readonly response: ResponseShape
  /** What one record looks like, where the document says. */
  readonly record?: JsonSchema
  /** Whether the place is a guess. */
  readonly guessed: boolean
}

/** Imports where the answer has its data, what is told beside it, and what records become. */
export function importResponse(operation: NamedOperation, answer: SuccessAnswer, tools: ImportTools): ImportedResponse {
  const { value } = operation
  if (isDownload(operation, answer)) return { response: { file: fileOf(operation, tools) }, guessed: false }
  const extractor = textOf(value['x-airbyte-record-extractor'])
  if (extractor === undefined && answer.type === 'nothing') return { response: { nothing: true }, guessed: false }
  const place = placeOf(operation, answer, tools)
  const found = schemaAt(answer.schema ?? {}, place.at, (schema) => tools.store.resolve(schema))
  // Through `*`, every place gives one record; where a list stands at each of them, its items.
  const record = place.list ? (itemOf(found, tools) ?? (place.at.includes('*') ? found : undefined)) : found
  const changes = changesOf(operation, tools)
  return {
    response: {
      ...(place.list ? { records: place.at } : { record: place.at }),
      ...metaOf(value, operation, tools),
      ...changes,
    },
    ...(record !== undefined && changes.fields === undefined && { record }),
    guessed: place.guessed,
  }
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
  const { value, path, entity } = operation
  const resolve = (schema: JsonSchema | undefined): JsonSchema => tools.store.resolve(schema)
  const extractor = textOf(value['x-airbyte-record-extractor'])
  const given = extractor === undefined ? undefined : selectorOf(extractor)
  const list = isList(operation)
  if (given !== undefined) return { at: given, list, guessed: false }
  if (extractor !== undefined)
    tools.tell([...path, 'x-airbyte-record-extractor'], `is not carried over: a selector cannot say ${extractor}`)
  const guess = answer.schema === undefined ? undefined : guessList(answer.schema, entity, resolve)
  // A plain document does not say what lists; an answer that is a list, does.
  if (list || (operation.kind === undefined && guess === '$')) {
    if (guess !== '$') tools.tell(path, `does not say where its records are; ${guess ?? 'the whole answer'} is a guess`)
    return { at: guess ?? '$', list: true, guessed: guess !== '$' }
  }
  const at = answer.schema === undefined ? '$' : guessRecord(answer.schema, entity, resolve)
  if (at !== '$') tools.tell(path, `does not say where its record is; ${at} is a guess`)
  return { at, list: false, guessed: at !== '$' }
}

function itemOf(list: JsonSchema | undefined, { store }: ImportTools): JsonSchema | undefined {
  const items = list === undefined ? undefined : store.resolve(list)['items']
  return items === undefined ? undefined : mapOf(items)
}

function metaOf(value: JsonMap, { path }: NamedOperation, { tell }: ImportTools): Pick<ResponseShape, 'meta'> {
  const meta = Object.entries(textMapOf(value['x-airbyte-meta-extractor'])).flatMap(([name, text]) => {
    const at = selectorOf(text)
    if (at === undefined)
      tell([...path, 'x-airbyte-meta-extractor', name], `is not carried over: a selector cannot say ${text}`)
    return at === undefined ? [] : [[name, at] as const]
  })
  return meta.length === 0 ? {} : { meta: Object.fromEntries(meta) }
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
  return { ...(drop !== undefined && { drop }), ...(fields.length > 0 && { fields: Object.fromEntries(fields) }) }
}

/** The filter says what is kept, ours what is left out. */
function dropOf(filter: string): Condition | undefined {
  const text = filter.replace(/^\{\{\s*|\s*\}\}$/g, '').trim()
  const [, not, name] = /^(not\s+)?record\.([\w.]+)$/.exec(text) ?? []
  if (name !== undefined)
    return not === undefined ? { not: { path: name, equals: true } } : { path: name, equals: true }
  const [, path, operator, single, double, bare] =
    /^record\.([\w.]+)\s*(==|!=)\s*(?:'([^']*)'|"([^"]*)"|(true|false|True|False|-?\d+))$/.exec(text) ?? []
  if (path === undefined) return undefined
  const value = single ?? double ?? (JSON.parse((bare ?? 'null').toLowerCase()) as unknown)
  return operator === '==' ? { path, not_equals: value } : { path, equals: value }
}
