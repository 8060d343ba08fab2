import type { Path } from '../finding.ts'
import type { ActionParts, Manifest } from '../manifest.gen.ts'

/** Lists the templates and actions of a manifest with where they stand, presets as they are named. */
export function writtenParts({ templates = {}, entities }: Manifest): readonly (readonly [Path, ActionParts])[] {
  const shared = Object.entries(templates).map(([name, parts]) => [['templates', name], parts] as const)
  const actions = Object.entries(entities).flatMap(([entity, { actions: own }]) =>
    Object.entries(own).map(([name, parts]) => [['entities', entity, 'actions', name], parts] as const),
  )
  return [...shared, ...actions]
}
