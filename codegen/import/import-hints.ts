import type { Path } from '../../manifest/finding.ts'
import type { Hints } from '../../manifest/manifest.gen.ts'
import { mapOf, textOf, textsOf } from './loose-json.ts'
import { tellUncarried, type Tell } from './notice.ts'

/** Imports hints for agents; `undefined` when there are none. */
export function importHints(value: unknown, path: Path, tell: Tell): Hints | undefined {
  if (value === undefined) return undefined
  const given = mapOf(value)
  tellUncarried(given, [...Object.keys(texts), ...Object.keys(lists), 'freshness'], path, tell)
  const freshness = freshnesses.find((word) => word === given['freshness'])
  const found = [
    ...Object.entries(texts).map(([theirs, ours]) => [ours, textOf(given[theirs])] as const),
    ...Object.entries(lists).map(([theirs, ours]) => [ours, nonEmpty(textsOf(given[theirs]))] as const),
    ['freshness', freshness] as const,
  ].filter(([, hint]) => hint !== undefined)
  return found.length === 0 ? undefined : (Object.fromEntries(found) as Hints)
}

const texts: Readonly<Record<string, keyof Hints>> = {
  summary: 'summary',
  when_to_use: 'when',
  when_not_to_use: 'not_when',
  search_strategy: 'search',
}
const lists: Readonly<Record<string, keyof Hints>> = { trigger_phrases: 'phrases', example_questions: 'questions' }
const freshnesses = ['live', 'static'] as const

function nonEmpty(list: string[]): string[] | undefined {
  return list.length === 0 ? undefined : list
}
