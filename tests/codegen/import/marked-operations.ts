import { answering, documentOf, importNoting } from './import-notes.ts'

export type Json = Readonly<Record<string, unknown>>

/** The schema of a small record. */
export const box = { type: 'object', properties: { id: { type: 'string' }, shelf_id: { type: 'string' } } }
/** An operation that a description names an entity's action. */
export const marked = (entity: string, action: string, parts: Json = {}): Json =>
  answering(action === 'list' ? { type: 'array', items: box } : box, {
    'x-airbyte-entity': entity,
    'x-airbyte-action': action,
    ...(action === 'list' && { 'x-airbyte-no-pagination': 'Few.' }),
    ...parts,
  })

/** Imports a document that says this of itself. */
export async function importInfo(info: Json, parts: Json = {}): ReturnType<typeof importNoting> {
  return importNoting(documentOf({ info: { title: 'Shop API Connector', version: '1.2.3', ...info }, ...parts }))
}
