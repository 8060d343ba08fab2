import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { exampleObject, exampleValue } from '../../../codegen/docs/example-value.ts'
import type { JsonSchema } from '../../../manifest/json-schema.ts'

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)

const formats = ['uuid', 'date-time', 'date', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri']

describe('a made-up value', () => {
  it.each<[string, JsonSchema, unknown]>([
    ['limit', { type: 'integer', minimum: 1, maximum: 5 }, 5],
    ['limit', { type: 'integer' }, 10],
    ['createdAfter', { type: 'integer' }, 1767225600000],
    ['since', { type: 'integer', description: 'Unix time in seconds' }, 1767225600],
    ['priority', { type: 'integer', exclusiveMinimum: 3, multipleOf: 2 }, 6],
    ['status', { enum: [null, 'Open', 'Closed'] }, 'Open'],
    ['status', { const: 'Open' }, 'Open'],
    ['size', { type: 'integer', default: 25 }, 25],
    ['size', { type: 'integer', default: 25, examples: [7] }, 7],
    ['isPrivate', { type: 'boolean' }, true],
    ['email', { type: 'string' }, 'ada@example.com'],
    ['tags', { type: 'array', items: { type: 'string' } }, ['urgent']],
    ['code', { type: 'string', pattern: '^[A-Z]+$', maxLength: 4 }, 'EXAM'],
    ['code', { type: 'string', pattern: '(' }, 'example'],
    ['name', { type: ['null', 'string'] }, 'Ada Lovelace'],
    ['nothing', { type: 'null' }, null],
    [
      'note',
      { anyOf: [{ type: 'null' }, { type: 'object', required: ['text'], properties: { text: {} } }] },
      { text: 'Met at the conference.' },
    ],
  ])('for %s of %j is %j', (name, schema, value) => {
    expect(exampleValue(name, schema)).toEqual(value)
    if (schema['pattern'] !== '(') expect(ajv.validate(schema, value)).toBe(true)
  })

  it.each(formats)('has the format %s', (format) => {
    const schema = { type: 'string', format }
    expect(ajv.validate(schema, exampleValue('value', schema))).toBe(true)
  })

  it('is always the same for a name, and another for another', () => {
    const schema = { type: 'string', format: 'uuid' }
    expect(exampleValue('candidateId', schema)).toBe(exampleValue('candidateId', schema))
    expect(exampleValue('candidateId', schema)).not.toBe(exampleValue('tagId', schema))
  })
})

describe('a made-up object', () => {
  const properties = { id: { type: 'string' }, email: { type: 'string' }, limit: { type: 'integer' } }

  it.each<[string, JsonSchema, unknown]>([
    [
      'what is required, in the order of the properties',
      { properties, required: ['email', 'id'] },
      { id: 'a1b2c3d4', email: 'ada@example.com' },
    ],
    [
      'the first of several choices',
      { properties, oneOf: [{ required: ['email'] }, { required: ['id'] }] },
      { email: 'ada@example.com' },
    ],
    ['enough properties', { properties, minProperties: 1 }, { id: 'a1b2c3d4' }],
    [
      'what its parts require',
      { allOf: [{ $ref: '#/$defs/Base' }], properties, required: ['id'] },
      { base: true, id: 'a1b2c3d4' },
    ],
    ['nothing when nothing is required', { properties }, {}],
  ])('has %s', (_what, schema, value) => {
    const definitions = { Base: { required: ['base'], properties: { base: { type: 'boolean' } } } }
    expect(exampleObject(schema, definitions)).toEqual(value)
    expect(ajv.validate({ ...schema, $defs: definitions }, value)).toBe(true)
  })

  it('ends where a type requires itself', () => {
    const Node: JsonSchema = { type: 'object', required: ['next'], properties: { next: { $ref: '#/$defs/Node' } } }
    expect(JSON.stringify(exampleObject(Node, { Node })).length).toBeLessThan(100)
  })
})
