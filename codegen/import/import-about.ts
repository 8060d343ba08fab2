import type { Manifest } from '../../manifest/manifest.gen.ts'
import { defined } from '../../manifest/defined.ts'
import { mapValues } from '../../manifest/map-values.ts'
import { listOf, mapOf, textOf, textsOf, unlessEmpty, type JsonMap } from './loose-json.ts'
import { snakeCase } from './names.ts'
import { tellUncarried, type Tell } from './notice.ts'

/** Imports what the document says of itself. */
export function importAbout(
  document: JsonMap,
  tell: Tell,
): Pick<Manifest, 'name' | 'title' | 'version' | 'id' | 'description' | 'docs' | 'links' | 'questions'> {
  tellUncarried(document, ofDocument, [], tell)
  const info = mapOf(document['info'])
  tellUncarried(info, ofInfo, ['info'], tell)
  const title = titleOf(info)
  const links = linksOf(info, tell)
  return {
    name: nameOf(textOf(info['x-airbyte-connector-name']) ?? title),
    title,
    version: versionOf(info),
    description: textOf(info['description']) ?? textOf(info['summary']) ?? `The API of ${title}.`,
    ...defined({
      id: textOf(info['x-airbyte-connector-definition-id']),
      docs: docsOf(document, links),
      links: unlessEmpty(links),
      questions: questionsOf(info, tell),
    }),
  }
}

const ofDocument = [
  'openapi',
  'info',
  'servers',
  'security',
  'paths',
  'components',
  'tags',
  'externalDocs',
  'jsonSchemaDialect',
]
const ofInfo = ['title', 'version', 'description', 'summary'].concat(
  [
    'connector-name',
    'connector-display-name',
    'connector-definition-id',
    'external-documentation-urls',
    'example-questions',
    'auth-tooltip',
    'context-store',
    'skip-context-store',
    'entity-relationships',
    'scoping',
    'retry-config',
    'response-error-check',
    'replication-config',
    'replication-version',
    'replication-compatibility',
    'skip-suggested-streams',
    'skip-auth-methods',
  ].map((name) => `x-airbyte-${name}`),
)

/** `Acme API Connector`, `Acme REST API v2` and `Acme` are one product. */
function titleOf(info: JsonMap): string {
  const given = textOf(info['x-airbyte-connector-display-name']) ?? textOf(info['title']) ?? 'API'
  const words = given.replace(
    /\s+(api|rest api|web api|http api|connector|api connector|openapi|specification|v?\d+(\.\d+)*|-)+$/gi,
    '',
  )
  const short = words.replace(/(\s+(api|rest|connector|openapi|specification|spec|v\d+(\.\d+)*|-))+$/i, '').trim()
  return short === '' ? given : short
}

function nameOf(text: string): string {
  const name = snakeCase(text, '-').replace(/^[^a-z]+/, '')
  return name === '' ? 'api' : name
}

/** A description of a connector has that connector's version; that of an API is not one of ours. */
function versionOf(info: JsonMap): string {
  const version = textOf(info['version'])
  const isConnector = info['x-airbyte-connector-name'] !== undefined
  return isConnector && version !== undefined && /^\d+\.\d+\.\d+$/.test(version) ? version : '0.1.0'
}

function linksOf(info: JsonMap, tell: Tell): NonNullable<Manifest['links']> {
  return listOf(info['x-airbyte-external-documentation-urls']).flatMap((item, index) => {
    const given = mapOf(item)
    const [type, url, title] = [textOf(given['type']), textOf(given['url']), textOf(given['title'])]
    const path = ['info', 'x-airbyte-external-documentation-urls', index]
    tellUncarried(given, ['type', 'url', 'title'], path, tell)
    if (url !== undefined && URL.canParse(url))
      return [{ type: type ?? 'other', url, ...(title !== undefined && { title }) }]
    tell(path, 'is not carried over: it has no address')
    return []
  })
}

function docsOf(document: JsonMap, links: NonNullable<Manifest['links']>): string | undefined {
  const own = textOf(mapOf(document['externalDocs'])['url'])
  return own !== undefined && URL.canParse(own) ? own : links.find(({ type }) => type === 'api_reference')?.url
}

function questionsOf(info: JsonMap, tell: Tell): Manifest['questions'] {
  const given = mapOf(info['x-airbyte-example-questions'])
  tellUncarried(
    given,
    ['direct', 'search', 'context_store_search', 'unsupported'],
    ['info', 'x-airbyte-example-questions'],
    tell,
  )
  const search = textsOf(given['context_store_search'])
  const questions = {
    direct: textsOf(given['direct']),
    search: search.length > 0 ? search : textsOf(given['search']),
    unsupported: textsOf(given['unsupported']),
  }
  return unlessEmpty(defined(mapValues(questions, unlessEmpty)))
}
