import { operationTools } from '../../../adapters/operation-tools.ts'
import { routerTools } from '../../../adapters/router-tools.ts'
import { strictSchema } from '../../../adapters/strict-schema.ts'
import { AshbyConnector } from '../../../connectors/ashby/client.gen.ts'
import type { ObjectSchema } from '../../../manifest/json-schema.ts'

const ashby = new AshbyConnector({ authConfig: { api_key: 'x' } })
const closed = (properties: ObjectSchema['properties'] = {}, required: readonly string[] = []): ObjectSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

describe('a schema for strict mode', () => {
  it('keeps what the mode takes, and leaves out what only narrows', () => {
    const limit = { type: 'integer', minimum: 1, maximum: 100, default: 100, examples: [5], description: 'How many.' }
    const url = { type: 'string', format: 'uri', minLength: 1 }
    const id = { type: 'string', format: 'uuid' }
    const note = { oneOf: [{ type: 'string', pattern: '^a' }, closed({ text: { type: 'string' } }, ['text'])] }
    expect(strictSchema(closed({ limit, url, id, note }, ['id']))).toEqual(
      closed(
        {
          limit: { type: 'integer', minimum: 1, maximum: 100, description: 'How many.' },
          url: { type: 'string' },
          id,
          note: { anyOf: [{ type: 'string' }, closed({ text: { type: 'string' } }, ['text'])] },
        },
        ['id'],
      ),
    )
  })

  it.each<[string, ObjectSchema]>([
    ['an object with any keys', closed({ params: { type: 'object' } })],
    [
      'an object with further keys',
      { ...closed({ id: { type: 'string' } }), additionalProperties: { type: 'string' } },
    ],
    ['something of any type', closed({ value: { description: 'Anything.' } })],
    ['an optional value that may be null', closed({ name: { type: ['string', 'null'] } })],
    [
      'an optional value that may be null in one form',
      closed({ name: { anyOf: [{ type: 'string' }, { type: 'null' }] } }),
    ],
    ['a list of objects with any keys', closed({ rows: { type: 'array', items: { type: 'object' } } })],
    ['a rule without words in it', { ...closed({}), allOf: [] }],
  ])('is none for %s', (_, schema) => {
    expect(strictSchema(schema)).toBeUndefined()
  })

  it('exists for each operation of Ashby, and not for the router’s execute, whose params are open', async () => {
    const operations = await operationTools([ashby], { ignoreScopes: true })
    expect(operations.filter(({ inputSchema }) => strictSchema(inputSchema) === undefined)).toEqual([])
    const router = routerTools([ashby]).map(({ name, inputSchema }) => [name, strictSchema(inputSchema) !== undefined])
    expect(Object.fromEntries(router)).toMatchObject({
      search_operations: true,
      describe_operation: true,
      execute: false,
    })
  })
})
