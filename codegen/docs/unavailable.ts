import type { Connector } from '../../manifest/connector.ts'
import type { AuthMethod } from './auth-methods.ts'
import { prose } from './prose.ts'

/** Says that a way to authenticate is unavailable, why, and what works instead. */
export function unavailable({ title }: Connector, { missing, method, instead }: Unavailable): string {
  const name = missing.flow ?? missing.kind
  const it = missing.flow === undefined ? 'it' : missing.kind
  const why = method.declined ? `${prose(title)} does not offer ${it}` : `this connector does not describe ${it}`
  const other = instead.method.offered.length === 0 ? '' : ` Use ${instead.link} instead.`
  return `${name} is unavailable: ${why}.${other}`
}

/** What is missing, and what there may be in its place. */
export interface Unavailable {
  readonly missing: { readonly kind: 'OAuth' | 'Token authentication'; readonly flow?: string }
  readonly method: AuthMethod
  readonly instead: { readonly method: AuthMethod; readonly link: string }
}
