import type { Manifest } from '../../../manifest/manifest.gen.ts'
import { documentOf, importNoting } from './import-notes.ts'

export type Json = Readonly<Record<string, unknown>>

/** Imports a document with these security schemes. */
export async function importSchemes(
  securitySchemes: Json,
  parts: Json = {},
): Promise<{ readonly auth: Manifest['auth']; readonly manifest: Manifest; readonly notices: readonly string[] }> {
  const { manifest, notices } = await importNoting(documentOf({ components: { securitySchemes }, ...parts }))
  return { auth: manifest.auth, manifest, notices }
}

/** The schema of a credential. */
export const secret = { type: 'string', writeOnly: true }
