import { combineConstraints, flattenObject, type FlatObject } from './flatten-object.ts'
import type { Operation, Parameter, Place } from './connector.ts'
import { inlineReferences } from './inline-references.ts'
import type { JsonSchema, ObjectSchema } from './json-schema.ts'
import { parseLocation } from './location.ts'
import type * as written from './manifest.gen.ts'
import { placeKey } from './parameter-at.ts'

interface Declared extends Parameter {
  readonly required: boolean
  readonly schema: JsonSchema
}

/** What the sections of an action come to. */
export interface CompiledInput extends Pick<Operation, 'input' | 'parameters' | 'rest'> {
  /** What required parameters get when the caller leaves them out; a default of an optional one is not sent. */
  readonly presets: Readonly<Record<string, unknown>>
}

/** Compiles the sections of an action into one flat schema of parameters and the places they fill. */
export function compileInput(manifest: written.Manifest, action: written.ActionParts, path: string): CompiledInput {
  const schemas = manifest.schemas ?? {}
  const sections = (['path', 'query', 'headers', 'cookies', 'args'] as const).map((name) =>
    readSection(name, action[name], schemas),
  )
  const body = readBody(action.body, schemas)
  const all = [pathHoles(path, sections), ...sections, body]
  const given = settleClashes(
    all.flatMap(({ parameters }) => parameters),
    action.clash ?? {},
  )
  const preset = given.filter(({ required, schema }) => required && schema['default'] !== undefined)
  const declared = given.map((parameter) =>
    preset.includes(parameter) ? { ...parameter, required: false } : parameter,
  )
  const input = {
    type: 'object' as const,
    properties: Object.fromEntries(declared.map(({ name, schema }) => [name, schema])),
    required: declared.filter(({ required }) => required).map(({ name }) => name),
    ...combineConstraints(all.flatMap(({ constraints }) => constraints)),
    ...(body.patterns !== undefined && { patternProperties: body.patterns }),
    additionalProperties: body.rest ?? false,
  }
  return {
    input: inlineReferences(input, schemas),
    parameters: declared.map(({ name, at }) => ({ name, at })),
    ...((body.rest ?? body.patterns) !== undefined && { rest: 'body' as const }),
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
  section: Place['in'],
  schema: ObjectSchema | undefined,
  schemas: Readonly<Record<string, JsonSchema>>,
): Section {
  if (schema === undefined) return { parameters: [], constraints: [] }
  const { properties, required, constraints } = flattenObject(schema, schemas)
  const parameters = Object.entries(properties).map(([name, property]) => ({
    name,
    at: { in: section, path: [section === 'headers' ? name.toLowerCase() : name] },
    required: required.has(name) || section === 'path',
    schema: property,
  }))
  return { parameters, constraints }
}

/** A body that is no object is one parameter called `body`, which fills the whole. */
function readBody(schema: JsonSchema | undefined, schemas: Readonly<Record<string, JsonSchema>>): Section {
  if (schema === undefined) return { parameters: [], constraints: [] }
  const flat = flattenObject(schema, schemas)
  if (!flat.object) {
    return { parameters: [{ name: 'body', at: { in: 'body', path: [] }, required: true, schema }], constraints: [] }
  }
  return {
    ...readSection('body', schema, schemas),
    ...(flat.rest !== undefined && { rest: flat.rest }),
    ...(Object.keys(flat.patterns).length > 0 && { patterns: flat.patterns }),
  }
}

/** A hole of the request line that no section declares is a required text. */
function pathHoles(path: string, sections: readonly Section[]): Section {
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const declared = sections.flatMap(({ parameters }) => parameters).filter(({ at }) => at.in === 'path')
  const missing = [...new Set(names)].filter((name) => !declared.some(({ at }) => at.path[0] === name))
  const parameters = missing.map((name) => ({
    name,
    at: { in: 'path' as const, path: [name] },
    required: true,
    schema: { type: 'string' },
  }))
  return { parameters, constraints: [] }
}

function settleClashes(declared: readonly Declared[], clash: Readonly<Record<string, string>>): readonly Declared[] {
  const renamed = new Map(Object.entries(clash).map(([name, location]) => [placeKey(parseLocation(location)), name]))
  return declared.map((parameter) => ({ ...parameter, name: renamed.get(placeKey(parameter.at)) ?? parameter.name }))
}
