import type { AuthorizationCode, ClientCredentials, PasswordGrant, Token } from '../../manifest/manifest.gen.ts'
import type { Path } from '../../manifest/finding.ts'
import { mapValues } from '../../manifest/map-values.ts'
import { isSecret, type AuthSettings } from './auth-settings.ts'
import { withHoles } from './import-server.ts'
import { selectorOf } from './json-path.ts'
import { mapOf, textMapOf, textOf, textsOf, type JsonMap } from './loose-json.ts'
import { tellUncarried, type Tell } from './notice.ts'
import type { SchemaStore } from './schema-store.ts'

/** Where an OAuth 2 scheme is imported from. */
export interface OAuthSource {
  readonly scheme: JsonMap
  readonly settings: AuthSettings
  /** The server's address, for addresses that are relative to it. */
  readonly server: string
  readonly path: Path
  readonly store: SchemaStore
  readonly tell: Tell
}

/** Imports how an OAuth 2 scheme gets its token; `undefined` when the user brings one. */
export function importOAuth(source: OAuthSource): Token | undefined {
  const { scheme, path, tell } = source
  const flows = mapOf(scheme['flows'])
  const kind = kindOf(flows, source.settings)
  for (const other of Object.keys(flows).filter((name) => name !== kind.flow))
    tell(
      [...path, 'flows', other],
      kind.flow === undefined
        ? 'is not carried over: the user brings a token'
        : `is not carried over: ${kind.flow} is taken`,
    )
  if (kind.flow === undefined || kind.type === undefined) return undefined
  const flow = mapOf(flows[kind.flow])
  tellUncarried(flow, ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'scopes'], [...path, 'flows', kind.flow], tell)
  const url = textOf(flow['tokenUrl']) ?? textOf(flow['refreshUrl'])
  if (url === undefined) {
    tell([...path, 'flows', kind.flow], 'is not carried over: it has no tokenUrl')
    return undefined
  }
  const common = { url: addressOf(url, source), ...clientOf(source), ...scopesOf(flow), ...namedCredentials(source) }
  return kind.type === 'authorization_code'
    ? codeGrant(common, flow, source)
    : ({ type: kind.type, ...common } satisfies ClientCredentials | PasswordGrant)
}

type Common = Pick<AuthorizationCode, 'url' | 'client' | 'format' | 'scopes' | 'access_token_at' | 'keep'>

interface Kind {
  readonly flow?: string
  readonly type?: Exclude<Token['type'], 'session'>
}

function kindOf(flows: JsonMap, settings: AuthSettings): Kind {
  if (flows['clientCredentials'] !== undefined) return { flow: 'clientCredentials', type: 'client_credentials' }
  if (flows['authorizationCode'] !== undefined)
    return { flow: 'authorizationCode', type: bringsNoToken(settings) ? 'client_credentials' : 'authorization_code' }
  return flows['password'] === undefined ? {} : { flow: 'password', type: 'password' }
}

/** A user who gives a client's id and secret but no token of any kind means client credentials, whatever the flow is called. */
function bringsNoToken({ credentials: { required = [], properties = {} } }: AuthSettings): boolean {
  const needsClient = ['client_id', 'client_secret'].every((name) => required.includes(name))
  return needsClient && !Object.hasOwn(properties, 'refresh_token') && !required.includes('access_token')
}

function codeGrant(common: Common, flow: JsonMap, source: OAuthSource): AuthorizationCode {
  const authorize = textOf(flow['authorizationUrl'])
  const refreshUrl = textOf(flow['refreshUrl'])
  const renews =
    Object.hasOwn(source.settings.credentials.properties ?? {}, 'refresh_token') || refreshUrl !== undefined
  const { url, ...rest } = common
  return {
    type: 'authorization_code',
    ...(authorize !== undefined && { authorize: { url: addressOf(authorize, source) } }),
    url,
    ...rest,
    ...refreshOf(renews, refreshUrl === undefined ? url : addressOf(refreshUrl, source), url),
    ...appOf(source.scheme, source),
  }
}

function refreshOf(
  renews: boolean,
  refreshUrl: AuthorizationCode['url'],
  url: AuthorizationCode['url'],
): Pick<AuthorizationCode, 'refresh'> {
  if (!renews) return { refresh: 'none' }
  return refreshUrl === url ? {} : { refresh: { url: refreshUrl } }
}

function addressOf(url: string, { server }: OAuthSource): string {
  if (/^(https?:\/\/|\{)/i.test(url)) return withHoles(url)
  const origin = /^\w+:\/\/[^/]+/.exec(server)?.[0] ?? server
  return withHoles(url.startsWith('/') ? `${origin}${url}` : `${server}/${url}`)
}

function clientOf({
  scheme,
  path,
  tell,
}: OAuthSource): Pick<AuthorizationCode, 'client' | 'format' | 'access_token_at' | 'keep'> {
  const refresh = mapOf(scheme['x-airbyte-token-refresh'])
  tellUncarried(refresh, ['auth_style', 'body_format'], [...path, 'x-airbyte-token-refresh'], tell)
  const client = clients.find((name) => name === refresh['auth_style'])
  const format = formats.find((name) => name === refresh['body_format'])
  const at = textOf(scheme['x-airbyte-token-path'])
  const kept = textsOf(scheme['x-airbyte-token-extract'])
  return {
    ...(client !== undefined && client !== 'body' && { client }),
    ...(format !== undefined && format !== 'form' && { format }),
    ...(at !== undefined && { access_token_at: selectorOf(at) ?? at }),
    ...(kept.length > 0 && { keep: Object.fromEntries(kept.map((name) => [name, name])) }),
  }
}

const clients = ['body', 'basic', 'none'] as const
const formats = ['form', 'json', 'query'] as const

function scopesOf(flow: JsonMap): Pick<AuthorizationCode, 'scopes'> {
  const scopes = Object.keys(textMapOf(flow['scopes']))
  return scopes.length === 0 ? {} : { scopes }
}

/** Fields that are called otherwise than the grant calls them. */
function namedCredentials({ settings }: OAuthSource): Readonly<Record<string, string>> {
  const named = ['client_id', 'client_secret', 'access_token', 'refresh_token'].flatMap((name) => {
    const text = settings.mapping[name]
    return text === undefined || text === '' || text === `{{ credentials.${name} }}` ? [] : [[name, text] as const]
  })
  return Object.fromEntries(named)
}

function appOf(scheme: JsonMap, { store }: OAuthSource): Pick<AuthorizationCode, 'app'> {
  const app = scheme['x-airbyte-oauth-credentials']
  if (app === undefined) return {}
  const imported = store.import(app, ['x-airbyte-oauth-credentials'])
  const properties = mapValues(mapOf(imported['properties']), (field, name) => ({
    ...mapOf(field),
    ...(isSecret(name) && { writeOnly: true }),
  }))
  return { app: { ...imported, type: 'object', properties } }
}
