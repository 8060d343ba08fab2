import { combineConstraints, flattenObject, type FlatObject } from './flatten-object.ts'
import type { Operation, Parameter, Place } from './connector.ts'
import { inlineReferences } from './inline-references.ts'
import type { JsonSchema, ObjectSchema } from './json-schema.ts'
import { parseLocation } from './location.ts'
import type * as written from './manifest.gen.ts'
import { nextLinkPlace, nextValuesPlace, placeKey } from './parameter-at.ts'
import { paginationOf } from './pagination-of.ts'
import type { PlainManifest, PlainParts } from './plain-manifest.ts'

interface Declared extends Parameter {
  readonly required: boolean
  readonly schema: JsonSchema
}

/** What the sections of an action come to. */
export interface CompiledInput extends Pick<Operation, 'input' | 'parameters' | 'rest' | 'files' | 'filled'> {
  /** What required parameters get when the caller leaves them out; a default of an optional one is not sent. */
  readonly presets: Readonly<Record<string, unknown>>
}

/** Compiles the sections of an action into one flat schema of parameters and the places they fill. */
export function compileInput(manifest: PlainManifest, action: PlainParts, path: string): CompiledInput {
  const schemas = manifest.schemas ?? {}
  const sections = (['path', 'query', 'headers', 'cookies', 'args', 'variables'] as const).map((name) =>
    readSection(name, action[name], schemas),
  )
  const body = readBody(action, schemas)
  const all = [pathHoles(path, sections, action.set), ...sections, body, fieldList(action)]
  const own = settleClashes(
    all.flatMap(({ parameters }) => parameters),
    action.clash ?? {},
  )
  const given = [...own, ...nextPage(paginationOf(manifest, action)?.type, own)]
  const preset = given.filter(({ required, schema }) => required && schema['default'] !== undefined)
  const byDefault = { ...manifest.defaults, ...action.defaults }
  const filled = given.filter(
    (parameter) => parameter.required && !preset.includes(parameter) && Object.hasOwn(byDefault, parameter.name),
  )
  const declared = given.map((parameter) =>
    [...preset, ...filled].includes(parameter) ? { ...parameter, required: false } : parameter,
  )
  const input = {
    type: 'object' as const,
    properties: Object.fromEntries(declared.map(({ name, schema }) => [name, schema])),
    required: declared.filter(({ required }) => required).map(({ name }) => name),
    ...combineConstraints(all.flatMap(({ constraints }) => constraints)),
    ...(body.patterns !== undefined && { patternProperties: body.patterns }),
    additionalProperties: body.rest ?? false,
  }
  const inlined = inlineReferences(input, schemas)
  const files = filesOf(declared, inlined)
  return {
    input: openFiles(inlined, files.files),
    parameters: declared.map(({ name, at, also }) => ({ name, at, ...(also !== undefined && { also }) })),
    ...files,
    ...((body.rest ?? body.patterns) !== undefined && { rest: 'body' as const }),
    ...(filled.length > 0 && { filled: filled.map(({ name }) => name) }),
    presets: Object.fromEntries(preset.map(({ name, schema }) => [name, schema['default']])),
  }
}

interface Section {
  readonly parameters: readonly Declared[]
  /** Keywords over the whole object, such as `oneOf`. */
  readonly constraints: readonly JsonSchema[]
  /** What further properties look like, when there may be any. */
  readonly rest?: unknown
  readonly patterns?: FlatObject['patterns']
}

function readSection(
  section: Place['in'] | 'variables',
  schema: ObjectSchema | undefined,
  schemas: Readonly<Record<string, JsonSchema>>,
): Section {
  if (schema === undefined) return { parameters: [], constraints: [] }
  const { properties, required, constraints } = flattenObject(schema, schemas)
  const parameters = Object.entries(properties).map(([name, property]) => ({
    name,
    at: placeOf(section, name),
    required: required.has(name) || section === 'path',
    schema: property,
  }))
  return { parameters, constraints }
}

/** GraphQL variables travel in the body, under their own key. */
function placeOf(section: Place['in'] | 'variables', name: string): Place {
  if (section === 'variables') return { in: 'body', path: ['variables', name] }
  return { in: section, path: [section === 'headers' ? name.toLowerCase() : name] }
}

/** The field list of a GraphQL query is a parameter where the query takes one. */
function fieldList({ graphql }: PlainParts): Section {
  if (graphql?.fields === undefined) return { parameters: [], constraints: [] }
  const schema = { type: ['string', 'array'], items: { type: 'string' }, description: fieldsText }
  return {
    parameters: [{ name: 'fields', at: { in: 'args', path: ['fields'] }, required: false, schema }],
    constraints: [],
  }
}

const fieldsText = 'Which fields to answer with: names, with braces or dots for what is inside.'

/** What asks for the next page is a parameter of its own, for APIs that give addresses or several values instead of tokens. */
function nextPage(type: string | undefined, declared: readonly Declared[]): readonly Declared[] {
  if (type !== 'link' && type !== 'values') return []
  const taken = declared.some(({ name }) => name === 'cursor')
  const schema = { type: 'string', description: 'Where to go on: the cursor that came with the previous page.' }
  const at = type === 'link' ? nextLinkPlace : nextValuesPlace
  return [{ name: taken ? 'next_link' : 'cursor', at, required: false, schema }]
}

/** A body that is no object is one parameter called `body`, which fills the whole. */
function readBody({ body: schema, body_at }: PlainParts, schemas: Readonly<Record<string, JsonSchema>>): Section {
  if (schema === undefined) return { parameters: [], constraints: [] }
  const flat = flattenObject(schema, schemas)
  const above = splitBodyAt(body_at)
  if (!flat.object) {
    return { parameters: [{ name: 'body', at: { in: 'body', path: above }, required: true, schema }], constraints: [] }
  }
  const { parameters, constraints } = readSection('body', schema, schemas)
  return {
    parameters: parameters.map(({ at, ...one }) => ({ ...one, at: { ...at, path: [...above, ...at.path] } })),
    constraints,
    ...(flat.rest !== undefined && { rest: flat.rest }),
    ...(Object.keys(flat.patterns).length > 0 && { patterns: flat.patterns }),
  }
}

/** Reads the keys under which the body's parameters go. */
export function splitBodyAt(bodyAt: string | undefined): readonly string[] {
  return bodyAt === undefined ? [] : bodyAt.split('.')
}

/** A hole of the request line that no section declares and nothing fills is a required text. */
function pathHoles(path: string, sections: readonly Section[], set: written.SetValues = {}): Section {
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const declared = sections.flatMap(({ parameters }) => parameters).filter(({ at }) => at.in === 'path')
  const missing = [...new Set(names)].filter(
    (name) => !declared.some(({ at }) => at.path[0] === name) && !Object.hasOwn(set, `path.${name}`),
  )
  const parameters = missing.map((name) => ({
    name,
    at: { in: 'path' as const, path: [name] },
    required: true,
    schema: { type: 'string' },
  }))
  return { parameters, constraints: [] }
}

/** A clash names the parameter that fills a place; one that fills several is declared by the first. */
function settleClashes(
  declared: readonly Declared[],
  clash: Readonly<Record<string, string | readonly string[]>>,
): readonly Declared[] {
  const places = Object.entries(clash).map(([name, locations]) => ({
    name,
    keys: [locations].flat().map((location) => placeKey(parseLocation(location))),
  }))
  return declared.flatMap((parameter) => {
    const found = places.find(({ keys }) => keys.includes(placeKey(parameter.at)))
    if (found === undefined) return parameter
    if (found.keys[0] !== placeKey(parameter.at)) return []
    const others = declared.filter(({ at }) => found.keys.slice(1).includes(placeKey(at)))
    const required = parameter.required || others.some((other) => other.required)
    return { ...parameter, name: found.name, required, ...(others.length > 0 && { also: others.map(({ at }) => at) }) }
  })
}

/** Parameters of `format: binary` take files, and lists of such take several. */
function filesOf(declared: readonly Declared[], { properties }: ObjectSchema): Pick<Operation, 'files'> {
  const inBody = declared.filter(({ at }) => at.in === 'body').map(({ name }) => name)
  const files = inBody.filter((name) => takesFiles(properties?.[name]))
  return files.length === 0 ? {} : { files }
}

/** A file may be bytes or a stream, which JSON Schema has no type for; what is given is checked when it is sent. */
function openFiles(input: ObjectSchema, files: readonly string[] = []): ObjectSchema {
  const closed = ['type', 'contentEncoding', 'contentMediaType']
  const open = (schema: JsonSchema): JsonSchema =>
    Object.fromEntries(Object.entries(schema).filter(([keyword]) => !closed.includes(keyword)))
  const opened = files.map((name) => {
    const { items, ...schema } = input.properties?.[name] ?? {}
    return [name, items === undefined ? open(schema) : { ...schema, items: open(items as JsonSchema) }] as const
  })
  return files.length === 0 ? input : { ...input, properties: { ...input.properties, ...Object.fromEntries(opened) } }
}

function takesFiles({ format, items }: JsonSchema = {}): boolean {
  const element = typeof items === 'object' && items !== null ? (items as JsonSchema) : {}
  return format === 'binary' || element['format'] === 'binary'
}
