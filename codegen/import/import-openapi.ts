import type { Manifest, ObjectSchema } from '../../manifest/manifest.gen.ts'
import { importAbout } from './import-about.ts'
import { importAuth } from './import-auth.ts'
import { importFailures, importRetry } from './import-behaviour.ts'
import { importCheck } from './import-check.ts'
import { importEntities } from './import-entities.ts'
import { importPermissions } from './import-permissions.ts'
import { importReplication } from './import-replication.ts'
import { importScoping } from './import-scoping.ts'
import { importServer, withHoles } from './import-server.ts'
import { leaveOutRefused } from './leave-out-refused.ts'
import { listOperations } from './list-operations.ts'
import { listOf, mapOf, textOf, textsOf, type JsonMap } from './loose-json.ts'
import { nameOperations, type NamedOperation } from './name-operations.ts'
import { createTell, type ImportNotice, type Tell } from './notice.ts'
import { PaginationStore } from './pagination-store.ts'
import { readDocument } from './read-document.ts'
import { SchemaStore } from './schema-store.ts'

/** How a document is imported. */
export interface ImportOptions {
  /** Hears of everything that could not be carried over or had to be guessed. */
  readonly onNotice?: (notice: ImportNotice) => void
}

/**
 * Turns an OpenAPI 3 document into a manifest. The vocabulary `x-airbyte-…` says what is what; a document without it gets
 * its entities and actions from its paths, methods and tags.
 *
 * @throws DocumentError when the document cannot be read.
 */
export async function importOpenApi(
  document: string | object,
  { onNotice = () => undefined }: ImportOptions = {},
): Promise<Manifest> {
  const tell = createTell(onNotice)
  const read = readDocument(document, tell)
  // Loaded here, because reading a document needs none of the rules.
  const { validateManifest } = await import('../../manifest/validate-manifest.ts')
  const manifest = leaveOutRefused(importDocument(read, tell), (judged) => validateManifest(judged), tell)
  for (const { path, message } of validateManifest(manifest))
    tell([], `gives ${path.join('.')}, which needs a hand: ${message}`)
  return manifest
}

function importDocument(document: JsonMap, tell: Tell): Manifest {
  const store = new SchemaStore(document, tell)
  const tools = { document, store, tell }
  const { server, config, replication } = importServer(document, extractedNames(document), tell)
  const { auth, replication: credentials } = importAuth(addressOf(document), tools)
  const operations = nameOperations(listOperations(document, tell), tell)
  const scoping = importScoping(document, parameterNames(operations), tell)
  const servers = new ServerNames(String(server.url))
  const paginations = new PaginationStore()
  const entities = importEntities(operations, {
    ...tools,
    paginations,
    defaults: scoping.defaults,
    serverOf: (operation) => servers.nameOf(operation),
  })
  const about = importAbout(document, tell)
  const { questions, ...introduction } = about
  const replicated = importReplication(
    document,
    { ...(Object.keys(credentials).length > 0 && { credentials }), ...replication },
    tools,
  )
  store.tellUnused()
  return {
    ...introduction,
    ...configOf(config, scoping.config),
    server: { ...server, ...servers.others },
    auth,
    ...importPermissions(document, tell),
    ...importCheck(operations, entities),
    ...replicated,
    ...importFailures(document, operations.some(isGraphQl), tell),
    ...importRetry(document, tell),
    ...(Object.keys(paginations.paginations).length > 0 && { pagination: paginations.paginations }),
    ...(Object.keys(scoping.defaults).length > 0 && { defaults: scoping.defaults }),
    ...(Object.keys(store.schemas).length > 0 && { schemas: store.schemas }),
    entities,
    ...(questions !== undefined && { questions }),
  }
}

/** Fields that the reply to a token request gives and the server's address may need. */
function extractedNames(document: JsonMap): readonly string[] {
  const schemes = Object.values(mapOf(mapOf(document['components'])['securitySchemes']))
  return schemes.flatMap((scheme) => textsOf(mapOf(scheme)['x-airbyte-token-extract']))
}

function addressOf(document: JsonMap): string {
  return textOf(mapOf(listOf(document['servers'])[0])['url'])?.replace(/\/+$/, '') ?? ''
}

function configOf(server: ObjectSchema, scoping: NonNullable<ObjectSchema['properties']>): Pick<Manifest, 'config'> {
  const properties = { ...scoping, ...server.properties }
  return Object.keys(properties).length === 0 ? {} : { config: { ...server, properties } }
}

function parameterNames(operations: readonly NamedOperation[]): ReadonlySet<string> {
  return new Set(operations.flatMap(({ parameters }) => parameters.flatMap(({ value }) => textOf(value['name']) ?? [])))
}

function isGraphQl({ value }: NamedOperation): boolean {
  return mapOf(mapOf(value['requestBody'])['x-airbyte-body-type'])['type'] === 'graphql'
}

/** Servers that single operations have for themselves. */
class ServerNames {
  readonly #names = new Map<string, string>()

  readonly #own: string

  constructor(own: string) {
    this.#own = own
  }

  get others(): Pick<Manifest['server'], 'others'> {
    const others = Object.fromEntries([...this.#names].map(([url, name]) => [name, url]))
    return this.#names.size === 0 ? {} : { others }
  }

  nameOf({ servers }: NamedOperation): string | undefined {
    const url = textOf(mapOf(servers[0])['url'])?.replace(/\/+$/, '')
    if (url === undefined || !/^https?:\/\//i.test(url)) return undefined
    const address = withHoles(url)
    if (address === this.#own) return undefined
    const known = this.#names.get(address) ?? freeServerName(address, [...this.#names.values()])
    this.#names.set(address, known)
    return known
  }
}

/** Called by the first part of its host: `https://upload.example.com` is `upload`. */
function freeServerName(url: string, taken: readonly string[]): string {
  const [, host = ''] = /^\w+:\/\/([a-z][a-z0-9-]*)/i.exec(url) ?? []
  const wanted = host === '' ? 'other' : host.toLowerCase()
  let name = wanted
  for (let number = 2; taken.includes(name); number++) name = `${wanted}${number}`
  return name
}
