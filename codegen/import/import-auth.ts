import type { Path } from '../../manifest/finding.ts'
import { isMap } from '../../manifest/is-map.ts'
import { mapValues } from '../../manifest/map-values.ts'
import type { AuthEntry, Manifest, ReplicationMap, Scheme, Send, Token } from '../../manifest/manifest.gen.ts'
import { isSecret, readAuthSettings, type AuthSettings, type UsualFields } from './auth-settings.ts'
import { importOAuth } from './import-oauth.ts'
import type { ImportTools } from './import-parameters.ts'
import { isJinja, templateOfJinja } from './jinja.ts'
import { mapOf, textOf, type JsonMap } from './loose-json.ts'
import { freeName, snakeCase } from './names.ts'
import { tellUncarried, type Tell } from './notice.ts'
import { resolveReference } from './resolve-reference.ts'
import type { SchemaStore } from './schema-store.ts'
import { schemesInUse } from './schemes-in-use.ts'

/** The ways to authenticate, and how the hosted side calls their fields. */
export interface ImportedAuth {
  readonly auth: Manifest['auth']
  readonly replication: Readonly<Record<string, ReplicationMap>>
}

/** Imports the security schemes, those that the document prefers first. */
export function importAuth(server: string, { document, store, tell }: ImportTools): ImportedAuth {
  const { combinations, open } = schemesInUse(document, tell)
  const auth: Record<string, AuthEntry> = {}
  const replication: Record<string, ReplicationMap> = {}
  const declared = mapOf(mapOf(document['components'])['securitySchemes'])
  for (const names of combinations) {
    const parts = names.map((name) => {
      const start = { value: mapOf(declared[name]), path: ['components', 'securitySchemes', name] }
      return importScheme(resolveReference(document, start, tell), { name, server, store, tell })
    })
    for (const { name, entry, fields } of joinParts(parts)) {
      const free = freeName(name, (candidate) => Object.hasOwn(auth, candidate))
      auth[free] = entry
      if (fields !== undefined) replication[free] = fields
    }
  }
  if (open || Object.keys(auth).length === 0) auth[freeName('none', (name) => Object.hasOwn(auth, name))] = openAccess
  return { auth: withTooltips(auth, replication, document, tell), replication }
}

const openAccess: Scheme = { title: 'No authentication', credentials: { properties: {} }, send: { type: 'none' } }

interface Part {
  readonly name: string
  readonly entry: AuthEntry
  readonly fields?: ReplicationMap
}

/** Schemes that only hold together become one; where each offers several choices, all of them are combined. */
function joinParts(parts: readonly (readonly Part[])[]): readonly Part[] {
  return parts.reduce<readonly Part[]>(
    (joined, choices) =>
      joined.length === 0 ? choices : joined.flatMap((left) => choices.map((right) => join(left, right))),
    [],
  )
}

function join(left: Part, right: Part): Part {
  const name = `${left.name}_and_${right.name}`
  if (left.entry === 'unavailable' || right.entry === 'unavailable') return { name, entry: 'unavailable' }
  const [one, other] = [left.entry.credentials, right.entry.credentials]
  const token = left.entry.token ?? right.entry.token
  return {
    name,
    entry: {
      title: `${left.entry.title} and ${right.entry.title}`,
      credentials: {
        required: [...new Set([...(one.required ?? []), ...(other.required ?? [])])],
        properties: { ...one.properties, ...other.properties },
      },
      ...(token !== undefined && { token }),
      send: [left.entry.send, right.entry.send].flat(),
    },
  }
}

interface SchemeContext {
  readonly name: string
  readonly server: string
  readonly store: SchemaStore
  readonly tell: Tell
}

function importScheme(
  { value: scheme, path }: { readonly value: JsonMap; readonly path: Path },
  { name, server, store, tell }: SchemeContext,
): readonly Part[] {
  tellUncarried(scheme, carried, path, tell)
  const kind = kindOf(scheme)
  const called = schemeName(name)
  if (kind === undefined) {
    tell(
      path,
      `is not carried over: there is no way to authenticate by ${textOf(scheme['scheme']) ?? textOf(scheme['type']) ?? 'it'}`,
    )
    return [{ name: called, entry: 'unavailable' }]
  }
  const options = readAuthSettings(scheme, usualFieldsOf(kind, scheme), { path, tell })
  return options.map((settings) => {
    const token = kind === 'oauth2' ? importOAuth({ scheme, settings, server, path, store, tell }) : undefined
    const title = settings.title ?? titles[kind]
    const description = settings.description ?? textOf(scheme['description'])
    return {
      name: options.length === 1 ? called : schemeName(title),
      entry: {
        title,
        ...(description !== undefined && { description }),
        credentials: withClient(settings, token, (message) => tell(path, message)),
        ...(token !== undefined && { token }),
        send: sendOf(kind, scheme, settings, { hasToken: token !== undefined, path, tell }),
        ...(scheme['x-airbyte-untested'] === true && { untested: true }),
      },
      ...fieldsOf(settings),
    }
  })
}

const carried = [
  'type',
  'scheme',
  'in',
  'name',
  'flows',
  'description',
  'bearerFormat',
  'openIdConnectUrl',
  'x-airbyte-auth-config',
  'x-airbyte-oauth-scopes',
  'x-airbyte-oauth-credentials',
  'x-airbyte-token-refresh',
  'x-airbyte-token-path',
  'x-airbyte-token-extract',
  'x-airbyte-untested',
]

type Kind = 'basic' | 'bearer' | 'apiKey' | 'oauth2'

const titles: Readonly<Record<Kind, string>> = {
  basic: 'User name and password',
  bearer: 'Access token',
  apiKey: 'API key',
  oauth2: 'OAuth 2',
}

function usualFieldsOf(kind: Kind, scheme: JsonMap): UsualFields {
  switch (kind) {
    case 'basic':
      return { names: ['username', 'password'], required: ['username', 'password'] }
    case 'bearer':
      return { names: ['token'], required: ['token'] }
    case 'apiKey':
      return keyField(scheme)
    case 'oauth2':
      return flowFields(mapOf(scheme['flows']))
  }
}

function flowFields(flows: JsonMap): UsualFields {
  const client = ['client_id', 'client_secret']
  if (flows['clientCredentials'] !== undefined) return { names: client, required: client }
  if (flows['authorizationCode'] !== undefined)
    return { names: ['access_token', 'refresh_token', ...client], required: [] }
  const person = ['username', 'password']
  if (flows['password'] !== undefined) return { names: [...person, ...client], required: person }
  return { names: ['access_token'], required: ['access_token'] }
}

/** A token is renewed by the client it was given to, whose id and secret a document may forget. */
function withClient(
  { credentials, mapping }: AuthSettings,
  token: Token | undefined,
  tell: (message: string) => void,
): Scheme['credentials'] {
  if (token?.type !== 'authorization_code' || token.refresh === 'none' || token.client === 'none') return credentials
  const missing = ['client_id', 'client_secret'].filter((name) => mapping[name] === undefined)
  if (missing.length === 0) return credentials
  tell(`asks for no ${missing.join(' and no ')}, which renewing a token takes; they become fields that may be left out`)
  const added = missing.map((name) => [name, { type: 'string', ...(isSecret(name) && { writeOnly: true }) }] as const)
  return { ...credentials, properties: { ...credentials.properties, ...Object.fromEntries(added) } }
}

/** Called as it travels, so that two keys that hold together keep apart. */
function keyField({ name }: JsonMap): UsualFields {
  const field = snakeCase(String(name))
  const called = field === 'authorization' || !/^[a-z]/.test(field) ? 'api_key' : field
  return { names: [called], required: [called] }
}

function kindOf({ type, scheme, in: place }: JsonMap): Kind | undefined {
  if (type === 'oauth2') return type
  if (type === 'apiKey') return ['header', 'query', 'cookie'].includes(String(place)) ? type : undefined
  const name = String(scheme).toLowerCase()
  return type === 'http' && (name === 'basic' || name === 'bearer') ? name : undefined
}

function schemeName(text: string): string {
  return snakeCase(text).replace(/^[^a-z]+/, '') || 'scheme'
}

interface SendContext {
  readonly hasToken: boolean
  readonly path: Path
  readonly tell: Tell
}

function sendOf(kind: Kind, scheme: JsonMap, settings: AuthSettings, context: SendContext): Send | Send[] {
  const main = mainSend(kind, scheme, settings, context.hasToken)
  const headers = Object.entries(settings.headers).flatMap(([name, text]) => headerOf(name, text, settings, context))
  const replaced = main.type !== 'header' && headers.some(({ name }) => name.toLowerCase() === 'authorization')
  const all = replaced ? headers : [main, ...headers]
  return all.length === 1 && all[0] !== undefined ? all[0] : all
}

function mainSend(kind: Kind, scheme: JsonMap, { mapping }: AuthSettings, hasToken: boolean): Send {
  const valueOf = (name: string): string => mapping[name] ?? Object.values(mapping)[0] ?? ''
  switch (kind) {
    case 'basic':
      return { type: 'basic', username: mapping['username'] ?? '', password: mapping['password'] ?? '' }
    case 'bearer':
      return { type: 'bearer', token: valueOf('token') }
    case 'oauth2':
      return { type: 'bearer', token: hasToken ? '{{ token.access_token }}' : valueOf('access_token') }
    case 'apiKey':
      return {
        type: scheme['in'] as 'header' | 'query' | 'cookie',
        name: String(scheme['name']),
        value: valueOf('api_key'),
      }
  }
}

function headerOf(
  name: string,
  text: string,
  { credentials }: AuthSettings,
  { hasToken, path, tell }: SendContext,
): readonly (Send & { readonly name: string })[] {
  const sourceOf = (field: string): string => {
    if (field === 'access_token' && hasToken) return 'token.access_token'
    return `${Object.hasOwn(credentials.properties ?? {}, field) ? 'credentials' : 'config'}.${field}`
  }
  const value = isJinja(text) ? templateOfJinja(text, sourceOf) : text
  if (value !== undefined) return [{ type: 'header', name, value }]
  tell([...path, 'x-airbyte-auth-config', 'additional_headers', name], `is not carried over: a hole cannot say ${text}`)
  return []
}

function fieldsOf({ replication: { map, set } }: AuthSettings): { readonly fields?: ReplicationMap } {
  const fields = { ...(Object.keys(map).length > 0 && { map }), ...(Object.keys(set).length > 0 && { set }) }
  return Object.keys(fields).length === 0 ? {} : { fields }
}

/** A tooltip is for all schemes, or for those that the hosted side knows by a name. */
function withTooltips(
  auth: Readonly<Record<string, AuthEntry>>,
  replication: Readonly<Record<string, ReplicationMap>>,
  document: JsonMap,
  tell: Tell,
): Record<string, AuthEntry> {
  const tooltip = mapOf(document['info'])['x-airbyte-auth-tooltip']
  const unused = new Set(isMap(tooltip) ? Object.keys(tooltip) : [])
  const helped = mapValues(auth, (entry, name) => {
    if (entry === 'unavailable') return entry
    const known = [entry.title, ...Object.values(replication[name]?.set ?? {})].map(String)
    const key = known.find((candidate) => unused.has(candidate))
    const help = textOf(isMap(tooltip) ? tooltip[key ?? ''] : tooltip)
    if (key !== undefined) unused.delete(key)
    return help === undefined ? entry : withHelp(entry, help)
  })
  for (const key of unused) tell(['info', 'x-airbyte-auth-tooltip', key], 'is not carried over: no scheme is called so')
  return { ...helped }
}

function withHelp({ title, description, ...rest }: Scheme, help: string): Scheme {
  return { title, ...(description !== undefined && { description }), help, ...rest }
}
