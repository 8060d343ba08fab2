import { answering, documentOf, importNoting } from './import-notes.ts'

type Json = Readonly<Record<string, unknown>>

async function importSchemas(
  schemas: Json,
  used: Json,
): Promise<{ readonly record: unknown; readonly schemas: unknown; readonly notices: readonly string[] }> {
  const { manifest, notices } = await importNoting(
    documentOf({ openapi: '3.0.3', components: { schemas }, paths: { '/boxes/{id}': { get: answering(used) } } }),
  )
  return { record: manifest.entities['boxes']?.record, schemas: manifest.schemas, notices }
}

describe('schemas', () => {
  it('of OpenAPI 3.0 become those of JSON Schema 2020-12', async () => {
    const { record, notices } = await importSchemas(
      {},
      {
        type: 'object',
        required: ['size', 'kind'],
        properties: {
          size: {
            type: 'integer',
            nullable: true,
            minimum: 0,
            exclusiveMinimum: true,
            maximum: 9,
            exclusiveMaximum: false,
            example: 3,
          },
          color: {
            type: 'string',
            nullable: true,
            enum: ['red'],
            'x-airbyte-ai-hints': { encoding: 'Lower case.' },
            description: 'Its color. ',
          },
          open: true,
          never: false,
        },
      },
    )
    expect(record).toEqual({
      type: 'object',
      required: ['size', 'kind'],
      properties: {
        size: { type: ['integer', 'null'], exclusiveMinimum: 0, maximum: 9, examples: [3] },
        color: { type: ['string', 'null'], enum: ['red', null], description: 'Its color. Lower case.' },
        open: {},
        never: { not: {} },
        kind: {},
      },
    })
    expect(notices).toEqual([])
  })

  it('tell what they cannot say', async () => {
    const { record, notices } = await importSchemas(
      {},
      {
        type: 'object',
        discriminator: { propertyName: 'a' },
        properties: {
          a: { type: 'string', format: 'color', pattern: '(?<bad', 'x-order': 1, required: true },
          b: { type: 'money' },
          c: { $ref: 'other.yaml#/c' },
        },
      },
    )
    expect(record).toEqual({ type: 'object', properties: { a: { type: 'string' }, b: {}, c: {} } })
    const place = 'paths."/boxes/{id}".get.responses.200.content."application/json".schema'
    expect(notices).toEqual([
      `${place}.discriminator: is not carried over`,
      `${place}.properties.a.format: is not carried over: the format "color" is not known`,
      `${place}.properties.a.pattern: is not carried over: "(?<bad" is not a regular expression of JavaScript`,
      `${place}.properties.a.x-order: is not carried over`,
      `${place}.properties.a.required: is not carried over: OpenAPI lists what is required beside "properties"`,
      `${place}.properties.b.type: is not carried over: there is no type "money"`,
      `${place}.properties.c.$ref: leads nowhere: other.yaml#/c; what it describes may be anything`,
    ])
  })

  it('refer to each other by names of ours, also in circles; those nobody uses stay behind', async () => {
    const { record, schemas, notices } = await importSchemas(
      {
        'box-part': { type: 'object', properties: { whole: { $ref: '#/components/schemas/box' } } },
        box: {
          type: 'object',
          properties: { parts: { type: 'array', items: { $ref: '#/components/schemas/box-part' } } },
        },
        Box: { type: 'string' },
        '3d': {},
      },
      { $ref: '#/components/schemas/box', description: 'One.' },
    )
    expect(record).toEqual('Box')
    expect(schemas).toEqual({
      BoxPart: { type: 'object', properties: { whole: { $ref: '#/schemas/Box' } } },
      Box: { type: 'object', properties: { parts: { type: 'array', items: { $ref: '#/schemas/BoxPart' } } } },
    })
    expect(notices).toEqual([
      'components.schemas.Box: is called Box2, because Box is taken',
      'components.schemas.Box: is not carried over: nothing uses it',
      'components.schemas.3d: is not carried over: nothing uses it',
    ])
  })

  it('may stand anywhere in the document', async () => {
    const { record, notices } = await importSchemas(
      { box: { type: 'object', properties: { lid: { type: 'object', properties: { color: { type: 'string' } } } } } },
      {
        type: 'object',
        properties: { lid: { $ref: '#/components/schemas/box/properties/lid' }, self: { $ref: '#/x/self' } },
      },
    )
    expect(record).toEqual({
      type: 'object',
      properties: { lid: { type: 'object', properties: { color: { type: 'string' } } }, self: {} },
    })
    expect(notices.length).toBe(2)
  })
})
