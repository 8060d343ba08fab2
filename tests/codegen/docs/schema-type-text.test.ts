import { describeField } from '../../../codegen/docs/describe-field.ts'
import { schemaTypeText } from '../../../codegen/docs/schema-type-text.ts'
import type { JsonSchema } from '../../../manifest/json-schema.ts'

const definitions: Readonly<Record<string, JsonSchema>> = {
  Candidate: { type: 'object', properties: { id: { type: 'string' } } },
  Id: { type: 'string', format: 'uuid' },
  Status: { enum: ['Open', 'Closed'] },
  Tree: { type: 'array', items: { $ref: '#/schemas/Tree' } },
  Self: { $ref: '#/schemas/Self' },
}

const long = ['FullTime', 'PartTime', 'Intern', 'Contract', 'Temporary', null]

describe('the type of a schema', () => {
  it.each<[string, JsonSchema]>([
    ['string', { type: 'string' }],
    ['string (uuid)', { type: 'string', format: 'uuid' }],
    ['integer', { type: 'integer' }],
    ['boolean', { type: 'boolean' }],
    ['string[]', { type: 'array', items: { type: 'string' } }],
    ['string (uuid)[][]', { items: { items: { type: 'string', format: 'uuid' } } }],
    ['unknown[]', { type: 'array' }],
    ['"Open" | "Closed"', { type: 'string', enum: ['Open', 'Closed'] }],
    ['("Open" | "Closed")[]', { type: 'array', items: { enum: ['Open', 'Closed'] } }],
    ['"Open" | null', { enum: [null, 'Open'] }],
    ['1', { const: 1 }],
    ['string | null', { enum: long }],
    ['string (date) | null', { type: ['null', 'string'], format: 'date' }],
    ['Candidate | null', { anyOf: [{ type: 'null' }, { $ref: '#/schemas/Candidate' }] }],
    ['Candidate[]', { type: 'array', items: { $ref: '#/$defs/Candidate' } }],
    ['string (uuid)', { $ref: '#/schemas/Id' }],
    ['"Open" | "Closed"', { $ref: '#/schemas/Status' }],
    ['Missing', { $ref: '#/schemas/Missing' }],
    ['Tree[]', { $ref: '#/schemas/Tree' }],
    ['Self', { $ref: '#/schemas/Self' }],
    ['object', { properties: { a: { type: 'string' } } }],
    ['object', { type: 'object', additionalProperties: true }],
    ['Record<string, number>', { type: 'object', additionalProperties: { type: 'number' } }],
    ['Candidate & object', { allOf: [{ $ref: '#/schemas/Candidate' }], properties: { a: {} } }],
    ['object', { type: 'object', properties: { a: {}, b: {} }, oneOf: [{ required: ['a'] }, { required: ['b'] }] }],
    ['string | number', { oneOf: [{ type: 'string' }, { type: 'number' }] }],
    ['unknown', {}],
  ])('is %s', (text, schema) => {
    expect(schemaTypeText(schema, definitions)).toBe(text)
  })
})

describe('the description of a field', () => {
  it.each<[string, JsonSchema]>([
    ['How many', { description: 'How many' }],
    ['How many. 1 to 100. API default `100`.', { description: 'How many', minimum: 1, maximum: 100, default: 100 }],
    ['At most 9.', { maximum: 9 }],
    ['At least 0.', { minimum: 0 }],
    ['Not empty.', { minLength: 1 }],
    ['At most 5 characters.', { minLength: 0, maxLength: 5 }],
    ['2 to 3 items.', { minItems: 2, maxItems: 3 }],
    ['Matches `^a|b$`.', { pattern: '^a|b$' }],
    ['API default `false`.', { default: false }],
    ['Old. **Deprecated.**', { description: 'Old', deprecated: true }],
    ['A title', { title: 'A title' }],
    ['', {}],
    ['One of `"FullTime"`, `"PartTime"`, `"Intern"`, `"Contract"`, `"Temporary"`.', { enum: long }],
    [
      'Any of `"FullTime"`, `"PartTime"`, `"Intern"`, `"Contract"`, `"Temporary"`.',
      { type: 'array', items: { enum: long } },
    ],
  ])('is %j', (text, schema) => {
    expect(describeField(schema, definitions)).toBe(text)
  })
})
