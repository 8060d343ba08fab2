import { isMap } from '../../manifest/is-map.ts'
import { listOf, mapOf, type JsonMap } from './loose-json.ts'
import type { Tell } from './notice.ts'

/** Which security schemes a document uses. */
export interface SchemesInUse {
  /** Schemes that hold together, the preferred first. */
  readonly combinations: readonly (readonly string[])[]
  /** Whether one may do without. */
  readonly open: boolean
}

/** Finds the schemes in use: those of the document, those that only operations name, and those nobody names. */
export function schemesInUse(document: JsonMap, tell: Tell): SchemesInUse {
  const declared = Object.keys(mapOf(mapOf(document['components'])['securitySchemes']))
  const requirements = [...listOf(document['security']), ...ofOperations(document)].map((one) =>
    Object.keys(mapOf(one)),
  )
  const known = requirements.filter((names) => names.every((name) => declared.includes(name)))
  for (const name of new Set(requirements.flat().filter((one) => !declared.includes(one))))
    tell(['security'], `names the scheme ${name}, which is not declared`)
  const named = known.filter((names) => names.length > 0)
  const left = declared.filter((name) => !named.some((names) => names.includes(name))).map((name) => [name])
  const unique = new Map([...named, ...left].map((names) => [JSON.stringify([...names].sort()), names]))
  return {
    combinations: [...unique.values()],
    open: listOf(document['security']).some((one) => isMap(one) && Object.keys(one).length === 0),
  }
}

function ofOperations(document: JsonMap): readonly unknown[] {
  const items = Object.values(mapOf(document['paths'])).flatMap((item) => Object.values(mapOf(item)))
  return items.flatMap((operation) => listOf(mapOf(operation)['security']))
}
