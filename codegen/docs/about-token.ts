import type { OAuthGrant, SessionGrant } from '../../manifest/auth-scheme.ts'
import type { Connector } from '../../manifest/connector.ts'
import { holesOf, type Template } from '../../manifest/template.ts'
import { nameTypes } from '../type-names.ts'
import { addressesText } from './addresses-text.ts'
import { aboutLogin, type Consented } from './about-login.ts'
import type { OfferedScheme } from './auth-methods.ts'
import { exampleConfig } from './client-setup.ts'
import { codeBlock } from './code-block.ts'
import { codeSpan } from './code-span.ts'
import { connectorNames } from './connector-names.ts'
import type { ConnectorPlace } from './connector-place.ts'
import type { Block } from './markdown-page.ts'
import { propertiesOf } from './schema-shape.ts'
import { templateText } from './template-text.ts'
import { valueText } from './value-text.ts'

/** Writes how a scheme gets its token, when that is renewed, and how a program learns of a new one; nothing without a token. */
export function aboutToken(connector: Connector, place: ConnectorPlace, scheme: OfferedScheme): readonly Block[] {
  const { token } = scheme
  switch (token?.type) {
    case undefined:
      return []
    case 'session':
      return [`${loginText(token)} ${renewal('the session')}`]
    case 'client_credentials':
      return [`The client exchanges these for an access token ${at(token.url)}. ${renewal('the token')}`]
    case 'password':
      return [
        `The client exchanges user name and password for an access token ${at(token.url)}. ${renewal('the token')}`,
      ]
    case 'authorization_code':
      return [
        consentText(connector, token),
        ...aboutLogin(connector, place, { scheme, grant: token }),
        ...renewalBlocks(connector, place, { scheme, grant: token }),
      ]
  }
}

function renewal(what: string): string {
  return `It does so at the first call, before ${what} ends and when the API refuses it: once for all calls under way.`
}

function loginText({ steps }: SessionGrant): string {
  const requests = steps.map(({ method, path }) => codeSpan(`${method} ${templateText(path)}`))
  return `The client logs in by ${requests.join(', then ')} and sends what comes back.`
}

function consentText({ title }: Connector, { authorize, scopes }: OAuthGrant): string {
  const asked = scopes.length === 0 ? '' : ` for the scopes ${scopes.map(codeSpan).join(', ')}`
  if (authorize === undefined) return `The tokens come from ${codeSpan(title)}, after a person has consented${asked}.`
  const proof = authorize.pkce === 'none' ? '' : `, proven with PKCE (${codeSpan(authorize.pkce)})`
  return `A person consents${asked} ${at(authorize.url)}; the code that comes back is exchanged for the tokens${proof}.`
}

function renewalBlocks(connector: Connector, place: ConnectorPlace, consented: Consented): readonly Block[] {
  const { refresh } = consented.grant
  if (refresh === false) return ['An access token cannot be renewed: when it ends, a person consents again.']
  const fields = fieldsToKeep(consented)
  return [
    `The client exchanges the refresh token for access tokens ${at(refresh.url)}. ${renewal('the token')}`,
    ...(fields.length === 0
      ? []
      : [
          `Some APIs give a new refresh token each time, and the old one is worth nothing then. \`onTokenRefresh\` is told of every fresh token before it is used, by the fields under which it is given back (${fields.map(codeSpan).join(', ')}); keep them where only you can read:`,
          codeBlock('typescript', persisting(connector, place)),
        ]),
  ]
}

/** The fields of a scheme that a fresh token has new values for. */
function fieldsToKeep({ scheme, grant }: Consented): readonly string[] {
  const tokens = [grant.access_token, grant.refresh_token].flatMap(holesOf)
  const kept = Object.keys(grant.keep).filter((name) => Object.hasOwn(propertiesOf(scheme.credentials), name))
  return [...tokens.filter(({ source }) => source === 'credentials').map(({ path }) => path.join('.')), ...kept]
}

function persisting(connector: Connector, { module }: ConnectorPlace): string {
  const { client } = nameTypes(connector)
  const config = exampleConfig(connector) ?? {}
  const file = valueText(`${connector.name}.json`, 'typescript')
  return [
    `import { readFile, writeFile } from 'node:fs/promises'`,
    `import { ${client} } from '${module}'`,
    '',
    `const authConfig = JSON.parse(await readFile(${file}, 'utf8'))`,
    `const ${connectorNames(connector.name).variable} = new ${client}({`,
    '  authConfig,',
    ...(Object.keys(config).length === 0 ? [] : [`  config: ${valueText(config, 'typescript', 11)},`]),
    `  onTokenRefresh: (fresh) => writeFile(${file}, JSON.stringify({ ...authConfig, ...fresh }), { mode: 0o600 }),`,
    '})',
  ].join('\n')
}

function at(urls: readonly Template[]): string {
  return `at ${addressesText(urls)}`
}
