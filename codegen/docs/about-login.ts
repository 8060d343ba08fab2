import type { OAuthGrant } from '../../manifest/auth-scheme.ts'
import type { Connector } from '../../manifest/connector.ts'
import { holesOf } from '../../manifest/template.ts'
import type { OfferedScheme } from './auth-methods.ts'
import { exportVariables } from './client-setup.ts'
import { codeBlock } from './code-block.ts'
import { codeSpan } from './code-span.ts'
import type { ConnectorPlace } from './connector-place.ts'
import type { Block } from './markdown-page.ts'
import { propertiesOf } from './schema-shape.ts'

/** A scheme whose tokens come from a person's consent. */
export interface Consented {
  readonly scheme: OfferedScheme
  readonly grant: OAuthGrant
}

const port = 8000

/** Writes how the command line gets the tokens; nothing where the manifest does not say where a person consents. */
export function aboutLogin(
  connector: Connector,
  place: ConnectorPlace,
  { scheme, grant }: Consented,
): readonly Block[] {
  if (grant.authorize === undefined) return []
  const { credentials } = scheme
  const properties = { ...propertiesOf(credentials), ...grant.app?.properties }
  const required = appFields(grant).filter((name) => Object.hasOwn(properties, name))
  const file = `${connector.name}.json`
  const named = connector.auth.filter(consents).length > 1 ? ` --scheme ${scheme.name}` : ''
  const login = `npx patchbay login ${place.argument}${named} --port ${port} -o ${file}`
  const check = `npx patchbay check ${place.argument} --auth-config @${file}`
  return [
    `${codeSpan('patchbay login')} does that for you: it shows the page in the browser, waits for the code and writes the credentials to a file that only you can read. Register ${codeSpan(`http://127.0.0.1:${port}/callback`)} as redirect address of the app, or name the app’s own with ${codeSpan('--redirect-uri')}:`,
    codeBlock(
      'bash',
      [...exportVariables(connector, { ...scheme, credentials: { properties, required } }), login, check].join('\n'),
    ),
    `The file is the ${codeSpan('authConfig')} of the examples below. The command line keeps it fresh.`,
  ]
}

function consents(scheme: Connector['auth'][number]): boolean {
  return scheme.available && scheme.token?.type === 'authorization_code' && scheme.token.authorize !== undefined
}

/** What the app is known by: its id, its secret, and what the manifest asks for besides. */
function appFields({ client, client_id, client_secret, app }: OAuthGrant): readonly string[] {
  const templates = client === 'none' ? [client_id] : [client_id, client_secret]
  const fields = templates
    .flatMap(holesOf)
    .flatMap(({ source, path: [name] }) => (source === 'credentials' && name) || [])
  return [...new Set([...fields, ...(app?.required ?? [])])]
}
