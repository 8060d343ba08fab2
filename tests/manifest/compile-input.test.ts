import { Ajv2020 } from 'ajv/dist/2020.js'

import { compileConnector } from '../../manifest/compile-connector.ts'
import type { Operation } from '../../manifest/connector.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { Action } from '../../manifest/manifest.gen.ts'
import { assertManifest } from '../../manifest/validate-manifest.ts'
import { manifestOf } from '../support/manifest-of.ts'

const text = { type: 'string' } as const

function compile(action: Partial<Action>, schemas: Record<string, JsonSchema> = {}): Operation {
  const { operations } = compileConnector(assertManifest(manifestOf({ schemas, actions: { act: action } })))
  const operation = operations['notes.act']
  if (operation === undefined) throw new Error('there is no notes.act')
  return operation
}

/** Which of the inputs an operation takes. */
function accepted({ input }: Operation, ...inputs: readonly object[]): readonly boolean[] {
  const validate = new Ajv2020({ strict: false }).compile(input)
  return inputs.map((given) => validate(given))
}

describe('the flat input of an operation', () => {
  it('has the parameters of all sections, each with its place', () => {
    const operation = compile({
      request: 'POST /shelves/{shelf}/notes',
      query: { properties: { dry: { type: 'boolean' } } },
      headers: { properties: { 'X-Trace': text } },
      cookies: { properties: { session: text } },
      body: { required: ['text'], properties: { text } },
    })
    expect(operation.input).toEqual({
      type: 'object',
      properties: { shelf: text, dry: { type: 'boolean' }, 'X-Trace': text, session: text, text },
      required: ['shelf', 'text'],
      additionalProperties: false,
    })
    expect(operation.parameters).toEqual([
      { name: 'shelf', at: { in: 'path', path: ['shelf'] } },
      { name: 'dry', at: { in: 'query', path: ['dry'] } },
      { name: 'X-Trace', at: { in: 'headers', path: ['x-trace'] } },
      { name: 'session', at: { in: 'cookies', path: ['session'] } },
      { name: 'text', at: { in: 'body', path: ['text'] } },
    ])
    expect(operation.path).toEqual(['/shelves/', { param: 'shelf' }, '/notes'])
  })

  it('takes a hole of the path that is declared, in place or by reference, once', () => {
    const schemas = { Place: { properties: { shelf: { type: 'integer' } } } }
    const inPlace = compile({
      request: 'POST /a/{shelf}/{shelf}',
      path: { properties: { shelf: { type: 'integer' } } },
    })
    const byReference = compile({ request: 'POST /a/{shelf}', path: { allOf: [{ $ref: '#/schemas/Place' }] } }, schemas)
    expect([inPlace.parameters.length, byReference.parameters.length]).toEqual([1, 1])
    expect([inPlace.input, byReference.input]).toEqual([
      { type: 'object', properties: { shelf: { type: 'integer' } }, required: ['shelf'], additionalProperties: false },
      { type: 'object', properties: { shelf: { type: 'integer' } }, required: ['shelf'], additionalProperties: false },
    ])
  })

  it('takes any name for a hole of the path', () => {
    const { path, parameters } = compile({ request: 'GET /notes/{note-id}.{format}' })
    expect(path).toEqual(['/notes/', { param: 'note-id' }, '.', { param: 'format' }])
    expect(parameters.map(({ name }) => name)).toEqual(['note-id', 'format'])
  })

  it('settles a name that stands in two sections', () => {
    const operation = compile({
      request: 'POST /notes/{id}',
      body: { properties: { id: text } },
      clash: { id: 'path.id', new_id: 'body.id' },
    })
    expect(operation.parameters).toEqual([
      { name: 'id', at: { in: 'path', path: ['id'] } },
      { name: 'new_id', at: { in: 'body', path: ['id'] } },
    ])
  })

  it('settles a name that stands in a header', () => {
    const operation = compile({
      headers: { properties: { Version: text } },
      query: { properties: { version: text } },
      clash: { api_version: 'headers.Version' },
    })
    expect(operation.parameters.map(({ name }) => name)).toEqual(['version', 'api_version'])
  })
})

describe('a body', () => {
  it('that is referred to and spread over allOf gives its properties as parameters', () => {
    const operation = compile(
      { body: { allOf: [{ $ref: '#/schemas/Base' }, { required: ['tag'], properties: { tag: text } }] } },
      {
        Base: { type: 'object', required: ['text'], properties: { text, author: { $ref: '#/schemas/Id' } } },
        Id: text,
      },
    )
    expect(operation.input).toEqual({
      type: 'object',
      properties: { text, author: text, tag: text },
      required: ['text', 'tag'],
      additionalProperties: false,
    })
  })

  it('keeps what it says of its properties together', () => {
    const operation = compile({
      body: { properties: { id: text, slug: text }, oneOf: [{ required: ['id'] }, { required: ['slug'] }] },
    })
    expect(operation.input['oneOf']).toEqual([{ required: ['id'] }, { required: ['slug'] }])
    expect(accepted(operation, { id: 'a' }, { slug: 'b' }, {}, { id: 'a', slug: 'b' })).toEqual([
      ...[true, true],
      ...[false, false],
    ])
  })

  it('of alternatives has the properties of all, and takes those of one at a time', () => {
    const operation = compile(
      {
        request: 'POST /shelves/{shelf}/notes',
        body: {
          oneOf: [
            { $ref: '#/schemas/Plain' },
            {
              required: ['kind', 'html'],
              additionalProperties: false,
              properties: { kind: { const: 'rich' }, html: text },
            },
          ],
        },
      },
      {
        Plain: {
          type: 'object',
          additionalProperties: false,
          required: ['kind', 'text'],
          properties: { kind: { const: 'plain' }, text },
        },
      },
    )
    expect(operation.parameters.map(({ name, at }) => `${at.in} ${name}`)).toEqual([
      'path shelf',
      'body kind',
      'body text',
      'body html',
    ])
    expect(
      accepted(
        operation,
        { shelf: '1', kind: 'plain', text: 'a' },
        { shelf: '1', kind: 'rich', html: 'a' },
        { shelf: '1', kind: 'rich', text: 'a' },
        { shelf: '1', kind: 'plain', text: 'a', html: 'b' },
        { kind: 'plain', text: 'a' },
      ),
    ).toEqual([true, true, false, false, false])
  })

  it('of alternatives that add up says of each what it needs', () => {
    const operation = compile({
      body: {
        anyOf: [
          { properties: { email: text }, required: ['email'] },
          { properties: { phone: text }, required: ['phone'] },
        ],
      },
    })
    expect(operation.input).toEqual({
      type: 'object',
      properties: { email: text, phone: text },
      required: [],
      anyOf: [{ required: ['email'] }, { required: ['phone'] }],
      additionalProperties: false,
    })
  })

  it('that refers to itself is no endless matter', () => {
    const operation = compile(
      { body: { $ref: '#/schemas/Filter' } },
      {
        Filter: {
          type: 'object',
          properties: { not: { $ref: '#/schemas/Filter' }, equals: text },
          oneOf: [{ required: ['not'] }, { required: ['equals'] }],
        },
      },
    )
    expect(operation.parameters.map(({ name }) => name)).toEqual(['not', 'equals'])
    expect(accepted(operation, { not: { equals: 'a' } }, { not: { equals: 1 } })).toEqual([true, false])
  })

  it('that is no object is one parameter, which fills the whole', () => {
    const list = compile({ body: { type: 'array', items: text } })
    const either = compile({ body: { oneOf: [text, { type: 'array', items: text }] } })
    expect([list, either].map(({ parameters, input }) => ({ parameters, required: input.required }))).toEqual([
      { parameters: [{ name: 'body', at: { in: 'body', path: [] } }], required: ['body'] },
      { parameters: [{ name: 'body', at: { in: 'body', path: [] } }], required: ['body'] },
    ])
  })

  it('that may have more than it names takes more', () => {
    const any = compile({ body: { properties: { text }, additionalProperties: true } })
    const numbers = compile({ body: { type: 'object', additionalProperties: { type: 'integer' } } })
    const patterns = compile({ body: { properties: { text }, patternProperties: { '^x-': text } } })
    expect([any, numbers, patterns].map(({ rest }) => rest)).toEqual(['body', 'body', 'body'])
    expect([
      accepted(any, { other: 1 }),
      accepted(numbers, { a: 1 }, { a: 'b' }),
      accepted(patterns, { 'x-a': 'b' }, { 'x-a': 1 }, { other: 'b' }),
    ]).toEqual([[true], [true, false], [true, false, false]])
  })
})

describe('references in an input', () => {
  const schemas = {
    Id: { type: 'string', minLength: 3, description: 'An id.' },
    Key: { $ref: '#/schemas/Id' },
    Place: { type: 'object', properties: { id: { $ref: '#/schemas/Id' }, within: { $ref: '#/schemas/Place' } } },
  }

  it('to something small are replaced by it, with what stands beside them', () => {
    const operation = compile(
      { body: { properties: { id: { $ref: '#/schemas/Id', description: 'Whose.' } } } },
      schemas,
    )
    expect(operation.input.properties).toEqual({ id: { type: 'string', minLength: 3, description: 'Whose.' } })
  })

  it('point into the schema itself where there is more, in circles too', () => {
    const operation = compile({ body: { properties: { place: { $ref: '#/schemas/Place' } } } }, schemas)
    expect(operation.input).toEqual({
      type: 'object',
      properties: { place: { $ref: '#/$defs/Place' } },
      required: [],
      additionalProperties: false,
      $defs: { Place: { type: 'object', properties: { id: schemas.Id, within: { $ref: '#/$defs/Place' } } } },
    })
  })

  it('to references are followed', () => {
    const operation = compile({ body: { properties: { key: { $ref: '#/schemas/Key' } } } }, schemas)
    expect(accepted(operation, { key: 'abc' }, { key: 'ab' })).toEqual([true, false])
  })

  it('hold together with what stands beside them', () => {
    const operation = compile({ body: { properties: { id: { $ref: '#/schemas/Id', minLength: 1 } } } }, schemas)
    expect(accepted(operation, { id: 'abc' }, { id: 'ab' })).toEqual([true, false])
  })
})
