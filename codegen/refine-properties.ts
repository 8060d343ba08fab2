import type { JsonSchema } from '../manifest/json-schema.ts'

/** An object schema, taken apart along the alternatives it has. */
export interface RefinedProperties {
  /** What holds whatever alternative is chosen. */
  readonly own: JsonSchema
  /** For each choice the complete object schemas one can choose from. */
  readonly choices: readonly (readonly JsonSchema[])[]
  /** What else the schema combines, each of them a type of its own. */
  readonly others: readonly unknown[]
}

/**
 * Moves the properties that `oneOf` and `anyOf` speak about into their branches, so that "one of these is required"
 * becomes a choice between objects. What a branch of `oneOf` excludes becomes a property that nothing fits.
 */
export function refineProperties(schema: JsonSchema): RefinedProperties {
  const properties = (schema['properties'] ?? {}) as Properties
  const members = listOf(schema['allOf'])
  const levels = [schema, ...members.filter(isConstraint)].flatMap(withConsequence)
  const unions = levels.flatMap(unionsOf)
  const refined = Object.keys(properties).length > 0 ? unions.filter(isRefinement) : []
  const required = levels.flatMap((level) => stringsOf(level['required']))
  const touched = new Set(refined.flatMap(({ branches }) => branches.flatMap(namesIn)))
  // What is required may be described elsewhere, such as in what an object inherits.
  const undescribed = required.filter((name) => !Object.hasOwn(properties, name))
  const named = { ...properties, ...Object.fromEntries(undescribed.map((name) => [name, true])) }
  const own = Object.entries(named).filter(([name]) => !touched.has(name))
  return {
    own: { ...schema, properties: Object.fromEntries(own), required },
    choices: refined.map((union) =>
      union.branches.map((branch) => completeBranch(branch, union, { properties, required })),
    ),
    others: [
      ...members.filter((member) => !isConstraint(member)),
      ...unions.filter((union) => !refined.some((one) => one === union)).map(({ branches }) => ({ anyOf: branches })),
    ],
  }
}

type Properties = Readonly<Record<string, unknown>>

interface Union<Branch = unknown> {
  readonly exclusive: boolean
  readonly branches: readonly Branch[]
}

/** Says something about an object without being a type of its own. */
function isConstraint(member: unknown): member is JsonSchema {
  const types = ['$ref', 'properties', 'enum', 'const', 'items', 'allOf', 'additionalProperties']
  return isObject(member) && (member['type'] ?? 'object') === 'object' && !types.some((keyword) => keyword in member)
}

/** What follows from `if: true` holds always. */
function withConsequence(level: JsonSchema): readonly JsonSchema[] {
  return level['if'] === true && isObject(level['then']) ? [level, level['then']] : [level]
}

function unionsOf(level: JsonSchema): readonly Union[] {
  const unions = [
    { exclusive: true, branches: listOf(level['oneOf']) },
    { exclusive: false, branches: listOf(level['anyOf']) },
  ]
  return unions.filter(({ branches }) => branches.length > 0)
}

function isRefinement(union: Union): union is Union<JsonSchema> {
  return union.branches.every((branch) => isObject(branch) && !('$ref' in branch) && namesIn(branch).length > 0)
}

function namesIn(branch: JsonSchema): readonly string[] {
  return [...stringsOf(branch['required']), ...Object.keys(propertiesOf(branch))]
}

function completeBranch(
  branch: JsonSchema,
  union: Union<JsonSchema>,
  base: { readonly properties: Properties; readonly required: readonly string[] },
): JsonSchema {
  const touched = new Set(union.branches.flatMap(namesIn))
  const required = [...new Set([...base.required, ...stringsOf(branch['required'])])]
  const excluded = excludedNames(required, union)
  const shared = Object.keys(base.properties).filter((name) => touched.has(name))
  const own = propertiesOf(branch)
  const names = [...new Set([...shared, ...Object.keys(own)])]
  const properties = names.map((name) => {
    const schema = excluded.has(name) ? false : refined(base.properties[name], own[name])
    return [name, schema] as const
  })
  return { type: 'object', properties: Object.fromEntries(properties), required, additionalProperties: false }
}

function refined(base: unknown, own: unknown): unknown {
  return isObject(base) && isObject(own) ? { ...base, ...own } : (own ?? base)
}

/** What must be absent because its presence would make another branch hold as well. */
function excludedNames(required: readonly string[], { exclusive, branches }: Union<JsonSchema>): ReadonlySet<string> {
  if (!exclusive || branches.some((branch) => 'properties' in branch)) return new Set()
  const missing = branches.map((branch) => stringsOf(branch['required']).filter((name) => !required.includes(name)))
  return new Set(missing.flatMap((names) => (names.length === 1 ? names : [])))
}

function propertiesOf(schema: JsonSchema): Properties {
  return isObject(schema['properties']) ? schema['properties'] : {}
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function stringsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string')
}
