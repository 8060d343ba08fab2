import { lookUp } from '../look-up.ts'
import type { Manifest } from '../manifest.gen.ts'
import type { DraftOperation } from './draft.ts'

/** What the records of an operation look like; `true` where that is not known. */
export function recordSchemaOf(manifest: Manifest, { entity, action: { response } }: DraftOperation): unknown {
  return schemaOf(manifest, response?.schema) ?? entityRecord(manifest, entity)
}

/** What the records of an entity look like; `true` where that is not known. */
export function entityRecord(manifest: Manifest, entity: string): unknown {
  return schemaOf(manifest, lookUp(manifest.entities, entity)?.record) ?? true
}

function schemaOf({ schemas }: Manifest, written: string | object | undefined): unknown {
  return typeof written === 'string' ? (lookUp(schemas, written) ?? true) : written
}
