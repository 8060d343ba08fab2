import { compileEntity } from './compile-entity.ts'
import { compileFailures } from './compile-failures.ts'
import { compileOperation, type NamedAction } from './compile-operation.ts'
import { compileRetry } from './compile-retry.ts'
import type { AuthScheme, Check, Connector, Limit, Send, Server } from './connector.ts'
import { deepFreeze } from './deep-freeze.ts'
import { defined } from './defined.ts'
import { parseDuration } from './duration.ts'
import type { JsonSchema } from './json-schema.ts'
import type * as written from './manifest.gen.ts'
import { mapValues } from './map-values.ts'
import { recordName } from './record-name.ts'
import { resolveUse } from './resolve-use.ts'
import { compileSelectors } from './selector.ts'
import { parseTemplate } from './template.ts'

/** Compiles a valid manifest: merges templates, resolves references, parses every small text once, and freezes the whole. */
export function compileConnector(given: written.Manifest): Connector {
  // A copy, because the connector is frozen and what the caller gave is not ours to freeze.
  const manifest = structuredClone(given)
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
    server: compileServer(manifest.server),
    auth: Object.entries(manifest.auth).map(([scheme, entry]) => compileScheme(scheme, entry)),
    permissions: manifest.permissions ?? {},
    ...defined({ check: check && compileCheck(check) }),
    limits: mapValues(manifest.limits ?? {}, compileLimit),
    failures: compileFailures(manifest.failures),
    retry: compileRetry(manifest.retry),
    entities: mapValues(manifest.entities, (entity, entityName) => compileEntity(entityName, entity, operations)),
    operations,
    schemas: { ...manifest.schemas, ...recordsInPlace(manifest), ...responsesInPlace(actions) },
    questions: { direct: [], unsupported: [], ...manifest.questions },
  })
}

function compileServer({ url, headers = {}, query = {} }: written.Server): Server {
  return {
    url: parseTemplate(url.replace(/\/+$/, '')),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, text]) => [name.toLowerCase(), parseTemplate(text)]),
    ),
    query: mapValues(query, parseTemplate),
  }
}

function compileScheme(name: string, entry: written.AuthEntry): AuthScheme {
  if (entry === 'unavailable') return { name, available: false }
  const { title, description, help, credentials, send } = entry
  return {
    name,
    available: true,
    title,
    ...defined({ description, help }),
    credentials,
    send: [send].flat().map(compileSend),
  }
}

function compileSend(send: written.Send): Send {
  switch (send.type) {
    case 'basic':
      return { type: send.type, username: parseTemplate(send.username), password: parseTemplate(send.password) }
    case 'bearer':
      return { type: send.type, token: parseTemplate(send.token) }
    case 'none':
      return { type: send.type }
    case 'header':
      return { type: send.type, name: send.name.toLowerCase(), value: parseTemplate(send.value) }
    case 'query':
    case 'cookie':
      return { type: send.type, name: send.name, value: parseTemplate(send.value) }
  }
}

function compileCheck({ call, params = {}, scopes, identity }: written.Check): Check {
  return { call, params, scopes: compileSelectors(scopes), identity: compileSelectors(identity) }
}

function compileLimit({ requests, per, concurrency }: written.Limit): Limit {
  return defined({ requests, per: per === undefined ? per : parseDuration(per), concurrency })
}

function resolveActions({ entities, templates = {} }: written.Manifest): readonly NamedAction[] {
  return Object.entries(entities).flatMap(([entity, { actions }]) =>
    Object.entries(actions).map(([name, action]) => ({ entity, name, action: resolveUse(action, templates) })),
  )
}

/** Schemas written in place get the name that types and references use. */
function recordsInPlace({ entities }: written.Manifest): Readonly<Record<string, JsonSchema>> {
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
