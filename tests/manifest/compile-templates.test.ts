import { compileAction } from './compile-small.ts'

describe('templates', () => {
  it('merge below an action from left to right, objects to any depth, what is required added up, everything else as a whole', () => {
    const operation = compileAction(
      { use: ['paged', 'tagged'], query: { properties: { limit: { maximum: 10 } }, required: ['tag'] } },
      {
        templates: {
          paged: {
            query: { properties: { limit: { type: 'integer', maximum: 100 } }, required: ['limit'] },
            response: { record: 'first', meta: { total: 'total' } },
          },
          tagged: { query: { properties: { tag: { type: 'string' } } }, response: { meta: { took: 'took' } } },
        },
      },
    )
    expect(operation.input).toEqual({
      type: 'object',
      properties: { limit: { type: 'integer', maximum: 10 }, tag: { type: 'string' } },
      required: ['limit', 'tag'],
      additionalProperties: false,
    })
    expect(operation.response.meta).toEqual({ total: [{ steps: ['total'] }], took: [{ steps: ['took'] }] })
  })

  it('build on each other', () => {
    const operation = compileAction(
      { use: 'leaf' },
      {
        templates: {
          root: { effect: 'read', timeout: '1s' },
          middle: { use: 'root', timeout: '2s' },
          leaf: { use: 'middle' },
        },
      },
    )
    expect([operation.effect, operation.timeout]).toEqual(['read', 2000])
  })

  it('lose what an action gives as null', () => {
    const templates = { usual: { body: { properties: { a: { type: 'string' } } }, defaults: { a: 'A' } } }
    expect(compileAction({ use: 'usual', defaults: { a: null } }, { templates }).defaults).toEqual({})
  })

  it('do not take away a null that is a value', () => {
    const operation = compileAction({
      set: { 'body.parent': null, 'body.place': { shelf: null } },
      body: { properties: { kind: { const: null } } },
    })
    expect({ set: operation.set, kind: operation.input.properties }).toEqual({
      set: [
        { at: { in: 'body', path: ['parent'] }, value: null },
        { at: { in: 'body', path: ['place'] }, value: { object: { shelf: null } } },
      ],
      kind: { kind: { const: null } },
    })
  })
})
