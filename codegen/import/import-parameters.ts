import { defined } from '../../manifest/defined.ts'
import type { Path } from '../../manifest/finding.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { ActionParts, ArrayStyle, ObjectStyle } from '../../manifest/manifest.gen.ts'
import { isJinja, templateOfJinja, type SourceOf } from './jinja.ts'
import type { SourceOperation, SourceParameter } from './list-operations.ts'
import { mapOf, textOf, type JsonMap } from './loose-json.ts'
import { tellUncarried, type Tell } from './notice.ts'
import type { SchemaStore } from './schema-store.ts'

/** A parameter as we know it. */
export interface ImportedParameter {
  readonly name: string
  readonly section: 'path' | 'query' | 'headers' | 'cookies'
  readonly schema: JsonSchema
  readonly required: boolean
  readonly style: { readonly arrays?: ArrayStyle; readonly objects?: ObjectStyle }
  /** What it gets when nobody gives it, with holes; beside the default of its schema. */
  readonly value?: string
  readonly path: Path
}

/** What importing the inside of a document needs. */
export interface ImportTools {
  readonly document: JsonMap
  readonly store: SchemaStore
  readonly tell: Tell
}

/** Imports the parameters of an operation; what the transport decides on is left to it. */
export function importParameters(operation: SourceOperation, tools: ImportTools): readonly ImportedParameter[] {
  return operation.parameters.flatMap((parameter) => importParameter(parameter, tools))
}

/** Makes the sections of an action from its parameters. */
export function sectionsOf(
  parameters: readonly ImportedParameter[],
): Pick<ActionParts, 'path' | 'query' | 'headers' | 'cookies'> {
  const sections = (['path', 'query', 'headers', 'cookies'] as const).flatMap((section) => {
    const inside = parameters.filter((parameter) => parameter.section === section)
    const told =
      section === 'path' ? inside.filter(({ schema }) => JSON.stringify(schema) !== '{"type":"string"}') : inside
    return told.length === 0 ? [] : [[section, sectionOf(told, section)] as const]
  })
  return Object.fromEntries(sections)
}

/** How single parameters are written, where that is not the usual way. */
export function stylesOf(parameters: readonly ImportedParameter[]): NonNullable<ActionParts['encode']>['params'] {
  const styled = parameters.filter(({ style }) => Object.keys(style).length > 0)
  return styled.length === 0 ? undefined : Object.fromEntries(styled.map(({ name, style }) => [name, style]))
}

function sectionOf(parameters: readonly ImportedParameter[], section: string): NonNullable<ActionParts['query']> {
  const required =
    section === 'path' ? [] : parameters.filter((parameter) => parameter.required).map(({ name }) => name)
  return {
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  }
}

function importParameter({ value, path }: SourceParameter, tools: ImportTools): readonly ImportedParameter[] {
  const [name, section] = [textOf(value['name']), sections[String(value['in'])]]
  if (name === undefined || section === undefined) {
    tools.tell(path, 'is not carried over: it does not say what it is called and where it goes')
    return []
  }
  if (section === 'headers' && ofTransport.includes(name.toLowerCase())) {
    tools.tell(path, `is not carried over: ${name} follows from the rest`)
    return []
  }
  tellUncarried(value, carried, path, tools.tell)
  const { schema, value: computed } = defaultOf(schemaOf(value, path, tools), path, tools.tell)
  const style =
    value['content'] === undefined ? styleOf(value, tools.store.resolve(schema), path, tools.tell) : jsonStyle
  const required = value['required'] === true || section === 'path'
  return [{ name, section, schema, required, style, path, ...defined({ value: computed }) }]
}

/** A parameter has its schema for itself, or in a media type. */
function schemaOf(parameter: JsonMap, path: Path, { store }: ImportTools): JsonSchema {
  const [content] = Object.values(mapOf(parameter['content']))
  const schema = content === undefined ? parameter['schema'] : mapOf(content)['schema']
  return describe(store.import(schema, [...path, 'schema']), parameter)
}

const sections: Readonly<Record<string, ImportedParameter['section']>> = {
  path: 'path',
  query: 'query',
  header: 'headers',
  cookie: 'cookies',
}
const ofTransport = ['accept', 'content-type', 'authorization', 'content-length', 'host', 'connection', 'user-agent']
const carried = [
  'name',
  'in',
  'required',
  'description',
  'deprecated',
  'schema',
  'content',
  'style',
  'explode',
  'example',
  'examples',
  'allowEmptyValue',
]
const jsonStyle = { arrays: 'json', objects: 'json' } as const

/** What the parameter says of itself belongs to its schema; one that is shared stays as it is. */
function describe(schema: JsonSchema, { description, deprecated, example, examples }: JsonMap): JsonSchema {
  const text = textOf(description)
  const shown =
    example === undefined ? Object.values(mapOf(examples)).map((one) => mapOf(one)['value'] ?? one) : [example]
  return {
    ...schema,
    ...(text !== undefined && { description: text }),
    ...(deprecated === true && { deprecated }),
    ...(shown.length > 0 && schema['examples'] === undefined && { examples: shown }),
  }
}

/** A default that is computed cannot stand in a schema. */
function defaultOf(
  schema: JsonSchema,
  path: Path,
  tell: Tell,
): { readonly schema: JsonSchema; readonly value?: string } {
  const { default: value, ...rest } = schema
  if (!isJinja(value)) return { schema }
  const template = templateOfJinja(value, configSource)
  if (template !== undefined) return { schema: rest, value: template }
  tell([...path, 'schema', 'default'], `is not carried over: a hole cannot say ${value}`)
  return { schema: rest }
}

/** Names in an expression are settings. */
export const configSource: SourceOf = (name) => `config.${name.replace(/^config\./, '')}`

function styleOf(parameter: JsonMap, schema: JsonSchema, path: Path, tell: Tell): ImportedParameter['style'] {
  const { style, explode, in: place } = parameter
  const types = [schema['type']].flat()
  if (types.includes('array')) return { ...arrayStyle(style, explode, place) }
  if (style === 'form' && explode === true && types.includes('object') && place === 'query')
    tell([...path, 'explode'], 'is not carried over: its properties are written as name[property]')
  return {}
}

function arrayStyle(style: unknown, explode: unknown, place: unknown): ImportedParameter['style'] {
  if (place !== 'query') return {}
  if (style === 'spaceDelimited') return { arrays: 'space' }
  if (style === 'pipeDelimited') return { arrays: 'pipe' }
  if (style === 'deepObject') return { arrays: 'brackets' }
  return explode === false ? { arrays: 'comma' } : {}
}
