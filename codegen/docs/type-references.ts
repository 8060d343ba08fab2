import type { Connector } from '../../manifest/connector.ts'
import { isNamedType, isSchema, referenceName, type Definitions } from './schema-shape.ts'

/** Lists the named types a schema refers to, in order of appearance; what those refer to is not followed. */
export function typeReferences(schema: unknown, definitions: Definitions): readonly string[] {
  return [...new Set(referencesIn(schema, definitions, []))]
}

/** Lists every named type that an answer of a connector may contain, in order of appearance. */
export function answerTypes({ entities, operations, schemas }: Connector): readonly string[] {
  const found = new Set<string>()
  const visit = (name: string): void => {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
    if (schema === undefined || found.has(name)) return
    if (isNamedType(schema)) found.add(name)
    typeReferences(schema, schemas).forEach(visit)
  }
  for (const { record = '' } of Object.values(entities)) visit(record)
  for (const { response } of Object.values(operations)) visit(response.schema ?? '')
  return [...found]
}

function referencesIn(value: unknown, definitions: Definitions, open: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => referencesIn(inner, definitions, open))
  if (!isSchema(value)) return []
  const name = referenceName(value)
  if (name === undefined) return Object.values(value).flatMap((inner) => referencesIn(inner, definitions, open))
  const target = Object.hasOwn(definitions, name) ? definitions[name] : undefined
  if (target === undefined || open.includes(name)) return []
  return isNamedType(target) ? [name] : referencesIn(target, definitions, [...open, name])
}
