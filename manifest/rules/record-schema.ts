import { lookUp } from '../look-up.ts'
import type { PlainManifest } from '../plain-manifest.ts'
import type { DraftOperation } from './draft.ts'

/** What the records of an operation look like; `true` where that is not known. */
export function recordSchemaOf(manifest: PlainManifest, { entity, action: { response } }: DraftOperation): unknown {
  return schemaOf(manifest, response?.schema) ?? entityRecord(manifest, entity)
}

/** What the records of an entity look like; `true` where that is not known. */
export function entityRecord(manifest: PlainManifest, entity: string): unknown {
  return schemaOf(manifest, lookUp(manifest.entities, entity)?.record) ?? true
}

function schemaOf({ schemas }: PlainManifest, written: string | object | undefined): unknown {
  return typeof written === 'string' ? (lookUp(schemas, written) ?? true) : written
}
