import { defined } from '../../manifest/defined.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { ActionParts } from '../../manifest/manifest.gen.ts'
import type { ImportedParameter } from './import-parameters.ts'
import { isJinja, templateOfJinja } from './jinja.ts'
import { listOf, mapOf, textOf, textsOf, unlessEmpty, type JsonMap } from './loose-json.ts'
import { tellUncarried, type Tell } from './notice.ts'
import type { Located } from './resolve-reference.ts'

/** What may become a variable: a parameter of the operation, or a property of its body. */
export interface Candidate {
  readonly name: string
  readonly schema: JsonSchema
  readonly required: boolean
}

/** A GraphQL request as parts of an action. */
export interface ImportedGraphQl {
  readonly parts: Pick<ActionParts, 'variables' | 'args' | 'graphql' | 'set' | 'clash'>
  /** The candidates that are variables now. */
  readonly used: ReadonlySet<string>
}

/**
 * Imports a GraphQL body. A variable that is one parameter becomes that parameter, called as the document calls it;
 * what is composed of several is set.
 */
export function importGraphQl(
  { value: config, path }: Located,
  candidates: readonly Candidate[],
  tell: Tell,
): ImportedGraphQl {
  tellUncarried(config, carried, path, tell)
  const query = textOf(config['query']) ?? ''
  const variables = variablesOf(config, query, (variable, message) => tell([...path, 'variables', variable], message))
  const plain = variables.flatMap(([variable, value]) => {
    const name = plainName(value)
    return name === undefined ? [] : [{ variable, name }]
  })
  const composed = variables.filter(([, value]) => plainName(value) === undefined)
  const set = setOf(composed, (variable, text) =>
    tell([...path, 'variables', variable], `is not carried over: a hole cannot say ${text}`),
  )
  const args = argsOf(set, candidates, new Set(plain.map(({ name }) => name)))
  const declared = plain.map(({ variable, name }) => ({
    variable,
    ...candidateOf(name, variable, { candidates, query, tell, path }),
  }))
  return {
    parts: defined({
      args,
      variables: declared.length === 0 ? undefined : sectionOf(declared, nullableIn(config)),
      graphql: requestOf(config, query),
      set: unlessEmpty(set),
      clash: clashOf(plain),
    }),
    used: new Set([
      ...plain.map(({ name }) => name),
      ...Object.keys(args?.properties ?? {}),
      ...(takesFields(query) ? ['fields'] : []),
    ]),
  }
}

/** A query uses the variables it is given, and no others; one that nothing gives becomes a parameter of its own name. */
function variablesOf(
  config: JsonMap,
  query: string,
  tell: (variable: string, message: string) => void,
): readonly (readonly [string, unknown])[] {
  const used = new Set([...query.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name = '']) => name))
  const given = Object.entries(mapOf(config['variables'])).filter(([variable]) => {
    if (!used.has(variable)) tell(variable, 'is not carried over: the query does not use it')
    return used.has(variable)
  })
  const missing = [...used].filter((name) => !given.some(([variable]) => variable === name))
  return [...given, ...missing.map((name) => [name, `{{ ${name} }}`] as const)]
}

function requestOf(config: JsonMap, query: string): NonNullable<ActionParts['graphql']> {
  const fields = textOf(config['default_fields']) ?? textsOf(config['default_fields']).join(' ')
  return {
    query: query.includes('\n') ? `${query}\n` : query,
    ...defined({ operation: textOf(config['operationName']), fields: takesFields(query) ? fields : undefined }),
  }
}

function takesFields(query: string): boolean {
  return /\{\{\s*fields\s*\}\}/.test(query)
}

function nullableIn(config: JsonMap): ReadonlySet<string> {
  return new Set([...textsOf(config['x-airbyte-nullable-variables']), ...textsOf(config['nullable_variables'])])
}

/** Makes candidates of the parameters and the body of an operation. */
export function candidatesOf(parameters: readonly ImportedParameter[], body: JsonSchema): readonly Candidate[] {
  const required = listOf(body['required']).map(String)
  return [
    ...parameters
      .filter(({ section }) => section === 'query' || section === 'path')
      .map(({ name, schema, required: needed }) => ({ name, schema, required: needed })),
    ...Object.entries(mapOf(body['properties'])).map(([name, schema]) => ({
      name,
      schema: mapOf(schema),
      required: required.includes(name),
    })),
  ]
}

const carried = [
  'type',
  'query',
  'variables',
  'operationName',
  'default_fields',
  'x-airbyte-nullable-variables',
  'nullable_variables',
]

/** `{{ name }}` and nothing else. */
function plainName(value: unknown): string | undefined {
  return typeof value === 'string'
    ? /^\{\{\s*(?:params\.)?([A-Za-z_][\w-]*)\s*\}\}$/.exec(value.trim())?.[1]
    : undefined
}

interface CandidateContext {
  readonly candidates: readonly Candidate[]
  readonly query: string
  readonly path: Located['path']
  readonly tell: Tell
}

/** A variable that the document declares nowhere is what the query says of it. */
function candidateOf(name: string, variable: string, { candidates, query, path, tell }: CandidateContext): Candidate {
  const found = candidates.find((candidate) => candidate.name === name)
  if (found !== undefined) return found
  tell([...path, 'variables', variable], `takes ${name}, which is no parameter; it becomes one`)
  const [, type = ''] = new RegExp(`\\$${variable}\\s*:\\s*(\\w+)`).exec(query) ?? []
  return { name, schema: scalarTypes[type] ?? {}, required: false }
}

const scalarTypes: Readonly<Record<string, JsonSchema>> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  String: { type: 'string' },
  ID: { type: 'string' },
}

function sectionOf(
  declared: readonly (Candidate & { readonly variable: string })[],
  nullable: ReadonlySet<string>,
): NonNullable<ActionParts['variables']> {
  const required = declared.filter((one) => one.required && !nullable.has(one.variable)).map(({ variable }) => variable)
  return {
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(
      declared.map(({ variable, schema }) => [variable, nullable.has(variable) ? orNull(schema) : schema]),
    ),
  }
}

function orNull(schema: JsonSchema): JsonSchema {
  const { type } = schema
  if (type === undefined) return { anyOf: [schema, { type: 'null' }] }
  const choices = schema['enum'] === undefined ? {} : { enum: [...new Set([...listOf(schema['enum']), null])] }
  return { ...schema, type: [...new Set([type, 'null'].flat())], ...choices }
}

/** Names of parameters that differ from those of their variables, and parameters that fill several. */
function clashOf(plain: readonly { readonly variable: string; readonly name: string }[]): ActionParts['clash'] {
  const names = [...new Set(plain.map(({ name }) => name))]
  const entries = names.flatMap((name) => {
    const places = plain.filter((one) => one.name === name).map(({ variable }) => `variables.${variable}`)
    const [first = ''] = places
    if (places.length === 1 && first === `variables.${name}`) return []
    return [[name, places.length === 1 ? first : places] as const]
  })
  return unlessEmpty(Object.fromEntries(entries))
}

function setOf(
  composed: readonly (readonly [string, unknown])[],
  tell: (variable: string, text: string) => void,
): Record<string, unknown> {
  return Object.fromEntries(
    composed.map(([variable, value]) => [`variables.${variable}`, rewritten(value, (text) => tell(variable, text))]),
  )
}

function rewritten(value: unknown, tell: (text: string) => void): unknown {
  if (Array.isArray(value)) return value.map((inner) => rewritten(inner, tell))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewritten(inner, tell)]))
  if (!isJinja(value)) return value
  const text = templateOfJinja(value, (name) => (/^(config|params)\./.test(name) ? name : `params.${name}`))
  if (text === undefined) tell(value)
  return text ?? null
}

/** Parameters that go nowhere by themselves, only into what is set. */
function argsOf(set: JsonMap, candidates: readonly Candidate[], placed: ReadonlySet<string>): ActionParts['args'] {
  const names = new Set([...JSON.stringify(set).matchAll(/\{\{ params\.([\w-]+)/g)].map(([, name = '']) => name))
  const used = [...names]
    .filter((name) => !placed.has(name))
    .map((name) => candidates.find((one) => one.name === name) ?? { name, schema: {}, required: false })
  if (used.length === 0) return undefined
  const required = used.filter((one) => one.required).map(({ name }) => name)
  return {
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(used.map(({ name, schema }) => [name, schema])),
  }
}
