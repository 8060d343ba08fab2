import type { Path } from './finding.ts'
import { hasManifestForm } from './grammar/validate-grammar.ts'
import { isMap } from './is-map.ts'
import type { Manifest } from './manifest.gen.ts'

/**
 * Cuts out of a manifest what breaks the grammar, in pieces that make sense to leave out, so that the rest can be judged
 * by the rules; nothing when too little is left.
 */
export function soundPart(value: unknown, broken: readonly Path[]): Manifest | undefined {
  if (!isMap(value)) return undefined
  const careful = withStandIns(broken.map(pieceOf).reduce<unknown>(omit, value))
  if (hasManifestForm(careful)) return careful
  const coarse = withStandIns(broken.map((path) => path.slice(0, 1)).reduce<unknown>(omit, value))
  return hasManifestForm(coarse) ? coarse : undefined
}

/** Parts of an action that no rule needs for judging the others. */
const apart = new Set<unknown>(['description', 'docs', 'deprecated', 'examples', 'failures', 'retry', 'timeout'])

const named = new Set<unknown>(['auth', 'limits', 'pagination', 'permissions', 'schemas', 'tables', 'templates'])

/** A thing that has a name is left out whole; of an entity, only the part that is broken. */
function pieceOf(path: Path): Path {
  const [section, , part, , key] = path
  if (named.has(section)) return path.slice(0, 2)
  if (section !== 'entities') return path.slice(0, 1)
  if (part !== 'actions') return path.slice(0, 3)
  return path.slice(0, apart.has(key) ? 5 : 4)
}

/** Removes what is at a path, leaving the original as it is. */
function omit(value: unknown, path: Path): unknown {
  const [step, ...rest] = path
  if (step === undefined || !isMap(value) || !Object.hasOwn(value, step)) return value
  const { [step]: inner, ...others } = value
  return rest.length === 0 ? others : { ...value, [step]: omit(inner, rest) }
}

/** What must be there is replaced by something that breaks no rule. */
function withStandIns(value: unknown): unknown {
  const standIns = { name: 'x', title: 'x', version: '0.0.0', description: 'x', auth: {}, entities: {} }
  const manifest = {
    ...standIns,
    server: { url: 'https://x.invalid' },
    ...(value as Readonly<Record<string, unknown>>),
  }
  return { ...manifest, entities: mapMaps(manifest.entities, withEntityStandIns) }
}

function withEntityStandIns(entity: Readonly<Record<string, unknown>>): unknown {
  const whole = { description: 'x', actions: {}, ...entity }
  return { ...whole, actions: mapMaps(whole.actions, (action) => ({ description: 'x', ...action })) }
}

function mapMaps(value: unknown, change: (inner: Readonly<Record<string, unknown>>) => unknown): unknown {
  if (!isMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, isMap(inner) ? change(inner) : inner]))
}
