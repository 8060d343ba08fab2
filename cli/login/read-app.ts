import { appFields } from '../../runtime/auth/app-fields.ts'
import type { CodeScheme } from '../../runtime/auth/find-code-scheme.ts'
import { isBlank } from '../../runtime/check-fields.ts'
import type { Connector } from '../../manifest/connector.ts'
import { missingCredentials } from '../connector/choose-credentials.ts'
import { readVariables } from '../connector/read-variables.ts'
import type { Io } from '../io.ts'
import { readJsonObject } from '../json/read-json-option.ts'

/**
 * Reads the fields of the OAuth app, where other commands read credentials.
 *
 * @throws UsageError that says which variables to set.
 */
export async function readApp(
  connector: Connector,
  found: CodeScheme,
  authConfig: string | undefined,
  io: Io,
): Promise<Readonly<Record<string, unknown>>> {
  const fields = appFields(found)
  const given = await readJsonObject(authConfig, { name: '--auth-config', secret: true }, io)
  const app = given ?? readVariables(connector.name, fields, io.env)
  const missing = (fields.required ?? []).filter((field) => isBlank(app[field]))
  // What is wrong with a file the runtime tells; the advice here is about variables.
  if (missing.length === 0 || given !== undefined) return app
  const scheme = { ...found.scheme, credentials: { ...fields, required: missing } }
  throw missingCredentials(connector, { scheme, authConfig: app }, {})
}
