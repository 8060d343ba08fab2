import type { Path } from '../../manifest/finding.ts'
import { isMap } from '../../manifest/is-map.ts'
import type { ManifestIssue } from '../../manifest/errors.ts'
import type { Manifest } from '../../manifest/manifest.gen.ts'
import type { Tell } from './notice.ts'

/**
 * Leaves out of an imported manifest what its rules refuse, the smallest part each time, so that one odd thing in a
 * document does not spoil the rest.
 */
export function leaveOutRefused(
  manifest: Manifest,
  judge: (manifest: Manifest) => readonly ManifestIssue[],
  tell: Tell,
): Manifest {
  let current = manifest
  for (let round = 0; round < mostRounds; round++) {
    const issues = judge(current)
    if (issues.length === 0) return current
    const parts = new Map(issues.map((issue) => [JSON.stringify(partOf(issue.path, round)), issue]))
    for (const [part, { message }] of parts) {
      const path = JSON.parse(part) as Path
      if (path.length === 0) continue
      tell([], `gives ${path.join('.')}, which is left out: ${message}`)
      current = without(current, path) as Manifest
    }
    current = withoutEmpty(current)
  }
  return current
}

/** Each round takes larger parts; after the last, what is left is told by whoever validates the manifest. */
const mostRounds = 6

/** What can be left out without making the rest untrue: the first of these that a path leads into. */
const parts: readonly (readonly string[])[] = [
  ['entities', '*', 'relations', '*'],
  ['entities', '*', 'search', 'fields', '*'],
  ['entities', '*', 'actions', '*', 'examples', '*'],
  ['entities', '*', 'actions', '*', 'response', 'meta', '*'],
  ['entities', '*', 'actions', '*', 'defaults', '*'],
  ['entities', '*', 'actions', '*', 'permission'],
  ['entities', '*', 'actions', '*', 'tags'],
  ['entities', '*', 'actions', '*', 'docs'],
  ['entities', '*', 'actions', '*', 'ai'],
  ['entities', '*', 'actions', '*'],
  ['entities', '*', 'sync'],
  ['entities', '*', 'search'],
  ['entities', '*', 'key'],
  ['entities', '*', 'ai'],
  ['links', '*'],
  ['defaults', '*'],
  ['permissions', '*'],
  ['failures', '*'],
  ['replication', '*'],
]

const ofManifest = [
  'check',
  'replication',
  'replication_config',
  'retry',
  'limits',
  'id',
  'docs',
  'questions',
  'failures',
]

/** In a schema, the keyword that is refused; elsewhere a known part; from the second round on, all around it. */
function partOf(path: Path, round: number): Path {
  if (round === 0 && isInSchema(path)) return path
  const part = parts.find((pattern) =>
    pattern.every((step, index) => index < path.length && (step === '*' || step === path[index])),
  )
  if (part !== undefined) return path.slice(0, part.length)
  const [section = ''] = path
  if (section === 'schemas' && path.length > 1) return path.slice(0, Math.max(2, path.length - round))
  return ofManifest.includes(String(section)) ? [section] : []
}

/** A keyword that is refused stands below the properties of a schema. */
function isInSchema(path: Path): boolean {
  const last = String(path.at(-1))
  return path.length > 2 && ['format', 'pattern', 'default', 'examples', 'enum', 'const', 'deprecated'].includes(last)
}

function without(value: unknown, path: Path): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return value
  // Items keep their places until all of them are gone, so that the paths of other issues still lead to them.
  if (Array.isArray(value))
    return value.map((item: unknown, index) =>
      index === step ? (rest.length === 0 ? undefined : without(item, rest)) : item,
    )
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (key !== String(step)) return [[key, inner]]
      return rest.length === 0 ? [] : [[key, without(inner, rest)]]
    }),
  )
}

/** Closes the gaps in lists, and drops what has nothing left: an entity without actions, and what leads to it. */
function withoutEmpty(manifest: Manifest): Manifest {
  const entities = Object.entries(manifest.entities).filter(([, { actions }]) => Object.keys(actions).length > 0)
  const names = new Set(entities.map(([name]) => name))
  const kept = entities.map(([name, entity]) => {
    const { relations, ...rest } = entity
    const left = (relations ?? []).filter((relation) => isMap(relation) && names.has(relation.to))
    return [name, { ...rest, ...(left.length > 0 && { relations: left }) }] as const
  })
  return closed({ ...manifest, entities: Object.fromEntries(kept) }) as Manifest
}

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(closed)
  if (!isMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]))
}
