import { showPath, type Finding } from '../finding.ts'
import type { JsonSchema } from '../json-schema.ts'
import { didYouMean } from '../nearest.ts'
import { holesOf, parseTemplate, type Hole, type HoleCall } from '../template.ts'
import { dateFormatNames } from '../template-functions.ts'
import type { Draft } from './draft.ts'
import { findInSchema } from './find-in-schema.ts'
import { holedTexts, type HoledText } from './hole-places.ts'
import type { Rule } from './rule.ts'

/** Holes can be filled. */
export const holeRules: readonly Rule[] = [
  { sentence: 'Every hole can be read.', check: checkReadable },
  { sentence: 'Every hole reads from a source that is known where it stands.', check: checkSources },
  { sentence: 'Every name in a hole exists.', check: checkNames },
  { sentence: 'Every date is written in a known format and moved by a known span.', check: checkDates },
]

function* checkReadable(draft: Draft): Generator<Finding> {
  for (const { path, text } of holedTexts(draft)) {
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
    for (const call of hole.calls ?? []) {
      const flaw = flawOf(call)
      if (flaw !== undefined) yield { path, message: `${showPath(path)} ${flaw.what}`, mend: flaw.mend }
    }
  }
}

function flawOf({ name, args: [arg = ''] }: HoleCall): { readonly what: string; readonly mend: string } | undefined {
  if (name === 'date' && !dateFormatNames.includes(arg)) {
    const mend = didYouMean(arg, dateFormatNames) ?? `there are ${dateFormatNames.join(', ')}`
    return { what: `writes a date in the unknown format "${arg}"`, mend }
  }
  if (name === 'add' && !/^[+-]?\d+[smhdw]$/.test(arg)) {
    return {
      what: `moves a date by "${arg}", which is no span`,
      mend: 'write a number and one of s, m, h, d, w: -180d',
    }
  }
  return undefined
}

interface HoleInDraft extends HoledText {
  readonly hole: Hole
}

function holesOfDraft(draft: Draft): readonly HoleInDraft[] {
  return holedTexts(draft).flatMap((text) => tryParse(text.text).holes.map((hole) => ({ ...text, hole })))
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

function missingName({ hole, credentials, tokens, params }: HoleInDraft, draft: Draft): Missing | undefined {
  switch (hole.source) {
    case 'now':
    case 'uuid':
    // What the API answers is not known before its schema, which describes what records have become.
    case 'record':
      return undefined
    case 'params':
      return missingAmong(hole, params, 'declare the parameter, under "args" if it is sent nowhere else')
    case 'token':
      return missingAmong(hole, tokens, 'keep it of the reply that has it: keep: { name: selector }')
    case 'credentials':
      return missingInAll(credentials, hole, draft)
    case 'config':
    case 'replication_config':
      return missingSetting(hole, hole.source, draft)
  }
}

function missingAmong(
  { path: [step = ''] }: Hole,
  known: readonly string[] | undefined,
  otherwise: string,
): Missing | undefined {
  return known === undefined || known.includes(step) ? undefined : { step, known, otherwise }
}

/** A name need be known to one scheme only. */
function missingInAll(schemas: readonly JsonSchema[] = [{}], hole: Hole, draft: Draft): Missing | undefined {
  const misses = schemas.map((schema) => missingIn(schema, hole, draft))
  if (misses.includes(undefined)) return undefined
  const known = misses.flatMap((miss) => miss?.known ?? [])
  const [step = ''] = hole.path
  return { step: misses[0]?.step ?? step, known, otherwise: 'declare it under "credentials"' }
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
