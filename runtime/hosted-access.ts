import { defined } from '../manifest/defined.ts'
import type { JsonSchema } from '../manifest/json-schema.ts'
import { Secrets } from './auth/secrets.ts'
import { isBlank } from './check-fields.ts'
import { AuthError, InputError } from './errors.ts'

/** Where the hosted API is, and what a client shows there. */
export interface HostedClient {
  /** Without a slash at its end. */
  readonly baseUrl: string
  readonly clientId: string
  /** Holds the client secret, as `airbyte_client_secret`. */
  readonly secrets: Secrets
  readonly organizationId?: string
}

/** The fields by which a client shows who it is to the hosted API. */
export const accessFields: Readonly<Record<string, JsonSchema>> = {
  airbyte_client_id: { type: 'string' },
  airbyte_client_secret: { type: 'string' },
  organization_id: { type: 'string', pattern: '^[\\x21-\\x7e]*$' },
  base_url: { type: 'string' },
}

/** Where the hosted API is unless something else is said. */
const usualUrl = 'https://api.airbyte.ai'

/**
 * Reads who a client is and where the server is. What is left out comes from the environment: this is the one place
 * where a constructor reads it, because programs written for that API rely on it.
 *
 * @param owner Names whose settings they are in messages.
 * @param prefix Stands before the names of fields in messages.
 * @param others What else is missing.
 * @throws AuthError that names each missing field and its variable, InputError when the address is none.
 */
export function resolveHostedClient(
  given: Readonly<Record<string, unknown>>,
  owner: string,
  prefix = '',
  others: readonly string[] = [],
): HostedClient {
  const clientId = fieldOrVariable(given['airbyte_client_id'], 'AIRBYTE_CLIENT_ID')
  const clientSecret = fieldOrVariable(given['airbyte_client_secret'], 'AIRBYTE_CLIENT_SECRET')
  const missing = [
    ...(clientId === undefined ? [`${prefix}airbyte_client_id (or the variable AIRBYTE_CLIENT_ID)`] : []),
    ...(clientSecret === undefined ? [`${prefix}airbyte_client_secret (or the variable AIRBYTE_CLIENT_SECRET)`] : []),
    ...others,
  ]
  if (clientId === undefined || clientSecret === undefined || missing.length > 0) {
    throw new AuthError('credentials_missing', `${owner}: the hosted API needs ${missing.join(', ')}`)
  }
  return {
    baseUrl: parseBaseUrl(fieldOrVariable(given['base_url'], 'AIRBYTE_API_HOST') ?? usualUrl, owner, prefix),
    clientId,
    secrets: new Secrets({ airbyte_client_secret: clientSecret }, ['airbyte_client_secret']),
    ...defined({ organizationId: textOf(given['organization_id']) }),
  }
}

function fieldOrVariable(value: unknown, variable: string): string | undefined {
  return textOf(value) ?? textOf(process.env[variable])
}

function textOf(value: unknown): string | undefined {
  return isBlank(value) ? undefined : String(value)
}

function parseBaseUrl(text: string, owner: string, prefix: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    `${url.username}${url.password}${url.search}${url.hash}` !== ''
  ) {
    const message = `${prefix}base_url (or the variable AIRBYTE_API_HOST) must be an absolute http or https URL without user, query or fragment`
    throw new InputError('config_invalid', `${owner}: ${message}`, [{ path: 'base_url', message }])
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}
