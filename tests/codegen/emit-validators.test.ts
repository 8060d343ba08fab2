import fc from 'fast-check'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { emitValidators } from '../../codegen/emit-validators.ts'
import { packageImports } from '../../codegen/imports.ts'
import { compileConnector } from '../../manifest/compile-connector.ts'
import type { Connector } from '../../manifest/connector.ts'
import type { JsonSchema, ObjectSchema } from '../../manifest/json-schema.ts'
import { loadManifest } from '../../manifest/load-manifest.ts'
import { compileValidators } from '../../runtime/input/compile-validators.ts'
import type { InputValidators, ValidationError } from '../../runtime/input/validators.ts'
import { bookshelf } from './bookshelf.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Generates the validators of a connector and loads them as a client would. */
async function generatedValidators(connector: Connector): Promise<InputValidators> {
  const folder = await mkdtemp(path.join(tmpdir(), 'patchbay-'))
  const file = path.join(folder, 'validate.gen.ts')
  await writeFile(file, emitValidators(connector, packageImports(root, folder)))
  const module = (await import(file)) as { readonly validators: InputValidators }
  return module.validators
}

/** A connector with one operation that takes what a schema says. */
function connectorOf(input: JsonSchema): Connector {
  const compiled = compileConnector({
    ...bookshelf,
    entities: { books: { description: 'Books.', actions: { find: { description: 'Find.', request: 'GET /' } } } },
  })
  const operation = compiled.operations['books.find']
  if (operation === undefined) throw new Error('the operation is missing')
  return { ...compiled, operations: { 'books.find': { ...operation, input } } }
}

function verdict(
  validators: InputValidators,
  id: string,
  value: unknown,
): readonly [boolean, readonly ValidationError[]] {
  const validate = validators[id]
  if (validate === undefined) throw new Error(`no validator for ${id}`)
  const valid = validate(value)
  return [valid, [...(validate.errors ?? [])]]
}

/** Values near what a schema takes: some fit, some miss by little, some are of another kind. */
function valuesNear(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { type, enum: values, properties = {}, items } = schema as JsonSchema & Pick<ObjectSchema, 'properties'>
  const options: fc.Arbitrary<unknown>[] = [anyValue, fc.constantFrom(...words)]
  if (Array.isArray(values)) options.push(fc.constantFrom(...(values as readonly unknown[])))
  if (type === 'integer' || type === 'number') options.push(fc.integer({ min: -2, max: 120 }), fc.double())
  if (type === 'boolean') options.push(fc.boolean())
  if (items !== undefined) options.push(fc.array(valuesNear(items as JsonSchema), { maxLength: 4 }))
  if (type === 'object' || Object.keys(properties).length > 0) options.push(objectsNear(properties))
  return fc.oneof(...options)
}

function objectsNear(properties: Readonly<Record<string, JsonSchema>>): fc.Arbitrary<unknown> {
  const known = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, valuesNear(schema)]))
  const further = fc.dictionary(fc.constantFrom('limitt', 'x', '__proto__', 'constructor'), anyValue, { maxKeys: 1 })
  return fc.tuple(fc.record(known, { requiredKeys: [] }), further).map(([one, other]) => ({ ...one, ...other }))
}

/** The comparison that ajv compiles in stumbles over values with these members; ours does not. */
const anyValue = fc.jsonValue({ maxDepth: 1 }).filter((value) => !/"(valueOf|toString)":/.test(JSON.stringify(value)))

/** Texts that formats and lengths are about. */
const words = [
  '',
  'x',
  '😀',
  '😀😀',
  '2026-01-01',
  '2026-01-01T00:00:00Z',
  'https://x.example',
  'a@x.example',
  '6f1c1a52-5a0b-4d29-9f0e-1d3f6f0f5c11',
]

const everything: JsonSchema = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', minLength: 2, maxLength: 3, pattern: '^[^\\s/]*$' },
    at: { type: 'string', format: 'date-time' },
    day: { type: 'string', format: 'date' },
    link: { type: 'string', format: 'uri' },
    mail: { type: 'string', format: 'email' },
    id: { type: 'string', format: 'uuid' },
    odd: { type: 'string', format: 'made-up' },
    count: { type: 'integer', minimum: 1, exclusiveMaximum: 100, multipleOf: 3 },
    list: { type: 'array', items: { type: ['string', 'null'] }, uniqueItems: true, minItems: 1 },
    things: { type: 'array', uniqueItems: true },
    fixed: { const: { a: [1, { b: null }] } },
    kind: { enum: ['a', null, { x: 1 }] },
    part: { $ref: '#/$defs/Part' },
    pair: { prefixItems: [{ type: 'string' }, { type: 'number' }], items: false },
    "it's": { type: 'string' },
    constructor: { type: 'string' },
    maybe: {
      anyOf: [
        { type: 'string' },
        { type: 'object', required: ['y'], properties: { y: {} }, unevaluatedProperties: false },
      ],
    },
    not: { not: { type: 'string' }, title: 'Title', default: 5, examples: [1] },
  },
  oneOf: [{ required: ['id'] }, { required: ['count'] }, { required: ['name'] }],
  if: { required: ['at'] },
  then: { required: ['day'] },
  dependentRequired: { link: ['mail'] },
  $defs: {
    Part: {
      type: 'object',
      required: ['title'],
      properties: { title: { type: 'string' }, parts: { items: { $ref: '#/$defs/Part' } } },
    },
  },
}

function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => [`validate${index}`, `schema${index}`]).flat()
}

/** What refers to what is alike, refers to itself, and is called what the generated code calls its own. */
const references: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    one: { $ref: '#/$defs/One' },
    other: { $ref: '#/$defs/Other' },
    either: { anyOf: [{ $ref: '#/$defs/One' }, { $ref: '#/$defs/Kind' }] },
    list: { type: 'array', items: { $ref: '#/$defs/List' } },
    'schema0.properties.one': { enum: ['schema0.properties', 'validate0', '"'] },
    ...Object.fromEntries(names(12).map((name) => [name, { $ref: '#/$defs/Kind' }])),
    'a"b': { enum: [{ 'x"].y': ['\u2028'] }] },
  },
  $defs: {
    One: { type: 'object', properties: { x: { $ref: '#/$defs/Kind' } }, additionalProperties: false },
    Other: { type: 'object', properties: { x: { $ref: '#/$defs/Same' } }, additionalProperties: false },
    Kind: { type: 'string', enum: ['a', 'x', 'true'] },
    Same: { type: 'string', enum: ['a', 'x', 'true'] },
    List: { type: 'array', items: { $ref: '#/$defs/List' }, maxItems: 2 },
  },
}

const connectors: readonly [string, Connector][] = [
  ['of every keyword', connectorOf(everything)],
  ['of the book shelf', compileConnector(bookshelf)],
  ['of references', connectorOf(references)],
  ['of Ashby', await bundled('ashby')],
  ['of Linear', await bundled('linear')],
  ['of Notion', await bundled('notion')],
  ['of Stripe', await bundled('stripe')],
]

async function bundled(name: string): Promise<Connector> {
  return compileConnector(await loadManifest(path.join(root, 'connectors', name, 'connector.yaml')))
}

describe.each(connectors)('the validators %s', (_name, connector) => {
  const compiled = compileValidators(connector)
  const operations = Object.values(connector.operations)

  it('find what ajv finds, in whatever is given', async () => {
    const generated = await generatedValidators(connector)
    for (const { id, input } of operations) {
      const near = fc.oneof(
        { weight: 9, arbitrary: objectsNear(input.properties ?? {}) },
        { weight: 1, arbitrary: anyValue },
      )
      const equal = (value: unknown): void => {
        expect(verdict(generated, id, value)).toEqual(verdict(compiled, id, value))
      }
      fc.assert(fc.property(near, equal), { numRuns: Math.ceil(600 / operations.length) })
    }
  })

  it('are one for each operation and no more', async () => {
    expect(Object.keys(await generatedValidators(connector))).toEqual(operations.map(({ id }) => id))
  })
})

it('takes what every object inherits for not given', async () => {
  const connector = connectorOf({ properties: { constructor: { type: 'string' } }, required: ['toString'] })
  const { 'books.find': validate } = await generatedValidators(connector)
  expect(validate?.({ toString: 'x' })).toBe(true)
  expect(validate?.({})).toBe(false)
})

it('asks for nothing that a module cannot have', () => {
  const source = emitValidators(connectorOf(everything), packageImports(root, path.join(root, 'connectors/x')))
  expect(source).not.toContain('require(')
  expect([...source.matchAll(/^import .* from '(.*)'$/gm)].map(([, specifier]) => specifier)).toEqual([
    '../../runtime/input/validation.ts',
    '../../runtime/input/validators.ts',
  ])
})

it('writes what is referred to once, under whatever name', () => {
  const source = emitValidators(connectorOf(references), packageImports(root, root))
  expect(source.match(/^function /gm)).toHaveLength(4)
})

it('keeps no schema to read a value from', async () => {
  expect(emitValidators(await bundled('linear'), packageImports(root, root))).not.toMatch(/^const schema/m)
})

it('writes the same check once, whatever is said about it', () => {
  const { operations, ...rest } = compileConnector(bookshelf)
  const [first] = Object.values(operations)
  if (first === undefined) throw new Error('the operation is missing')
  const said = { ...first, id: 'books.again', input: { ...first.input, description: 'Said otherwise.' } }
  const source = emitValidators(
    { ...rest, operations: { [first.id]: first, [said.id]: said } },
    packageImports(root, root),
  )
  expect(source.match(/^function /gm)).toHaveLength(1)
  expect(source).not.toContain('Said otherwise.')
})
