import { showPath, type Finding } from '../finding.ts'
import type { JsonSchema } from '../json-schema.ts'
import { didYouMean } from '../nearest.ts'
import type { Draft } from './draft.ts'
import { findInSchema } from './find-in-schema.ts'
import { recordPlaces, type RecordPlace } from './record-places.ts'
import type { Rule } from './rule.ts'
import { tryParseSelector } from './selectors.ts'

/** What is said of records is true of them. */
export const recordRules: readonly Rule[] = [
  { sentence: 'What is said of the fields of records is in their schema.', check: checkRecords },
]

function* checkRecords(draft: Draft): Generator<Finding> {
  for (const place of recordPlaces(draft)) yield* checkPlace(place, draft.manifest.schemas ?? {})
}

function* checkPlace(
  { path, text, schema, throughLists }: RecordPlace,
  schemas: Readonly<Record<string, JsonSchema>>,
): Generator<Finding> {
  const selector = tryParseSelector(text)
  if (selector === undefined || selector.from !== undefined) return
  const miss = findInSchema(schema, selector.steps, { schemas, throughLists })
  if (miss === undefined) return
  const message = `${showPath(path)} reads ${JSON.stringify(text)}, but the record has no "${miss.step}"`
  yield { path, message, mend: didYouMean(miss.step, miss.known) ?? knownFields(miss.known) }
}

function knownFields(known: readonly string[]): string {
  return known.length === 0 ? 'end the path before it' : `it has ${known.join(', ')}`
}
