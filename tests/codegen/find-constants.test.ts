import { findConstants } from '../../codegen/find-constants.ts'
import { emitConnectorModule } from '../../codegen/emit-connector-module.ts'
import { projectImports } from '../../codegen/imports.ts'
import { compileConnector } from '../../manifest/compile-connector.ts'
import type { Connector } from '../../manifest/connector.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import { bookshelf } from './bookshelf.ts'

const long =
  'What it is for, said in so many words that it is not worth while to say it twice in one module, or thrice.'

/** A connector with two operations that take the same. */
function twins(input: JsonSchema): Connector {
  const action = { description: 'Find.', request: 'GET /' } as const
  const compiled = compileConnector({
    ...bookshelf,
    entities: { books: { description: 'Books.', actions: { one: action, other: action } } },
  })
  const operations = Object.values(compiled.operations).map((operation) => [operation.id, { ...operation, input }])
  return { ...compiled, operations: Object.fromEntries(operations) as Connector['operations'] }
}

it('names what several operations take after their parameters and schemas', () => {
  const connector = twins({
    type: 'object',
    properties: { time_range: { type: 'string', description: long }, short: { type: 'string' } },
    $defs: { Range: { type: 'object', description: long } },
  })
  expect(findConstants(connector)).toEqual([
    {
      name: 'timeRangeParameter',
      type: { name: 'JsonSchema', text: 'JsonSchema' },
      text: JSON.stringify({ type: 'string', description: long }),
    },
    {
      name: 'rangeSchema',
      type: { name: 'JsonSchema', text: 'JsonSchema' },
      text: JSON.stringify({ type: 'object', description: long }),
    },
  ])
})

it('names a constant as a module can, whatever the wire name', () => {
  const wire = ['2fa', 'class', '日本', '$', '', '__proto__', 'class!']
  const entries = wire.map((name, index) => [name, { type: 'string', description: `${long} ${index}` }])
  const connector = twins({ type: 'object', properties: Object.fromEntries(entries) as Record<string, JsonSchema> })
  expect(findConstants(connector).map(({ name }) => name)).toEqual([
    'value2faParameter',
    'classParameter',
    'valueParameter',
    'valueParameter2',
    'valueParameter3',
    'protoParameter',
    'classParameter2',
  ])
})

it('writes a shared schema once in the module', () => {
  const connector = twins({ type: 'object', properties: {}, $defs: { Range: { type: 'object', description: long } } })
  const source = emitConnectorModule(connector, projectImports)
  expect(source.split(long)).toHaveLength(2)
  expect(source.match(/Range: rangeSchema/g)).toHaveLength(2)
})
