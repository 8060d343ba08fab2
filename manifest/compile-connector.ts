import { compileEntity } from './compile-entity.ts'
import { compileFailures } from './compile-failures.ts'
import { compileOperation, type NamedAction } from './compile-operation.ts'
import { compileRetry } from './compile-retry.ts'
import type { AuthScheme, Send } from './auth-scheme.ts'
import type { Check, Connector, Limit, LimitWindow, Server } from './connector.ts'
import { deepFreeze } from './deep-freeze.ts'
import { defined } from './defined.ts'
import { parseDuration } from './duration.ts'
import type { JsonSchema } from './json-schema.ts'
import type * as written from './manifest.gen.ts'
import { mapValues } from './map-values.ts'
import { recordName } from './record-name.ts'
import type { PlainManifest } from './plain-manifest.ts'
import { resolvePresets } from './resolve-presets.ts'
import { resolveUse } from './resolve-use.ts'
import { compileEncoding } from './compile-encoding.ts'
import { compileToken } from './compile-token.ts'
import { compileSelectors, parseSelector } from './selector.ts'
import { parseTemplate, type Template } from './template.ts'

/** Compiles a valid manifest: merges templates, resolves references, parses every small text once, and freezes the whole. */
export function compileConnector(given: written.Manifest): Connector {
  // A copy, because the connector is frozen and what the caller gave is not ours to freeze.
  const manifest = resolvePresets(structuredClone(given))
  const actions = resolveActions(manifest)
  const compiled = actions.map((action) => compileOperation(manifest, action))
  const operations = Object.fromEntries(compiled.map((operation) => [operation.id, operation]))
  const { name, title, version, id, description, docs, config, check, replication_config } = manifest
  return deepFreeze({
    name,
    title,
    version,
    ...defined({ id }),
    description,
    ...defined({ docs, config, replication_config }),
    tables: manifest.tables ?? {},
    server: compileServer(manifest.server),
    auth: Object.entries(manifest.auth).map(([scheme, entry]) => compileScheme(scheme, entry)),
    permissions: manifest.permissions ?? {},
    ...defined({ check: check && compileCheck(check) }),
    limits: mapValues(manifest.limits ?? {}, compileLimit),
    failures: compileFailures(manifest.failures),
    retry: compileRetry(manifest.retry),
    entities: mapValues(manifest.entities, (entity, entityName) =>
      compileEntity(entityName, entity, { operations, entities: manifest.entities }),
    ),
    operations,
    schemas: { ...manifest.schemas, ...recordsInPlace(manifest), ...responsesInPlace(actions) },
    questions: { direct: [], unsupported: [], ...manifest.questions },
  })
}

function compileServer({ url, hosts = [], others = {}, encode, headers = {}, query = {} }: written.Server): Server {
  return {
    url: compileUrls(url),
    hosts,
    others: mapValues(others, compileUrls),
    encode: compileEncoding(encode),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, text]) => [name.toLowerCase(), parseTemplate(text)]),
    ),
    query: mapValues(query, parseTemplate),
  }
}

function compileUrls(urls: written.Texts): readonly Template[] {
  return [urls].flat().map((url) => parseTemplate(url.replace(/\/+$/, '')))
}

function compileScheme(name: string, entry: written.AuthEntry): AuthScheme {
  if (entry === 'unavailable') return { name, available: false }
  const { title, description, help, credentials, token, send, untested } = entry
  return {
    name,
    available: true,
    title,
    ...defined({ description, help, untested }),
    credentials,
    ...defined({ token: token && compileToken(token, credentials) }),
    send: [send].flat().map((part) => compileSend(part, token !== undefined)),
  }
}

function compileSend(send: written.Send, hasToken: boolean): Send {
  switch (send.type) {
    case 'basic':
      return { type: send.type, username: parseTemplate(send.username), password: parseTemplate(send.password) }
    case 'bearer':
      return {
        type: send.type,
        token: parseTemplate(send.token ?? `{{ ${hasToken ? 'token' : 'credentials'}.access_token }}`),
      }
    case 'none':
      return { type: send.type }
    case 'header':
      return { type: send.type, name: send.name.toLowerCase(), value: parseTemplate(send.value) }
    case 'query':
    case 'cookie':
    case 'body':
      return { type: send.type, name: send.name, value: parseTemplate(send.value) }
  }
}

function compileCheck({ call, params = {}, scopes, identity }: written.Check): Check {
  const granted = typeof scopes === 'object' && !Array.isArray(scopes) ? scopes : { at: scopes }
  return {
    call,
    params,
    scopes: compileSelectors(granted.at),
    ...defined({ split: 'split' in granted ? granted.split : undefined }),
    identity: compileSelectors(identity),
  }
}

function compileLimit({ per, remaining, reset, cost, windows, ...limit }: written.Limit): Limit {
  return {
    ...limit,
    ...defined({
      per: per === undefined ? per : parseDuration(per),
      remaining: remaining === undefined ? remaining : parseSelector(remaining),
      reset: reset === undefined ? reset : parseSelector(reset),
      cost: cost === undefined ? cost : parseSelector(cost),
      windows: windows?.map(compileWindow),
    }),
  }
}

function compileWindow({ remaining, reset, format }: NonNullable<written.Limit['windows']>[number]): LimitWindow {
  return {
    remaining: parseSelector(remaining),
    ...defined({ reset: reset === undefined ? reset : parseSelector(reset), format }),
  }
}

function resolveActions({ entities, templates = {} }: PlainManifest): readonly NamedAction[] {
  return Object.entries(entities).flatMap(([entity, { actions }]) =>
    Object.entries(actions).map(([name, action]) => ({ entity, name, action: resolveUse(action, templates) })),
  )
}

/** Schemas written in place get the name that types and references use. */
function recordsInPlace({ entities }: PlainManifest): Readonly<Record<string, JsonSchema>> {
  const found = Object.entries(entities).flatMap(([name, { record }]) =>
    typeof record === 'object' ? [[recordName(name), record] as const] : [],
  )
  return Object.fromEntries(found)
}

function responsesInPlace(actions: readonly NamedAction[]): Readonly<Record<string, JsonSchema>> {
  const found = actions.flatMap(({ entity, name, action: { response } }) =>
    typeof response?.schema === 'object' ? [[recordName(entity, name), response.schema] as const] : [],
  )
  return Object.fromEntries(found)
}
