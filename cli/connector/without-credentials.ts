import type { Connector } from '../../manifest/connector.ts'
import type { Send } from '../../manifest/auth-scheme.ts'
import type { Io } from '../io.ts'
import { chooseCredentials } from './choose-credentials.ts'

/**
 * Makes a connector that asks for no credentials, for requests that are shown and never sent. It authenticates by the
 * scheme the environment would choose, so that one sees where the credentials go, or by what is given instead.
 */
export function withoutCredentials(connector: Connector, env: Io['env'], send?: readonly Send[]): Connector {
  const scheme = chooseCredentials(connector, env)?.scheme
  if (scheme === undefined) return connector
  // Without a way to get a token nobody asks for one.
  const { name, available, title } = scheme
  return { ...connector, auth: [{ name, available, title, credentials: {}, send: send ?? scheme.send }] }
}
