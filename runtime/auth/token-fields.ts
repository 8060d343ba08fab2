import type { AuthScheme, TokenGrant } from '../../manifest/auth-scheme.ts'
import { defined } from '../../manifest/defined.ts'
import type { ObjectSchema } from '../../manifest/json-schema.ts'
import type { Template } from '../../manifest/template.ts'
import type { AccessToken } from './token-source.ts'

/** The fields under which a fresh token can be given back as credentials. */
export function tokenFields(
  grant: TokenGrant | undefined,
  { access_token, refresh_token, expires_at, kept }: AccessToken,
): Readonly<Record<string, unknown>> {
  const [access, refresh] = tokenFieldNames(grant)
  return { ...kept, [access]: access_token, ...defined({ [refresh]: refresh_token, expires_at }) }
}

/** The credentials that access and refresh token are given back as. */
export function tokenFieldNames(grant: TokenGrant | undefined): readonly [access: string, refresh: string] {
  if (grant?.type !== 'authorization_code') return ['access_token', 'refresh_token']
  return [fieldOf(grant.access_token) ?? 'access_token', fieldOf(grant.refresh_token) ?? 'refresh_token']
}

/** What a scheme takes as credentials: the fields it declares, and what else came with a token that is given back. */
export function acceptedFields({
  credentials,
  token,
}: Pick<Extract<AuthScheme, { available: true }>, 'credentials' | 'token'>): ObjectSchema {
  if (token?.type !== 'authorization_code') return credentials
  const kept = Object.fromEntries(Object.keys(token.keep).map((name) => [name, {}]))
  return { ...credentials, properties: { ...kept, expires_at: { type: 'number' }, ...credentials.properties } }
}

/** The credential that a template is, where it is one and nothing else. */
function fieldOf(template: Template): string | undefined {
  const [hole, ...others] = template
  if (typeof hole !== 'object' || others.length > 0 || hole.calls !== undefined) return undefined
  return hole.source === 'credentials' && hole.path.length === 1 ? hole.path[0] : undefined
}
