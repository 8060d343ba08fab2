import type { Path } from '../finding.ts'
import { isMap } from '../is-map.ts'
import type {
  Condition,
  Expiry,
  Failure,
  FailureEntry,
  Keep,
  Limit,
  Manifest,
  ResponseShape,
  Retry,
  Token,
} from '../manifest.gen.ts'
import type { PlainEntity, PlainParts } from '../plain-manifest.ts'
import { valuesOf } from '../resolve-presets.ts'
import type { Selector } from '../selector.ts'
import { validateDefinition } from '../grammar/validate-grammar.ts'
import type { Draft } from './draft.ts'
import { writtenParts } from './written-parts.ts'

/** A selector as it is written. */
export interface SelectorPlace {
  readonly path: Path
  readonly text: string
  /** What it reads from, where that has not everything an answer has. */
  readonly from?: Readable
}

/** Something that selectors read from and that is less than a whole answer. */
export interface Readable {
  /** What there is besides fields. */
  readonly roots: readonly Selector['from'][]
  readonly says: string
  readonly mend: string
}

/** A condition as it is written. */
export interface ConditionPlace {
  readonly path: Path
  readonly condition: Condition
  readonly from?: Readable
}

/** What a record has. */
export const record: Readable = {
  roots: [],
  says: 'a record has only its own fields',
  mend: 'name a field of the record',
}

const judgedRecord: Readable = {
  roots: ['params'],
  says: 'a record is judged by its own fields and by the parameters',
  mend: 'name a field of the record, or @params.NAME',
}

const tokenReply: Readable = {
  roots: [],
  says: 'of a reply with a token only the body is read',
  mend: 'name a field of the body',
}

const loginReply: Readable = {
  roots: ['header', 'link'],
  says: 'of the reply to a login only the body and the headers are read',
  mend: 'name a field of the body, or @header.NAME',
}

/** Lists the selectors of a manifest, but for those of records. */
export function selectorPlaces(draft: Draft): readonly SelectorPlace[] {
  const { manifest, parts } = draft
  const { check, retry, limits = {}, pagination = {}, auth } = manifest
  return [
    ...scopePlaces(check?.scopes),
    ...places(['check', 'identity'], check?.identity),
    ...failuresOf(draft).flatMap(([path, failure]) => failurePlaces(path, failure)),
    ...retryPlaces(['retry'], retry),
    ...Object.entries(limits).flatMap(([name, limit]) => limitPlaces(['limits', name], limit)),
    ...Object.entries(pagination).flatMap(([name, strategy]) => paginationPlaces(['pagination', name], strategy)),
    ...Object.entries(auth).flatMap(([name, scheme]) =>
      scheme === 'unavailable' ? [] : tokenPlaces(['auth', name, 'token'], scheme.token),
    ),
    ...parts.flatMap(({ path, parts: written }) => partPlaces(written, (inner) => [...path, ...inner])),
    ...conditionPlaces(draft).flatMap(({ path, condition, from }) => pathsIn(path, condition, from)),
  ]
}

/** Lists the conditions of a manifest. */
export function conditionPlaces(draft: Draft): readonly ConditionPlace[] {
  const failures = failuresOf(draft).map(([path, { when }]) => ({ path: [...path, 'when'], condition: when }))
  const drops = draft.parts.flatMap(({ path, parts: { response } }) =>
    response?.drop === undefined
      ? []
      : [{ path: [...path, 'response', 'drop'], condition: response.drop, from: judgedRecord }],
  )
  const untils = Object.entries(draft.manifest.pagination ?? {}).flatMap(([name, pagination]) =>
    pagination.type === 'values' && pagination.until !== undefined
      ? [{ path: ['pagination', name, 'until'], condition: pagination.until }]
      : [],
  )
  const ofEntities = Object.entries(draft.manifest.entities).flatMap(([name, entity]) => entityConditions(name, entity))
  return [...failures, ...drops, ...untils, ...ofEntities]
}

function entityConditions(name: string, { relations = [], sync }: PlainEntity): readonly ConditionPlace[] {
  const deleted = sync !== undefined && 'deleted' in sync ? sync.deleted : undefined
  const path = ['entities', name, 'sync', 'deleted']
  const gone = deleted === undefined ? [] : [{ path, condition: deleted, from: record }]
  const relationPlaces = relations.flatMap(({ where }, index) =>
    where === undefined
      ? []
      : [{ path: ['entities', name, 'relations', index, 'where'], condition: where, from: record }],
  )
  return [...relationPlaces, ...gone]
}

/** Lists the selectors inside a condition. */
export function pathsIn(path: Path, condition: Condition, from?: Readable): readonly SelectorPlace[] {
  const { path: own, all = [], any = [], not } = condition
  return [
    ...places([...path, 'path'], own, from),
    ...all.flatMap((inner, index) => pathsIn([...path, 'all', index], inner, from)),
    ...any.flatMap((inner, index) => pathsIn([...path, 'any', index], inner, from)),
    ...(not === undefined ? [] : pathsIn([...path, 'not'], not, from)),
  ]
}

/** Lists the selectors under a key, one or several. */
export function places(
  path: Path,
  written: string | readonly string[] | undefined,
  from?: Readable,
): readonly SelectorPlace[] {
  if (written === undefined) return []
  const texts =
    typeof written === 'string'
      ? [[path, written] as const]
      : written.map((text, index) => [[...path, index], text] as const)
  return texts.map(([place, text]) => ({ path: place, text, ...(from !== undefined && { from }) }))
}

/** Lists the selectors of an action or a template. */
export function partPlaces(
  { response, pagination, retry, failures = [] }: PlainParts,
  origin: (inner: Path) => Path,
): readonly SelectorPlace[] {
  const found = [
    ...responsePlaces(response),
    ...(typeof pagination === 'object' ? paginationPlaces(['pagination'], pagination) : []),
    ...retryPlaces(['retry'], retry),
    ...failures.flatMap((failure, index) => failurePlaces(['failures', index], failure)),
  ]
  return found.map((place) => ({ ...place, path: origin(place.path) }))
}

function responsePlaces({ records, record: one, meta = {}, file }: ResponseShape = {}): readonly SelectorPlace[] {
  return [
    ...places(['response', 'records'], records),
    ...places(['response', 'record'], one),
    ...Object.entries(meta).flatMap(([name, at]) => places(['response', 'meta', name], at)),
    ...places(['response', 'file', 'at'], file?.at),
    ...places(['response', 'file', 'name'], file?.name),
  ]
}

function scopePlaces(scopes: NonNullable<Manifest['check']>['scopes']): readonly SelectorPlace[] {
  const path = ['check', 'scopes']
  return typeof scopes === 'object' && !Array.isArray(scopes)
    ? places([...path, 'at'], scopes.at)
    : places(path, scopes)
}

/** Changes to a pagination may be anything until they are found to fit. */
function paginationPlaces(path: Path, pagination: object): readonly SelectorPlace[] {
  return [...carryPlaces(path, pagination), ...selectorsIn(path, pagination)]
}

function carryPlaces(path: Path, { carry }: { readonly carry?: unknown }): readonly SelectorPlace[] {
  if (!Array.isArray(carry)) return []
  return carry.flatMap((value: unknown, index) =>
    isMap(value) ? selectorsIn([...path, 'carry', index], { from: value['from'] }) : [],
  )
}

function selectorsIn(path: Path, pagination: object): readonly SelectorPlace[] {
  const keys = ['at', 'next', 'more', 'done', 'total', 'pages', 'from']
  return Object.entries(pagination).flatMap(([key, value]: [string, unknown]) => {
    if (!keys.includes(key)) return []
    const texts = value === undefined ? [] : [value].flat()
    return texts.every((text) => typeof text === 'string')
      ? places([...path, key], Array.isArray(value) ? texts : texts[0])
      : []
  })
}

/** Lists the failures of a manifest, with where they stand. */
export function failuresOf({ given }: Draft): readonly (readonly [Path, Failure])[] {
  return [[[], given] as const, ...writtenParts(given)].flatMap(([path, { failures }]) => {
    if (typeof failures === 'string') return rulesOf([...path, 'failures'], failures)
    return (failures ?? []).flatMap((entry, index) => rulesOf([...path, 'failures', index], entry))
  })
}

/** The rules that an entry stands for, each where the entry is. */
function rulesOf(path: Path, entry: FailureEntry): readonly (readonly [Path, Failure])[] {
  const rules = valuesOf('failures', entry).filter(isRule)
  return rules.map((rule) => [path, rule] as const)
}

/** What changes to a preset have made of it may be anything; that is reported where they are made. */
function isRule(value: unknown): value is Failure {
  return validateDefinition('Failure', value, []).length === 0
}

function failurePlaces(path: Path, failure: Failure): readonly SelectorPlace[] {
  const keys = ['code', 'message', 'request_id', 'retry_after', 'details'] as const
  return keys.flatMap((key) => places([...path, key], failure[key]))
}

function retryPlaces(path: Path, retry: Retry | undefined): readonly SelectorPlace[] {
  return (retry?.wait ?? []).flatMap(({ at }, index) => places([...path, 'wait', index, 'at'], at))
}

function limitPlaces(path: Path, limit: Limit): readonly SelectorPlace[] {
  const windows = (limit.windows ?? []).flatMap((window, index) =>
    (['remaining', 'reset'] as const).flatMap((key) => places([...path, 'windows', index, key], window[key])),
  )
  return [...(['remaining', 'reset', 'cost'] as const).flatMap((key) => places([...path, key], limit[key])), ...windows]
}

function tokenPlaces(path: Path, token: Token | undefined): readonly SelectorPlace[] {
  if (token === undefined) return []
  const expiry = expiryPlaces([...path, 'expires'], token.expires)
  if (token.type === 'session') {
    const kept = token.steps.flatMap(({ keep }, index) =>
      keepPlaces([...path, 'steps', index, 'keep'], keep, loginReply),
    )
    return [...expiry, ...kept]
  }
  return [
    ...expiry,
    ...places([...path, 'access_token_at'], token.access_token_at, tokenReply),
    ...('refresh_token_at' in token ? places([...path, 'refresh_token_at'], token.refresh_token_at, tokenReply) : []),
    ...keepPlaces([...path, 'keep'], token.keep, tokenReply),
  ]
}

function expiryPlaces(path: Path, expires: Expiry | undefined): readonly SelectorPlace[] {
  return places([...path, 'at'], expires?.at, tokenReply)
}

function keepPlaces(path: Path, keep: Keep = {}, from: Readable): readonly SelectorPlace[] {
  return Object.entries(keep).flatMap(([name, at]) => places([...path, name], at, from))
}
