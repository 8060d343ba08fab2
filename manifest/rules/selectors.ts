import { compileCondition } from '../condition.ts'
import { showPath, type Finding, type Path } from '../finding.ts'
import type { JsonSchema } from '../json-schema.ts'
import { lookUp } from '../look-up.ts'
import type { Entity, Failure, Manifest, Retry } from '../manifest.gen.ts'
import { didYouMean } from '../nearest.ts'
import { parseSelector, type Selector } from '../selector.ts'
import type { Draft } from './draft.ts'
import { findInSchema } from './find-in-schema.ts'
import type { Rule } from './rule.ts'

/** Selectors can be read and lead somewhere. */
export const selectorRules: readonly Rule[] = [
  { sentence: 'Every selector can be read.', check: checkReadable },
  { sentence: 'Every condition can be read.', check: checkConditions },
  { sentence: 'What an entity says of its records is in their schema.', check: checkRecords },
]

interface SelectorPlace {
  readonly path: Path
  readonly text: string
}

function* checkReadable(draft: Draft): Generator<Finding> {
  for (const { path, text } of selectorsOf(draft)) {
    const problem = problemOf(() => parseSelector(text))
    if (problem !== undefined) yield { path, message: `${showPath(path)}: ${problem}` }
  }
}

function problemOf(parse: () => unknown): string | undefined {
  try {
    parse()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function* checkConditions(draft: Draft): Generator<Finding> {
  for (const [path, { when }] of failuresOf(draft)) {
    const problem = problemOf(() => compileCondition(when))
    if (problem !== undefined) yield { path: [...path, 'when'], message: `${showPath([...path, 'when'])}: ${problem}` }
  }
}

function failuresOf({ manifest, parts }: Draft): readonly (readonly [Path, Failure])[] {
  const root = (manifest.failures ?? []).map((failure, index) => [['failures', index], failure] as const)
  const own = parts.flatMap(({ path, parts: { failures = [] } }) =>
    failures.map((failure, index) => [[...path, 'failures', index], failure] as const),
  )
  return [...root, ...own]
}

function selectorsOf(draft: Draft): readonly SelectorPlace[] {
  const { manifest, parts } = draft
  return [
    ...places(['check', 'scopes'], manifest.check?.scopes),
    ...places(['check', 'identity'], manifest.check?.identity),
    ...failuresOf(draft).flatMap(([path, failure]) =>
      (['code', 'message', 'request_id', 'retry_after'] as const).flatMap((key) =>
        places([...path, key], failure[key]),
      ),
    ),
    ...retryPlaces(['retry'], manifest.retry),
    ...paginationPlaces(manifest),
    ...parts.flatMap(({ path, parts: { response = {}, retry } }) => [
      ...places([...path, 'response', 'records'], response.records),
      ...places([...path, 'response', 'record'], response.record),
      ...Object.entries(response.meta ?? {}).flatMap(([name, at]) => places([...path, 'response', 'meta', name], at)),
      ...retryPlaces([...path, 'retry'], retry),
    ]),
    ...Object.entries(manifest.entities).flatMap(([name, entity]) => recordPlaces(name, entity)),
  ]
}

function places(path: Path, written: string | readonly string[] | undefined): readonly SelectorPlace[] {
  if (written === undefined) return []
  if (typeof written === 'string') return [{ path, text: written }]
  return written.map((text, index) => ({ path: [...path, index], text }))
}

function retryPlaces(path: Path, retry: Retry | undefined): readonly SelectorPlace[] {
  return (retry?.wait ?? []).map(({ at }, index) => ({ path: [...path, 'wait', index, 'at'], text: at }))
}

function paginationPlaces({ pagination = {} }: Manifest): readonly SelectorPlace[] {
  return Object.entries(pagination).flatMap(([name, strategy]) =>
    strategy.type === 'none'
      ? []
      : [
          ...places(['pagination', name, 'next'], strategy.next),
          ...places(['pagination', name, 'more'], strategy.more),
        ],
  )
}

interface RecordPlace extends SelectorPlace {
  /** Whether a name also stands for that name in every item of a list. */
  readonly throughLists: boolean
}

function recordPlaces(
  name: string,
  { key, label, summary, heavy, relations = [], sync }: Entity,
): readonly RecordPlace[] {
  const path = ['entities', name]
  const created = sync === undefined || sync.type === 'none' ? undefined : sync.created
  const exact = [
    ...places([...path, 'key'], key),
    ...places([...path, 'label'], label),
    ...places([...path, 'sync', 'created'], created),
  ]
  const loose = [
    ...places([...path, 'summary'], summary),
    ...places([...path, 'heavy'], heavy),
    ...relations.map(({ by }, index) => ({ path: [...path, 'relations', index, 'by'], text: by })),
  ]
  return [
    ...exact.map((place) => ({ ...place, throughLists: false })),
    ...loose.map((place) => ({ ...place, throughLists: true })),
  ]
}

function* checkRecords({ manifest }: Draft): Generator<Finding> {
  const { schemas = {} } = manifest
  for (const [name, entity] of Object.entries(manifest.entities)) {
    const record = (typeof entity.record === 'string' ? lookUp(schemas, entity.record) : entity.record) ?? true
    for (const place of recordPlaces(name, entity)) yield* checkRecordPlace(place, record, schemas)
  }
}

function* checkRecordPlace(
  { path, text, throughLists }: RecordPlace,
  record: unknown,
  schemas: Readonly<Record<string, JsonSchema>>,
): Generator<Finding> {
  const selector = tryParseSelector(text)
  if (selector?.from !== undefined) {
    const message = `${showPath(path)} reads "${text}", but a record has only its own fields`
    yield { path, message, mend: 'name a field of the record' }
  } else if (selector !== undefined) {
    const miss = findInSchema(record, selector.steps, { schemas, throughLists })
    if (miss === undefined) return
    const message = `${showPath(path)} reads "${text}", but the record has no "${miss.step}"`
    yield { path, message, mend: didYouMean(miss.step, miss.known) ?? knownFields(miss.known) }
  }
}

function knownFields(known: readonly string[]): string {
  return known.length === 0 ? 'end the path before it' : `it has ${known.join(', ')}`
}

function tryParseSelector(text: string): Selector | undefined {
  try {
    return parseSelector(text)
  } catch {
    return undefined
  }
}
