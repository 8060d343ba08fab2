import type { Manifest } from '../../manifest/manifest.gen.ts'
import type { NamedOperation } from './name-operations.ts'

/** Imports which call tells whether credentials work. */
export function importCheck(
  operations: readonly NamedOperation[],
  entities: Manifest['entities'],
): Pick<Manifest, 'check'> {
  const preferred = operations.find(({ value }) => value['x-airbyte-preferred-for-check'] === true)
  if (preferred === undefined || entities[preferred.entity]?.actions[preferred.action] === undefined) return {}
  return { check: { call: `${preferred.entity}.${preferred.action}` } }
}
