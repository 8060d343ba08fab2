import type { Path } from '../../manifest/finding.ts'
import type { ObjectSchema, Replication, ReplicationMap, Server } from '../../manifest/manifest.gen.ts'
import { listOf, mapOf, textMapOf, textOf, textsOf, type JsonMap } from './loose-json.ts'
import { tellUncarried, type Tell } from './notice.ts'

/** Where requests go, and what a connection needs for that. */
export interface ImportedServer {
  readonly server: Server
  readonly config: ObjectSchema
  readonly replication: Pick<Replication, 'server'>
}

/** Imports the first of a document's servers; `extracted` are variables that the reply to a token request gives. */
export function importServer(document: JsonMap, extracted: readonly string[], tell: Tell): ImportedServer {
  const [first, ...others] = listOf(document['servers'])
  const path = ['servers', 0]
  const server = mapOf(first)
  const given = textOf(server['url'])
  tellUncarried(server, ['url', 'description', 'variables', environmentMap, environmentConstants], path, tell)
  others.forEach((_, index) => tell(['servers', index + 1], 'is not carried over: the first server is taken'))
  const isFull = given !== undefined && /^(https?:\/\/|\{)/i.test(given)
  if (!isFull)
    tell(['servers'], `the address is not a full one (${given ?? 'none'}); it becomes the setting server_url`)
  const url = isFull
    ? given
    : `{server_url}${given === undefined || given === '/' ? '' : `/${given.replace(/^\/+/, '')}`}`
  const variables = mapOf(server['variables'])
  return {
    server: { url: urlsOf(url.replace(/\/+$/, ''), extracted) },
    config: configOf(namesIn(url), variables, { extracted, path, tell }),
    replication: replicationOf(server),
  }
}

const environmentMap = 'x-airbyte-replication-environment-mapping'
const environmentConstants = 'x-airbyte-replication-environment-constants'

/** Writes the variables of an address as holes: `https://{region}.example.com` → `https://{{ config.region }}.example.com`. */
export function withHoles(url: string, source = 'config'): string {
  return url.replace(
    /\{\{\s*([^{}]+?)\s*\}\}|\{([^{}]+)\}/g,
    (_, double: string | undefined, single: string | undefined) => {
      const name = double ?? single ?? ''
      return name.includes('.') ? `{{ ${name} }}` : `{{ ${source}.${name} }}`
    },
  )
}

/** What the token's reply gives comes first; a setting of the same name stands in until there is one. */
function urlsOf(url: string, extracted: readonly string[]): string | string[] {
  if (!namesIn(url).some((name) => extracted.includes(name))) return withHoles(url)
  const fromToken = url.replace(/\{([^{}]+)\}/g, (hole, name: string) =>
    extracted.includes(name) ? `{token.${name}}` : hole,
  )
  return [withHoles(fromToken), withHoles(url)]
}

function namesIn(url: string): readonly string[] {
  return [...new Set([...url.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name))]
}

interface Context {
  readonly extracted: readonly string[]
  readonly path: Path
  readonly tell: Tell
}

function configOf(used: readonly string[], variables: JsonMap, { extracted, path, tell }: Context): ObjectSchema {
  const names = [...new Set([...used, ...Object.keys(variables)])]
  const properties = names.map((name) => {
    const variable = mapOf(variables[name])
    tellUncarried(variable, ['default', 'enum', 'description'], [...path, 'variables', name], tell)
    return [name, settingOf(name, variable)] as const
  })
  const required = properties.filter(([name, { default: value }]) => value === undefined && !extracted.includes(name))
  return {
    ...(required.length > 0 && { required: required.map(([name]) => name) }),
    properties: Object.fromEntries(properties),
  }
}

function settingOf(name: string, variable: JsonMap): Record<string, unknown> {
  const choices = textsOf(variable['enum'])
  const value = textOf(variable['default'])
  const description = textOf(variable['description'])
  return {
    type: 'string',
    ...(description !== undefined && { description }),
    ...(choices.length > 0 && { enum: choices }),
    ...(value !== undefined && !isPlaceholder(value, name, choices) && { default: value }),
  }
}

/** A default that stands for what only the user knows would lead every call to somebody else's server. */
function isPlaceholder(value: string, name: string, choices: readonly string[]): boolean {
  if (choices.length > 0) return !choices.includes(value)
  return (
    value === name ||
    /^(your|my|an?|the|some)[-_ ]|example|placeholder|^[<{[]|[>}\]]$|xxx|^x+$/i.test(value) ||
    /^(subdomain|domain|shop|store|account|company|tenant|instance|site|workspace|organization|org|demo|test)(name|[-_]?id)?$/i.test(
      value,
    )
  )
}

/** The hosted side's path of a setting → ours; there it may be written into a longer text. */
function replicationOf(server: JsonMap): Pick<Replication, 'server'> {
  const mapping = mapOf(server[environmentMap])
  const map = Object.fromEntries(Object.entries(textMapOf(mapping)).map(([ours, theirs]) => [theirs, ours]))
  const written = Object.entries(mapping).flatMap(([theirs, value]) => {
    const source = textOf(mapOf(value)['source'])
    const format = textOf(mapOf(value)['format']) ?? '{value}'
    return source === undefined ? [] : [[theirs, format.replaceAll('{value}', `{{ config.${source} }}`)] as const]
  })
  const set = { ...Object.fromEntries(written), ...mapOf(server[environmentConstants]) }
  const imported: ReplicationMap = {
    ...(Object.keys(map).length > 0 && { map }),
    ...(Object.keys(set).length > 0 && { set }),
  }
  return Object.keys(imported).length === 0 ? {} : { server: imported }
}
