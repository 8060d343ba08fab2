import { isMap } from '../../manifest/is-map.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import { mapValues } from '../../manifest/map-values.ts'
import { mapOf, type JsonMap } from './loose-json.ts'

/** Marks the properties of a body that are files: those that OpenAPI 3.1 tells by their media type, and one by its name. */
export function withFiles(schema: JsonSchema, named: string | undefined): JsonSchema {
  const properties = mapValues(mapOf(schema['properties']), (property, name) =>
    name === named || isFile(mapOf(property)) ? asFile(mapOf(property)) : property,
  )
  return { ...schema, properties }
}

/** Counts the properties of a body that are files. */
export function countFiles(schema: JsonSchema): number {
  return Object.values(mapOf(schema['properties'])).filter((property) => mapOf(property)['format'] === 'binary').length
}

/** Lets what would be a file be base64 text, for bodies that take none. */
export function withoutFiles(schema: JsonSchema): JsonSchema {
  return mapValues(schema, (value, keyword) => {
    if (keyword === 'format' && value === 'binary') return 'byte'
    if (['default', 'enum', 'const', 'examples'].includes(keyword)) return value
    if (Array.isArray(value)) return value.map((item: unknown) => (isMap(item) ? withoutFiles(item) : item))
    return isMap(value) ? withoutFiles(value) : value
  })
}

function isFile({ contentMediaType, contentEncoding, type }: JsonMap): boolean {
  const isText = type === undefined || type === 'string'
  return (
    contentMediaType !== undefined && contentMediaType !== 'application/json' && contentEncoding !== 'base64' && isText
  )
}

function asFile(property: JsonMap): JsonSchema {
  const kept = Object.entries(property).filter(([keyword]) => !/^content(MediaType|Encoding)$/.test(keyword))
  return { ...Object.fromEntries(kept), type: 'string', format: 'binary' }
}
