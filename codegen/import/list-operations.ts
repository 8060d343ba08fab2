import type { Path } from '../../manifest/finding.ts'
import { isMap } from '../../manifest/is-map.ts'
import { listOf, mapOf, textOf, type JsonMap } from './loose-json.ts'
import { tellUncarried, type Tell } from './notice.ts'
import { resolveReference } from './resolve-reference.ts'

/** One operation of a document. */
export interface SourceOperation {
  readonly method: string
  /** As the document writes it. */
  readonly template: string
  /** What is requested: the path without what only tells operations on it apart. */
  readonly requestPath: string
  readonly value: JsonMap
  readonly parameters: readonly SourceParameter[]
  /** Servers of its own, or of its path. */
  readonly servers: readonly unknown[]
  readonly path: Path
}

export interface SourceParameter {
  readonly value: JsonMap
  readonly path: Path
}

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head']

/** Lists the operations of a document in its own order, each with the parameters of its path. */
export function listOperations(document: JsonMap, tell: Tell): readonly SourceOperation[] {
  return Object.entries(mapOf(document['paths'])).flatMap(([template, item]) => {
    if (template.startsWith('x-')) {
      tell(['paths', template], 'is not carried over')
      return []
    }
    const { value, path } = resolveReference(document, { value: mapOf(item), path: ['paths', template] }, tell)
    tellUncarried(value, [...methods, 'parameters', 'servers', 'summary', 'description'], path, tell)
    return Object.entries(value)
      .filter(([method, operation]) => methods.includes(method) && isMap(operation))
      .map(([method, operation]) => {
        const own = { value: mapOf(operation), path: [...path, method] }
        return {
          method: method.toUpperCase(),
          template,
          requestPath: requestPathOf(template, own.value),
          value: own.value,
          parameters: mergeParameters(parametersOf(document, { value, path }, tell), parametersOf(document, own, tell)),
          servers: [...listOf(own.value['servers']), ...listOf(value['servers'])],
          path: own.path,
        }
      })
  })
}

/** Paths that differ by a mark only, as in `/graphql:users:list`, request what is before it. */
function requestPathOf(template: string, { 'x-airbyte-path-override': override }: JsonMap): string {
  const written = textOf(mapOf(override)['path']) ?? textOf(override) ?? template
  const path = written.startsWith('/') ? written : `/${written}`
  return path.split('?', 1).join('').replace(/\s/g, '%20')
}

function parametersOf(
  document: JsonMap,
  { value, path }: { readonly value: JsonMap; readonly path: Path },
  tell: Tell,
): readonly SourceParameter[] {
  return listOf(value['parameters']).map((parameter, index) =>
    resolveReference(document, { value: mapOf(parameter), path: [...path, 'parameters', index] }, tell),
  )
}

/** A parameter of an operation replaces that of its path with the same name and place. */
function mergeParameters(
  shared: readonly SourceParameter[],
  own: readonly SourceParameter[],
): readonly SourceParameter[] {
  const keyOf = ({ value }: SourceParameter): string => JSON.stringify([value['in'], value['name']])
  return [...new Map([...shared, ...own].map((parameter) => [keyOf(parameter), parameter])).values()]
}
