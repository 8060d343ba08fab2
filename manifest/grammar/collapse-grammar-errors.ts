import type { Path } from '../finding.ts'
import { nearest } from '../nearest.ts'
import type { GrammarError } from './grammar-error.ts'
import { showValue, typeInWords } from './grammar-words.ts'

/**
 * Leaves one error for each mistake: of a union only the branch that is meant, of the errors of a place only the one that
 * says most. What does not fit in kind becomes one error with the keyword `mismatch` and all that would fit as `expected`.
 */
export function collapseGrammarErrors(errors: readonly GrammarError[]): readonly GrammarError[] {
  const judged = errors.filter(({ keyword }) => !['anyOf', 'oneOf', 'if', 'propertyNames'].includes(keyword))
  const unions = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ path }) => keyOf(path)))
  const above = new Set(judged.flatMap(({ path }) => path.map((_, length) => keyOf(path.slice(0, length)))))
  const groups = groupByPath(judged)
  return [...groups].flatMap(([key, group]) => {
    const others = withoutEchoes(group.filter((error) => !isMismatch(error, unions.has(key))))
    const explained = unions.has(key) && (others.length > 0 || above.has(key))
    return explained ? others : [...others, ...mismatch(group.filter((error) => isMismatch(error, unions.has(key))))]
  })
}

function groupByPath(errors: readonly GrammarError[]): ReadonlyMap<string, readonly GrammarError[]> {
  const groups = new Map<string, GrammarError[]>()
  for (const error of errors) {
    const key = keyOf(error.path)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [error])
    else group.push(error)
  }
  return groups
}

function keyOf(path: Path): string {
  return JSON.stringify(path)
}

/** In a union, names that are offered to something that is no name are a branch that is not meant. */
function isMismatch({ keyword, data, propertyName }: GrammarError, inUnion: boolean): boolean {
  if (propertyName !== undefined) return false
  return keyword === 'type' || keyword === 'const' || (keyword === 'enum' && inUnion && typeof data !== 'string')
}

function mismatch(errors: readonly GrammarError[]): readonly GrammarError[] {
  const [first] = errors
  if (first === undefined) return []
  const types = errors.filter(({ keyword }) => keyword === 'type').map(({ params }) => [params['type']].flat())
  // JSON Schema lets a schema be a boolean; where the grammar wants a map beside that, the map is meant.
  const narrow = types.some((type) => type.length === 1) ? types.filter((type) => type.length === 1) : types
  const constants = errors.filter(({ keyword }) => keyword === 'const').map(({ schema }) => showValue(schema))
  const names = errors.some(({ keyword }) => keyword === 'enum') ? ['a name'] : []
  const expected = new Set([...constants, ...names, ...narrow.flat().map((type) => typeInWords(String(type)))])
  return [{ ...first, keyword: 'mismatch', params: { expected: [...expected] } }]
}

/** A misspelt key is not also a missing one, and a missing `type` not also a wrong one. */
function withoutEchoes(errors: readonly GrammarError[]): readonly GrammarError[] {
  const meant = errors
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .map(({ params, parent }) => nearest(String(params['additionalProperty']), Object.keys(parent['properties'] ?? {})))
  const missing = errors.filter(({ keyword }) => keyword === 'required').map(({ params }) => params['missingProperty'])
  return errors.filter(({ keyword, params }) => {
    if (keyword === 'required') return !meant.includes(String(params['missingProperty']))
    return keyword !== 'discriminator' || !missing.includes(params['tag'])
  })
}
