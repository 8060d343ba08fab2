import { showPath, type Finding, type Path } from '../finding.ts'
import { validateDefinition } from '../grammar/validate-grammar.ts'
import { lookUp } from '../look-up.ts'
import type { ActionParts, Manifest } from '../manifest.gen.ts'
import { presets } from '../presets.ts'
import { namedPreset, valuesOf, type NamedPreset, type PresetSection } from '../resolve-presets.ts'
import { presetDefinitions, type Draft } from './draft.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'
import { writtenParts } from './written-parts.ts'

/** Presets exist and fit what is changed of them. */
export const presetRules: readonly Rule[] = [
  { sentence: 'Every preset that is named exists.', check: checkNames },
  { sentence: 'What is changed of a preset fits it.', check: checkChanges },
]

function* checkNames({ given }: Draft): Generator<Finding> {
  for (const { section, path, entry } of presetPlaces(given)) {
    const named = namedPreset(entry)
    if (named === undefined) continue
    const names = Object.keys(presets[section])
    yield* unknownName({
      path: typeof entry === 'string' ? path : [...path, 'preset'],
      by: path,
      says: 'names the unknown preset',
      name: named.name,
      names,
      otherwise: `known are ${names.join(', ')}`,
    })
  }
}

function* checkChanges({ given }: Draft): Generator<Finding> {
  for (const { section, path, entry } of presetPlaces(given)) {
    const named = namedPreset(entry)
    if (named === undefined || Object.keys(named.changes).length === 0) continue
    const turn = section === 'pagination' ? turnOf(named) : undefined
    if (turn !== undefined) {
      const message = `${showPath(path)} turns the preset "${named.name}" ${turn}`
      yield { path: [...path, 'type'], message, mend: 'name another preset, or write the pagination out' }
      continue
    }
    for (const value of valuesOf(section, entry)) yield* validateDefinition(presetDefinitions[section], value, path)
  }
}

/** A way of paging with another type is another way. */
function turnOf({ name, changes: { type: changed } }: NamedPreset): string | undefined {
  const type = lookUp(presets.pagination, name)?.value.type
  const isSame = type === undefined || changed === undefined || changed === type
  return isSame ? undefined : `from ${type} into ${JSON.stringify(changed)}`
}

/** A place where a preset may be named. */
interface PresetPlace {
  readonly section: PresetSection
  readonly path: Path
  readonly entry: unknown
}

function presetPlaces(given: Manifest): readonly PresetPlace[] {
  const parts = [[[], given] as const, ...writtenParts(given)].flatMap(([path, part]) => behaviourPlaces(path, part))
  const named = (['pagination', 'limits'] as const).flatMap((section) =>
    Object.entries<unknown>(given[section] ?? {}).map(([name, entry]) => ({ section, path: [section, name], entry })),
  )
  return [...parts, ...named]
}

function behaviourPlaces(
  path: Path,
  { failures, retry }: Pick<ActionParts, 'failures' | 'retry'>,
): readonly PresetPlace[] {
  const section = 'failures'
  const rules =
    typeof failures === 'string'
      ? [{ section, path: [...path, section], entry: failures } as const]
      : (failures ?? []).map((entry, index) => ({ section, path: [...path, section, index], entry }) as const)
  return [
    ...rules,
    ...(retry === undefined ? [] : [{ section: 'retry', path: [...path, 'retry'], entry: retry } as const]),
  ]
}
