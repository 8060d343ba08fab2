import type { Place } from '../connector.ts'
import { showPath, type Path } from '../finding.ts'
import { hasPath } from '../has-path.ts'
import { parseLocation } from '../location.ts'
import { lookUp } from '../look-up.ts'
import type { ActionParts, Manifest } from '../manifest.gen.ts'
import { originOf, type WrittenAt } from '../origin-of.ts'
import { placeKey } from '../parameter-at.ts'
import type { PlainManifest, PlainParts } from '../plain-manifest.ts'
import { namedPreset, resolvePresets, valuesOf } from '../resolve-presets.ts'
import { resolveUse } from '../resolve-use.ts'
import type { Origin } from './setting.ts'
import type { WhereSaid } from './where-said.ts'

/** Finds where a manifest says what holds for an action, the way it is compiled: templates, presets, what is shared. */
export function whereWritten(given: Manifest, entity: string, action: string): WhereSaid {
  return new Written(given, entity, action)
}

class Written implements WhereSaid {
  readonly pagination?: string
  readonly #given: Manifest
  readonly #manifest: PlainManifest
  readonly #written: WrittenAt
  readonly #merged: PlainParts

  constructor(given: Manifest, entity: string, action: string) {
    this.#given = given
    this.#manifest = resolvePresets(given)
    const parts = lookUp(lookUp(this.#manifest.entities, entity)?.actions, action) ?? {}
    this.#written = { path: ['entities', entity, 'actions', action], parts }
    this.#merged = resolveUse(parts, this.#manifest.templates ?? {})
    const { pagination } = this.#merged
    if (pagination !== undefined) this.pagination = typeof pagination === 'string' ? pagination : pagination.use
  }

  byAction(path: Path): Origin | undefined {
    if (!hasPath(this.#merged, path)) return undefined
    return this.#originAt(originOf(this.#manifest, this.#written, path))
  }

  bySet(place: Place): Origin | undefined {
    const key = placeKey(place)
    const location = Object.keys(this.#merged.set ?? {}).find((text) => placeKey(parseLocation(text)) === key)
    return location === undefined ? undefined : this.byAction(['set', location])
  }

  byConnector(path: Path): Origin | undefined {
    const place = withWrittenCase(this.#manifest, path)
    return hasPath(this.#manifest, place) ? this.#originAt(place) : undefined
  }

  byEntity(path: Path): Origin | undefined {
    const place = [...this.#written.path.slice(0, 2), ...path]
    return hasPath(this.#given, place) ? this.#originAt(place) : undefined
  }

  failures(level: 'action' | 'connector'): readonly Origin[] {
    if (level === 'connector') return this.#rulesAt([], this.#given.failures)
    if (this.#merged.failures === undefined) return []
    const path = originOf(this.#manifest, this.#written, ['failures']).slice(0, -1)
    return this.#rulesAt(path, (valueAt(this.#given, path) as ActionParts | undefined)?.failures)
  }

  /** An entry may stand for several rules. */
  #rulesAt(path: Path, failures: Manifest['failures']): readonly Origin[] {
    const place = [...path, 'failures']
    const entries = typeof failures === 'string' ? [[place, failures] as const] : indexed(place, failures ?? [])
    return entries.flatMap(([at, entry]) => valuesOf('failures', entry).map(() => this.#originAt(at)))
  }

  #originAt(path: Path): Origin {
    const place = writtenPart(this.#given, path)
    const preset = presetAt(this.#given, path)
    const by = speaker(place)
    return { by: preset === undefined ? by : `the preset "${preset}", which ${by} names`, path: place }
  }
}

/** Names of headers are written in any case. */
function withWrittenCase({ server }: PlainManifest, path: Path): Path {
  const [section, part, name] = path
  if (section !== 'server' || part !== 'headers') return path
  const written = Object.keys(server.headers ?? {}).find((one) => one.toLowerCase() === name)
  return written === undefined ? path : [section, part, written]
}

function indexed<T>(path: Path, items: readonly T[]): readonly (readonly [Path, T])[] {
  return items.map((item, index) => [[...path, index], item] as const)
}

function speaker(path: Path): string {
  const [section, name, kind] = path
  if (section === 'templates') return `the template "${String(name)}"`
  if (section !== 'entities')
    return name === undefined ? 'the connector' : `the connector’s ${showPath(path.slice(0, 3))}`
  return kind === 'actions' ? 'the action' : 'the entity'
}

/** As much of a path as is written; the rest is in a preset. */
function writtenPart(given: Manifest, path: Path): Path {
  const length = path.findIndex((_, index) => !hasPath(given, path.slice(0, index + 1)))
  return length === -1 ? path : path.slice(0, length)
}

/** The preset that says what is at a path: the last thing that is written on the way there names it. */
function presetAt(given: Manifest, path: Path): string | undefined {
  const part = writtenPart(given, path)
  return isEntry(part) ? namedPreset(valueAt(given, part))?.name : undefined
}

/** Tells whether a path leads to where a preset may be named. */
function isEntry(path: Path): boolean {
  const [section, , kind] = path
  if (section === 'pagination' || section === 'limits') return path.length === 2
  const above = section === 'entities' && kind === 'actions' ? 4 : section === 'templates' ? 2 : 0
  const [behaviour, ...rest] = path.slice(above)
  return behaviour === 'retry' ? rest.length === 0 : behaviour === 'failures' && rest.length <= 1
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (hasPath(inner, [step]) ? (inner as Readonly<Record<string | number, unknown>>)[step] : undefined),
    value,
  )
}
