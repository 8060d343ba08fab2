import { showPath, type Finding, type Path } from '../finding.ts'
import type { JsonSchema } from '../json-schema.ts'
import type { ActionParts } from '../manifest.gen.ts'
import { didYouMean } from '../nearest.ts'
import { holesOf, parseTemplate, type Hole, type HoleSource } from '../template.ts'
import { dateFormatNames } from '../template-functions.ts'
import type { Draft } from './draft.ts'
import { parameterNames } from './draft-parameters.ts'
import { findInSchema } from './find-in-schema.ts'
import { textsIn, type TextPlace } from './holes-in.ts'
import type { Rule } from './rule.ts'

/** Holes can be filled. */
export const holeRules: readonly Rule[] = [
  { sentence: 'Every hole can be read.', check: checkReadable },
  { sentence: 'Every hole reads from a source that is known where it stands.', check: checkSources },
  { sentence: 'Every name in a hole exists.', check: checkNames },
  { sentence: 'Every date is written in a known format.', check: checkDates },
]

/** A text that may have holes. */
interface HoledText extends TextPlace {
  readonly sources: readonly HoleSource[]
  /** The fields of the scheme it belongs to. */
  readonly credentials?: JsonSchema
  /** The names of the parameters there are; nothing when they cannot be known. */
  readonly params?: readonly string[] | undefined
}

function* checkReadable(draft: Draft): Generator<Finding> {
  for (const { path, text } of textsOf(draft)) {
    const { error } = tryParse(text)
    if (error !== undefined) yield { path, message: `${showPath(path)}: ${error}` }
  }
}

function* checkSources(draft: Draft): Generator<Finding> {
  for (const { path, sources, hole } of holesOfDraft(draft)) {
    if (sources.includes(hole.source)) continue
    const message = `${showPath(path)} reads from "${hole.source}", which is not known there`
    yield { path, message, mend: `a hole here reads from ${sources.join(', ')}` }
  }
}

function* checkNames(draft: Draft): Generator<Finding> {
  for (const holed of holesOfDraft(draft)) {
    const { path, sources, hole } = holed
    const missing = sources.includes(hole.source) ? missingName(holed, draft) : undefined
    if (missing === undefined) continue
    const name = [hole.source, ...hole.path].join('.')
    const message = `${showPath(path)} reads from ${name}, which does not exist`
    yield { path, message, mend: didYouMean(missing.step, missing.known) ?? missing.otherwise }
  }
}

function* checkDates(draft: Draft): Generator<Finding> {
  for (const { path, hole } of holesOfDraft(draft)) {
    for (const { name, args } of hole.calls ?? []) {
      const [format = ''] = args
      if (name !== 'date' || dateFormatNames.includes(format)) continue
      const message = `${showPath(path)} writes a date in the unknown format "${format}"`
      yield { path, message, mend: didYouMean(format, dateFormatNames) ?? `there are ${dateFormatNames.join(', ')}` }
    }
  }
}

interface HoleInDraft extends HoledText {
  readonly hole: Hole
}

function holesOfDraft(draft: Draft): readonly HoleInDraft[] {
  return textsOf(draft).flatMap((text) => tryParse(text.text).holes.map((hole) => ({ ...text, hole })))
}

function tryParse(text: string): { readonly holes: readonly Hole[]; readonly error?: string } {
  try {
    return { holes: holesOf(parseTemplate(text)) }
  } catch (error) {
    return { holes: [], error: error instanceof Error ? error.message : String(error) }
  }
}

interface Missing {
  readonly step: string
  readonly known: readonly string[]
  readonly otherwise: string
}

function missingName({ hole, credentials, params }: HoleInDraft, draft: Draft): Missing | undefined {
  switch (hole.source) {
    case 'now':
      return undefined
    case 'params':
      return missingParameter(hole, params)
    case 'credentials':
      return missingIn(credentials ?? {}, hole, draft)
    case 'config':
    case 'replication_config':
      return missingSetting(hole, hole.source, draft)
  }
}

function missingParameter({ path: [step = ''] }: Hole, known: readonly string[] | undefined): Missing | undefined {
  if (known === undefined || known.includes(step)) return undefined
  return { step, known, otherwise: 'declare the parameter, under "args" if it is sent nowhere else' }
}

function missingSetting(hole: Hole, section: 'config' | 'replication_config', draft: Draft): Missing | undefined {
  const schema = draft.manifest[section]
  if (schema !== undefined) return missingIn(schema, hole, draft)
  const isAbsent = draft.names.in(section)?.length === 0
  // What is there but cannot be relied on is not judged.
  return isAbsent ? missingIn({ properties: {} }, hole, draft) : undefined
}

function missingIn(schema: JsonSchema, { source, path }: Hole, { manifest }: Draft): Missing | undefined {
  const miss = findInSchema(schema, path, { schemas: manifest.schemas ?? {} })
  return miss && { ...miss, otherwise: `declare it under "${source}"` }
}

function textsOf(draft: Draft): readonly HoledText[] {
  const { server, auth, defaults, entities } = draft.manifest
  const fromServer = textsIn(server, ['server']).map((text): HoledText => ({ ...text, sources: ['config'] }))
  const fromAuth = Object.entries(auth).flatMap(([name, scheme]) => {
    if (scheme === 'unavailable') return []
    const texts = textsIn(scheme.send, ['auth', name, 'send'])
    return texts.map((text): HoledText => ({
      ...text,
      sources: ['credentials', 'config'],
      credentials: scheme.credentials,
    }))
  })
  const fromDefaults = textsIn(defaults, ['defaults']).map((text): HoledText => ({ ...text, sources: ofActions }))
  const fromSync = Object.entries(entities).flatMap(([name, { sync }]) =>
    sync === undefined || sync.type === 'none' ? [] : textsOfSync(['entities', name, 'sync'], sync),
  )
  const fromParts = draft.parts.flatMap(({ path, parts }) => textsOfParts(parts, (inner) => [...path, ...inner]))
  const fromOperations = draft.operations.flatMap((operation) =>
    textsOfParts(operation.action, operation.origin).map((text) => ({ ...text, params: parameterNames(operation) })),
  )
  return [...fromServer, ...fromAuth, ...fromDefaults, ...fromParts, ...fromOperations, ...fromSync]
}

const ofActions = ['config', 'params', 'now'] as const

function textsOfParts({ set, defaults }: ActionParts, origin: (inner: Path) => Path): readonly HoledText[] {
  const places = [...textsIn(set, ['set']), ...textsIn(defaults, ['defaults'])]
  return places.map(({ path, text }): HoledText => ({ path: origin(path), text, sources: ofActions }))
}

function textsOfSync(path: Path, sync: { readonly params?: unknown; readonly first?: unknown }): readonly HoledText[] {
  const places = [...textsIn(sync.params, [...path, 'params']), ...textsIn(sync.first, [...path, 'first'])]
  return places.map((text): HoledText => ({ ...text, sources: ['replication_config', 'now'] }))
}
