import type { Entry } from './catalogue.ts'

/** Words that say nothing of what is looked for. */
const fillers = new Set([
  'a',
  'all',
  'an',
  'and',
  'by',
  'find',
  'for',
  'from',
  'get',
  'in',
  'me',
  'my',
  'of',
  'on',
  'or',
  'show',
  'that',
  'the',
  'to',
  'with',
])

/** Finds operations by words of their names, descriptions and parameters; the best first. */
export function searchOperations(entries: readonly Entry[], query: string, most = 10): readonly Entry[] {
  const words = wordsOf(query)
  const wanted = words.filter((word) => !fillers.has(word))
  const asked = wanted.length > 0 ? wanted : words
  if (asked.length === 0) return entries.slice(0, most)
  const scored = entries.map((entry) => ({ entry, score: scoreOf(entry, asked) }))
  const found = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)
  return found.slice(0, most).map(({ entry }) => entry)
}

/** A word in a name says more than one in a description. */
function scoreOf({ connector, entity, operation }: Entry, words: readonly string[]): number {
  const places = [
    { weight: 6, words: wordsOf(`${operation.entity} ${operation.action} ${actionWords[operation.action] ?? ''}`) },
    { weight: 3, words: wordsOf(`${connector.name} ${connector.title} ${entity.title}`) },
    { weight: 2, words: wordsOf(`${operation.description} ${entity.description}`) },
    { weight: 1, words: wordsOf(Object.keys(operation.input.properties ?? {}).join(' ')) },
  ]
  return words.reduce(
    (sum, word) => sum + Math.max(0, ...places.map(({ weight, words: known }) => weight * matchOf(word, known))),
    0,
  )
}

/** What people say for the usual actions. */
const actionWords: Readonly<Record<string, string | undefined>> = {
  list: 'browse every',
  get: 'read one details fetch',
  search: 'lookup named',
  create: 'add new make',
  update: 'change edit modify set',
  delete: 'remove destroy',
}

function matchOf(word: string, known: readonly string[]): number {
  if (known.includes(word)) return 1
  return word.length >= 4 &&
    known.some((other) => other.startsWith(word) || (other.length >= 4 && word.startsWith(other)))
    ? 0.7
    : 0
}

/** Lower case, split at capitals and anything that is no letter or digit, plurals as singulars. */
function wordsOf(text: string): readonly string[] {
  const parts = text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return (parts ?? []).map((word) =>
    word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word,
  )
}
