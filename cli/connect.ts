import type { Connector } from '../manifest/connector.ts'
import { defined } from '../manifest/defined.ts'
import { environmentVariable } from '../manifest/environment-variable.ts'
import { ConnectorClient } from '../runtime/client.ts'
import type { Replica } from '../runtime/replica/replica.ts'
import type { Logger } from '../runtime/options.ts'
import { chooseCredentials, missingCredentials, missingFields } from './connector/choose-credentials.ts'
import { keepTokens } from './connector/keep-tokens.ts'
import { readConfig } from './connector/read-config.ts'
import type { ResolvedConnector } from './connector/resolve-connector.ts'
import type { Io } from './io.ts'
import { readJsonObject } from './json/read-json-option.ts'
import { UsageError } from './usage-error.ts'

/** What the options of a command say about the connection. */
export interface ConnectionValues {
  readonly authConfig: string | undefined
  readonly config: string | undefined
  readonly baseUrl: string | undefined
  /** The copy that calls may be answered from. */
  readonly store?: Replica | undefined
}

/**
 * Makes the client of a connector, with credentials and config from options or the environment.
 *
 * @throws UsageError that says which variable to set.
 */
export async function connect(
  { connector, loadValidators }: ResolvedConnector,
  values: ConnectionValues,
  io: Io,
  logger?: Logger,
): Promise<ConnectorClient> {
  const target = await readTarget(connector, values, io)
  const authConfig = await readCredentials(connector, values, io)
  const onTokenRefresh = keepTokens(connector, { option: values.authConfig, authConfig }, io)
  const options = { ...target, authConfig, ...defined({ logger, onTokenRefresh, store: values.store }) }
  return new ConnectorClient(connector, options, loadValidators)
}

/**
 * Reads where requests go: config and base URL.
 *
 * @throws UsageError that says which variable to set.
 */
export async function readTarget(
  connector: Connector,
  { config, baseUrl }: Pick<ConnectionValues, 'config' | 'baseUrl'>,
  io: Io,
): Promise<{ readonly config: object; readonly baseUrl?: string }> {
  const given = await readJsonObject(config, { name: '--config' }, io)
  const variable = environmentVariable(connector.name, 'base_url')
  const url = baseUrl ?? io.env[variable] ?? ''
  if (url !== '') refuseBadUrl(url, baseUrl === undefined ? variable : '--base-url')
  return { config: readConfig(connector, given ?? {}, io.env), ...(url !== '' && { baseUrl: url }) }
}

/** The runtime refuses more than this; here it is told which of the two to mend. */
function refuseBadUrl(url: string, source: string): void {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return
  throw new UsageError(`${source} must be an http or https URL, such as https://api.example.com`, {
    code: 'config_invalid',
  })
}

async function readCredentials(connector: Connector, { authConfig }: ConnectionValues, io: Io): Promise<object> {
  const given = await readJsonObject(authConfig, { name: '--auth-config', secret: true }, io)
  if (given !== undefined) return given
  const chosen = chooseCredentials(connector, io.env)
  // Without a scheme on offer the runtime says so.
  if (chosen === undefined) return {}
  if (missingFields(chosen).length === 0) return chosen.authConfig
  const { sandboxes } = await import('../sandbox/sandbox.ts')
  const { token } = chosen.scheme
  throw missingCredentials(connector, chosen, {
    ...(token?.type === 'authorization_code' && token.authorize !== undefined && { login: `${io.program} help login` }),
    ...(Object.hasOwn(sandboxes, connector.name) && { sandbox: `${io.program} sandbox ${connector.name}` }),
  })
}
