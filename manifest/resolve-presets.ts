import { lookUp } from './look-up.ts'
import type { Manifest } from './manifest.gen.ts'
import { mapValues } from './map-values.ts'
import { mergePatch } from './merge-patch.ts'
import type { PlainManifest } from './plain-manifest.ts'
import { presets, type Presets } from './presets.ts'

/** A section of a manifest, or of an action, that may name presets. */
export type PresetSection = keyof Presets

/** A preset as it is named: with changes, or as it is. */
export interface NamedPreset {
  readonly name: string
  readonly changes: Readonly<Record<string, unknown>>
}

/** Tells whether what a preset comes to can be relied on; what cannot is left out. */
export type IsSound = (section: PresetSection, value: unknown) => boolean

/**
 * Puts presets where a manifest names them, with the changes it makes to them. What names one that does not exist is left
 * out.
 */
export function resolvePresets(manifest: Manifest, isSound: IsSound = () => true): PlainManifest {
  const resolver = new Resolver(isSound)
  const plain = resolver.behaviour(manifest)
  return {
    ...plain,
    ...(manifest.pagination !== undefined && { pagination: resolver.entries('pagination', manifest.pagination) }),
    ...(manifest.limits !== undefined && { limits: resolver.entries('limits', manifest.limits) }),
    ...(manifest.templates !== undefined && {
      templates: mapValues(manifest.templates, (parts) => resolver.behaviour(parts)),
    }),
    entities: mapValues(manifest.entities, (entity) => ({
      ...entity,
      actions: mapValues(entity.actions, (action) => resolver.behaviour(action)),
    })),
    // The grammar is that of each section with the presets beside it; these have been replaced.
  } as PlainManifest
}

/** Reads the name of a preset and what is changed of it; nothing where none is named. */
export function namedPreset(entry: unknown): NamedPreset | undefined {
  if (typeof entry === 'string') return { name: entry, changes: {} }
  if (typeof entry !== 'object' || entry === null || !('preset' in entry)) return undefined
  const { preset, ...changes } = entry
  return { name: String(preset), changes }
}

/** What an entry comes to: several values where a preset stands for several, none where it is unknown. */
export function valuesOf(section: PresetSection, entry: unknown): readonly unknown[] {
  const named = namedPreset(entry)
  if (named === undefined) return [entry]
  const preset = lookUp<{ readonly value: unknown }>(presets[section], named.name)
  return preset === undefined ? [] : [preset.value].flat().map((value) => mergePatch(value, named.changes))
}

class Resolver {
  readonly #isSound: IsSound

  constructor(isSound: IsSound) {
    this.#isSound = isSound
  }

  entries(section: PresetSection, named: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const resolved = Object.entries(named).flatMap(([name, entry]) =>
      this.#values(section, entry).map((value) => [name, value] as const),
    )
    return Object.fromEntries(resolved)
  }

  /** Of a manifest or an action: what it does when a call fails. */
  behaviour({ failures, retry, ...others }: { readonly failures?: unknown; readonly retry?: unknown }): object {
    const [plainRetry] = retry === undefined ? [] : this.#values('retry', retry)
    return {
      ...others,
      ...(failures !== undefined && {
        failures: [failures].flat().flatMap((entry) => this.#values('failures', entry)),
      }),
      ...(plainRetry !== undefined && { retry: plainRetry }),
    }
  }

  #values(section: PresetSection, entry: unknown): readonly unknown[] {
    const values = valuesOf(section, entry)
    return namedPreset(entry) === undefined || values.every((value) => this.#isSound(section, value)) ? values : []
  }
}
