import { createHash } from 'node:crypto'
import type { Secrets } from './secrets.ts'

/** Tells one set of credentials from another without being them. */
export function fingerprintOf(secrets: Secrets): string {
  const fields = Object.entries(secrets.reveal()).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(fields)).digest('base64url')
}
