import { isMap } from '../../manifest/is-map.ts'
import { readLooseYaml } from '../../manifest/yaml/read-loose-yaml.ts'
import { DocumentError } from './document-error.ts'
import { findRepeatedKeys } from './find-repeated-keys.ts'
import type { JsonMap } from './loose-json.ts'
import type { Tell } from './notice.ts'

/**
 * Reads an OpenAPI document: a text in YAML or JSON, or data. A key that stands twice is told, and its last value counts.
 *
 * @throws DocumentError when it cannot be read, or is no OpenAPI 3 document.
 */
export function readDocument(document: string | object, tell: Tell): JsonMap {
  const value = typeof document === 'string' ? parseText(document, tell) : copyOf(document)
  if (!isMap(value)) throw refusal('is not an OpenAPI document', 'give one that starts with "openapi: 3.1.0"')
  const { openapi, swagger } = value
  if (swagger !== undefined)
    throw refusal(
      `is written in Swagger ${JSON.stringify(swagger)}`,
      'convert it to OpenAPI 3 first; there are free converters',
    )
  const version = openapi === undefined ? 'none' : JSON.stringify(openapi)
  if (!/^"?3(\.\d|"?$)/.test(version))
    throw refusal(`has no version of OpenAPI that is known (${version})`, 'give one with "openapi: 3.x"')
  return value
}

function parseText(text: string, tell: Tell): unknown {
  const json = parseJson(text)
  if (json !== undefined) {
    for (const path of findRepeatedKeys(text)) tell(path, 'stands twice in the same map; the last one counts')
    return json
  }
  const { value, repeated, problems } = readLooseYaml(text)
  if (problems.length > 0)
    throw new DocumentError(problems.map(({ line, column, message, mend }) => `${line}:${column}  ${message}  ${mend}`))
  for (const path of repeated) tell(path, 'stands twice in the same map; the last one counts')
  return value
}

/** JSON is YAML as well, but its own parser is many times faster, and vendors' documents are large. */
function parseJson(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A plain copy, so that the manifest shares nothing with what the caller gave. */
function copyOf(document: object): unknown {
  try {
    return JSON.parse(JSON.stringify(document)) as unknown
  } catch (error) {
    throw refusal(
      `is not plain data: ${(error as Error).message.split('\n', 1).join('')}`,
      'give it with its references as they were written',
    )
  }
}

function refusal(message: string, mend: string): DocumentError {
  return new DocumentError([`the document ${message}; ${mend}`])
}
