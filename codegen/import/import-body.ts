import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { Encode } from '../../manifest/manifest.gen.ts'
import type { ImportTools } from './import-parameters.ts'
import type { SourceOperation } from './list-operations.ts'
import { mapOf, textOf, type JsonMap } from './loose-json.ts'
import { tellUncarried } from './notice.ts'
import { resolveReference, type Located } from './resolve-reference.ts'

/** What an operation sends as its body. */
export interface ImportedBody {
  readonly schema: JsonSchema
  readonly encode: NonNullable<Encode['body']>
  /** Its own settings of a GraphQL request. */
  readonly graphql?: Located
}

/** Imports the body of an operation in the media type we write best; `undefined` when there is none. */
export function importBody(operation: SourceOperation, tools: ImportTools): ImportedBody | undefined {
  const { document, tell } = tools
  if (operation.value['requestBody'] === undefined) return undefined
  const start = { value: mapOf(operation.value['requestBody']), path: [...operation.path, 'requestBody'] }
  const { value, path } = resolveReference(document, start, tell)
  tellUncarried(value, ['content', 'required', 'description', bodyType], path, tell)
  const graphql = graphqlOf(value)
  const content = mapOf(value['content'])
  const media = mediaTypes.find(({ matches }) => Object.keys(content).some(matches))
  const type = Object.keys(content).find((name) => media?.matches(name) === true)
  for (const other of Object.keys(content).filter((name) => name !== type))
    tell(
      [...path, 'content', other],
      type === undefined ? 'is not carried over: a body cannot be written so' : `is not carried over: ${type} is sent`,
    )
  if (type === undefined || media === undefined)
    return graphql === undefined
      ? undefined
      : { schema: {}, encode: 'json', graphql: { value: graphql, path: [...path, bodyType] } }
  const part = { value: mapOf(content[type]), path: [...path, 'content', type] }
  tellUncarried(part.value, ['schema', 'example', 'examples'], part.path, tell)
  return {
    schema: schemaOf(operation, part, media.encode, tools),
    encode: media.encode,
    ...(graphql !== undefined && { graphql: { value: graphql, path: [...path, bodyType] } }),
  }
}

const bodyType = 'x-airbyte-body-type'

function graphqlOf(body: JsonMap): JsonMap | undefined {
  const config = mapOf(body[bodyType])
  return config['type'] === 'graphql' || textOf(config['query']) !== undefined ? config : undefined
}

const mediaTypes: readonly { readonly matches: (type: string) => boolean; readonly encode: ImportedBody['encode'] }[] =
  [
    { matches: (type) => /^application\/json\b/.test(type), encode: 'json' },
    { matches: (type) => /[+/]json\b/.test(type), encode: 'json' },
    { matches: (type) => type.startsWith('application/x-www-form-urlencoded'), encode: 'form' },
    { matches: (type) => type.startsWith('multipart/related'), encode: 'related' },
    { matches: (type) => type.startsWith('multipart/'), encode: 'multipart' },
    { matches: (type) => type === '*/*', encode: 'json' },
    { matches: (type) => /^(text\/|application\/xml)/.test(type), encode: 'text' },
    { matches: () => true, encode: 'bytes' },
  ]

function schemaOf(
  operation: SourceOperation,
  { value, path }: Located,
  encode: ImportedBody['encode'],
  { store, tell }: ImportTools,
): JsonSchema {
  const schema = withExample(store.import(value['schema'], [...path, 'schema']), value)
  if (encode === 'bytes') return { type: 'string', format: 'binary', ...describedBy(schema) }
  if (encode === 'text') return { type: 'string', ...describedBy(schema) }
  const file = textOf(operation.value['x-airbyte-upload-file-param'])
  if (encode !== 'multipart' && encode !== 'related') return schema
  return withFiles(store.resolve(schema), file, () =>
    tell([...operation.path, 'x-airbyte-upload-file-param'], 'names no property of the body'),
  )
}

function describedBy({ description }: JsonSchema): JsonSchema {
  return description === undefined ? {} : { description }
}

function withExample(schema: JsonSchema, { example, examples }: JsonMap): JsonSchema {
  const shown =
    example === undefined ? Object.values(mapOf(examples)).map((one) => mapOf(one)['value'] ?? one) : [example]
  return shown.length === 0 || schema['examples'] !== undefined ? schema : { ...schema, examples: shown }
}

/** OpenAPI 3.1 tells a file by its media type; we tell it by `format: binary`. */
function withFiles(schema: JsonSchema, named: string | undefined, tellMissing: () => void): JsonSchema {
  const properties = mapOf(schema['properties'])
  if (named !== undefined && !Object.hasOwn(properties, named)) tellMissing()
  const entries = Object.entries(properties).map(([name, property]) => [
    name,
    name === named || isFile(mapOf(property)) ? asFile(mapOf(property)) : property,
  ])
  return { ...schema, properties: Object.fromEntries(entries) }
}

function isFile({ contentMediaType, contentEncoding, type }: JsonMap): boolean {
  return (
    contentMediaType !== undefined &&
    contentEncoding !== 'base64' &&
    (type === undefined || type === 'string') &&
    contentMediaType !== 'application/json'
  )
}

function asFile(property: JsonMap): JsonSchema {
  const kept = Object.entries(property).filter(([keyword]) => !/^content(MediaType|Encoding)$/.test(keyword))
  return { ...Object.fromEntries(kept), type: 'string', format: 'binary' }
}
