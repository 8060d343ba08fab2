import type { Expiry, OAuthGrant } from '../../manifest/auth-scheme.ts'
import { mapValues } from '../../manifest/map-values.ts'
import { selectFirst } from '../../manifest/selector.ts'
import type { AuthError } from '../errors.ts'
import { parseWait } from '../parse-wait.ts'
import type { AccessToken } from './token-source.ts'

/** Reads the reply of a token endpoint; a refusal is thrown in words (RFC 6749 5.2). */
export function readTokenReply(
  grant: Pick<OAuthGrant, 'access_token_at' | 'refresh_token_at' | 'expires' | 'keep'>,
  body: unknown,
  failed: (reason: string) => AuthError,
  status: number,
): AccessToken {
  const access = selectFirst({ body }, grant.access_token_at)
  if (status >= 400 || typeof access !== 'string' || access === '') throw failed(reasonOf(body, status))
  const refresh = selectFirst({ body }, grant.refresh_token_at)
  const expires_at = expiryOf(grant.expires, body)
  const kept = Object.entries(mapValues(grant.keep, (selectors) => selectFirst({ body }, selectors)))
  return {
    access_token: access,
    ...(typeof refresh === 'string' && refresh !== '' && { refresh_token: refresh }),
    ...(expires_at !== undefined && { expires_at }),
    kept: Object.fromEntries(kept.filter(([, value]) => value !== undefined)),
  }
}

/** When a token ends, in milliseconds since 1970. */
export function expiryOf({ at, format, after }: Expiry, body: unknown): number | undefined {
  const now = Date.now()
  const life = parseWait(selectFirst({ body }, at), format, now) ?? after
  return life === undefined ? undefined : now + life
}

function reasonOf(body: unknown, status: number): string {
  const read = (name: string): string | undefined => {
    const found = selectFirst({ body }, [{ steps: [name] }])
    return typeof found === 'string' ? found : undefined
  }
  const said = [read('error'), read('error_description') ?? read('message')]
    .filter((part) => part !== undefined)
    .join(': ')
  const over = ['invalid_grant', 'invalid_token', 'access_denied'].includes(read('error') ?? '')
  const advice = over ? 'reconnect: a person must consent again' : 'check the credentials, or reconnect'
  return `the API gave no token (${said === '' ? `status ${status}` : said}); ${advice}`
}
