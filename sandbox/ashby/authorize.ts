import { ashbyKeys, type AshbyKey } from './ashby-keys.ts'

/** Is a refusal at the door. */
export interface Refusal {
  readonly status: 401 | 403
  readonly text: string
}

const known = new Map(Object.values(ashbyKeys).map((key) => [key.key, key]))

/** Finds the key that a request carries, or says why it may not enter. */
export function authorize(header: string | undefined): AshbyKey | Refusal {
  const encoded = /^basic\s+(\S+)$/iu.exec(header ?? '')?.[1]
  // The password is ignored: only the user name is the key.
  const name = encoded === undefined ? '' : (Buffer.from(encoded, 'base64').toString().split(':')[0] ?? '')
  if (name === '')
    return { status: 401, text: 'Unauthorized: send your API key as the user name of HTTP Basic authentication.' }
  const key = known.get(name)
  if (key === undefined) return { status: 403, text: 'Forbidden: this API key is not known.' }
  return key.enabled ? key : { status: 403, text: 'Forbidden: this API key has been deactivated.' }
}

/** Tells a refusal from a key. */
export function isRefusal(outcome: AshbyKey | Refusal): outcome is Refusal {
  return 'status' in outcome
}
