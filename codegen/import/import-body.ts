import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { Encode } from '../../manifest/manifest.gen.ts'
import { countFiles, withFiles, withoutFiles } from './body-files.ts'
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
    ...writtenAs(media.encode, operation, part, tools),
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

type Written = Pick<ImportedBody, 'schema' | 'encode'>

function writtenAs(
  encode: ImportedBody['encode'],
  operation: SourceOperation,
  { value, path }: Located,
  tools: ImportTools,
): Written {
  const { store } = tools
  const schema = withExample(store.import(value['schema'], [...path, 'schema']), value)
  const file = textOf(operation.value[uploadedFile])
  if (file !== undefined) return related(schema, file, operation, tools)
  switch (encode) {
    case 'bytes':
      return { schema: { type: 'string', format: 'binary', ...describedBy(schema) }, encode }
    case 'text':
      return { schema: { type: 'string', ...describedBy(schema) }, encode }
    case 'related':
      return related(schema, undefined, operation, tools)
    case 'multipart':
      return { schema: withFiles(store.resolve(schema), undefined), encode }
    case 'json':
    case 'form':
      return { schema: withoutBinary(schema, path, tools), encode }
  }
}

const uploadedFile = 'x-airbyte-upload-file-param'

/** A body of this kind is some JSON and one file. */
function related(
  schema: JsonSchema,
  file: string | undefined,
  operation: SourceOperation,
  { store, tell }: ImportTools,
): Written {
  const marked = withFiles(store.resolve(schema), file)
  if (countFiles(marked) === 1) return { schema: marked, encode: 'related' }
  tell(
    [...operation.path, 'requestBody'],
    `has ${countFiles(marked)} files, where there must be one; it is sent as JSON`,
  )
  return { schema: withoutFiles(marked), encode: 'json' }
}

/** Where there can be no file, what is called binary is text. */
function withoutBinary(schema: JsonSchema, path: Located['path'], { store, tell }: ImportTools): JsonSchema {
  const own = store.resolve(schema)
  if (!JSON.stringify(own).includes('"format":"binary"')) return schema
  tell([...path, 'schema'], 'has files, which go into no such body; they become base64 text')
  return withoutFiles(own)
}

function describedBy({ description }: JsonSchema): JsonSchema {
  return description === undefined ? {} : { description }
}

function withExample(schema: JsonSchema, { example, examples }: JsonMap): JsonSchema {
  const shown =
    example === undefined ? Object.values(mapOf(examples)).map((one) => mapOf(one)['value'] ?? one) : [example]
  return shown.length === 0 || schema['examples'] !== undefined ? schema : { ...schema, examples: shown }
}
