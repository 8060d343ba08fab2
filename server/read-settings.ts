import type { BundledConnector } from '../connectors/bundled-connector.ts'
import { environmentVariable } from '../manifest/environment-variable.ts'
import { originOf } from './access/origin-of.ts'
import type { ServerSettings } from './server-settings.ts'

/** A variable or an option that the server cannot be started with. */
export class SettingsError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'SettingsError'
  }
}

/** The variables the server reads, and what they are for. */
export const serverVariables: readonly (readonly [name: string, purpose: string])[] = [
  ['PATCHBAY_DATABASE', 'a folder, or a postgres:// URL (default ./.patchbay)'],
  ['PATCHBAY_PORT', 'where to listen (default 8787)'],
  ['PATCHBAY_HOST', 'which address to listen on (default 127.0.0.1; 0.0.0.0 for all)'],
  ['PATCHBAY_CLIENT_ID', 'the application that may ask for tokens; made at the first start when left out'],
  ['PATCHBAY_CLIENT_SECRET', 'its secret, at least 16 characters'],
  ['PATCHBAY_ENCRYPTION_KEY', 'seals credentials: 32 bytes in base64; a folder makes its own when left out'],
  ['PATCHBAY_ENCRYPTION_KEY_PREVIOUS', 'older keys that still open, by commas; see patchbay vault rotate'],
  ['PATCHBAY_PUBLIC_URL', 'the address browsers reach this server by, for OAuth consents behind a proxy'],
  ['PATCHBAY_LOG_LEVEL', 'trace, debug, info, warn, error or silent (default info); JSON lines on stderr'],
  ['PATCHBAY_RATE_LIMIT', 'requests a minute for each token (default 6000)'],
  ['PATCHBAY_BODY_LIMIT', 'bytes a request body may have (default 10485760)'],
  ['PATCHBAY_RETENTION_DAYS', 'days that calls and replications stay in their logs (default 90)'],
  ['PATCHBAY_APPROVAL_SECONDS', 'seconds that a call waits for approval before it expires (default 3600)'],
  ['PATCHBAY_ALLOWED_ORIGINS', 'origins of pages that may speak to /mcp, by commas (default: none but this machine)'],
  ['PATCHBAY_REPLICATION', 'off lets this server replicate nothing and send no webhooks (default on)'],
  [
    'PATCHBAY_REPLICATION_CONCURRENCY',
    'how many connectors are replicated at once, half of them of one workspace (default 4)',
  ],
  ['<NAME>_BASE_URL', 'where a connector is called instead of the API itself, such as ASHBY_BASE_URL'],
]

/** What options of a command may set; they win over variables. */
export interface GivenSettings {
  readonly port?: number | undefined
  readonly host?: string | undefined
  readonly database?: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the server's settings from options and variables.
 *
 * @throws SettingsError that names the variable.
 */
export function readSettings(
  given: GivenSettings,
  env: Environment,
  connectors: readonly BundledConnector[],
): ServerSettings {
  const text = (name: string): string | undefined => {
    const value = env[name]?.trim()
    return value === '' ? undefined : value
  }
  return {
    port: given.port ?? readNumber('PATCHBAY_PORT', text('PATCHBAY_PORT'), { usual: 8787, least: 0, most: 65_535 }),
    host: given.host ?? text('PATCHBAY_HOST') ?? '127.0.0.1',
    database: given.database ?? text('PATCHBAY_DATABASE') ?? '.patchbay',
    application: readApplication(text('PATCHBAY_CLIENT_ID'), text('PATCHBAY_CLIENT_SECRET')),
    keys: env,
    baseUrls: readBaseUrls(connectors, env),
    publicUrl: readUrl('PATCHBAY_PUBLIC_URL', text('PATCHBAY_PUBLIC_URL')),
    logLevel: readLevel(text('PATCHBAY_LOG_LEVEL')),
    bodyLimit: readNumber('PATCHBAY_BODY_LIMIT', text('PATCHBAY_BODY_LIMIT'), {
      usual: 10 * 1024 * 1024,
      least: 1024,
      most: 2 ** 31,
    }),
    rateLimit: readNumber('PATCHBAY_RATE_LIMIT', text('PATCHBAY_RATE_LIMIT'), { usual: 6000, least: 1, most: 1e9 }),
    retentionDays: readNumber('PATCHBAY_RETENTION_DAYS', text('PATCHBAY_RETENTION_DAYS'), {
      usual: 90,
      least: 1,
      most: 36_500,
    }),
    approvalSeconds: readNumber('PATCHBAY_APPROVAL_SECONDS', text('PATCHBAY_APPROVAL_SECONDS'), {
      usual: 3600,
      least: 10,
      most: 30 * 86_400,
    }),
    allowedOrigins: readOrigins('PATCHBAY_ALLOWED_ORIGINS', text('PATCHBAY_ALLOWED_ORIGINS')),
    replication: readReplication(text),
  }
}

function readReplication(text: (name: string) => string | undefined): ServerSettings['replication'] {
  const switched = text('PATCHBAY_REPLICATION') ?? 'on'
  if (switched !== 'on' && switched !== 'off') {
    throw new SettingsError(`PATCHBAY_REPLICATION must be on or off, not ${JSON.stringify(switched)}`)
  }
  const name = 'PATCHBAY_REPLICATION_CONCURRENCY'
  const concurrency = readNumber(name, text(name), { usual: 4, least: 1, most: 100 })
  return switched === 'on' ? { concurrency } : undefined
}

function readNumber(
  name: string,
  text: string | undefined,
  { usual, least, most }: { readonly usual: number; readonly least: number; readonly most: number },
): number {
  if (text === undefined) return usual
  const number = Number(text)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new SettingsError(`${name} must be a whole number from ${least} to ${most}, not ${JSON.stringify(text)}`)
}

function readApplication(id: string | undefined, secret: string | undefined): ServerSettings['application'] {
  if (id === undefined && secret === undefined) return undefined
  if (id === undefined || secret === undefined) {
    throw new SettingsError(
      `set ${id === undefined ? 'PATCHBAY_CLIENT_ID' : 'PATCHBAY_CLIENT_SECRET'} too: the two go together`,
    )
  }
  // It is kept as a plain hash, which a short secret could be guessed from.
  if (secret.length < 16) {
    throw new SettingsError(
      'PATCHBAY_CLIENT_SECRET must have at least 16 characters; make one with: openssl rand -hex 32',
    )
  }
  return { client_id: id, client_secret: secret }
}

function readBaseUrls(connectors: readonly BundledConnector[], env: Environment): Readonly<Record<string, string>> {
  const found = connectors.flatMap(({ name }) => {
    const variable = environmentVariable(name, 'base_url')
    const url = readUrl(variable, env[variable]?.trim() === '' ? undefined : env[variable])
    return url === undefined ? [] : [[name, url] as const]
  })
  return Object.fromEntries(found)
}

function readUrl(name: string, text: string | undefined): string | undefined {
  if (text === undefined || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))) return text
  throw new SettingsError(`${name} must be an http or https URL, such as https://patchbay.example.com`)
}

function readOrigins(name: string, text = ''): readonly string[] {
  const given = text.split(',').map((one) => one.trim())
  return given
    .filter((one) => one !== '')
    .map((one) => {
      const origin = originOf(one)
      if (origin !== undefined) return origin
      throw new SettingsError(`${name} must be origins such as https://app.example.com, not ${JSON.stringify(one)}`)
    })
}

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

function readLevel(text = 'info'): string {
  if (levels.includes(text)) return text
  throw new SettingsError(`PATCHBAY_LOG_LEVEL must be one of ${levels.join(', ')}`)
}
