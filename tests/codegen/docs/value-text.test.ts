import vm from 'node:vm'
import fc from 'fast-check'
import prettier from 'prettier'
import { expression, shellJson, valueText } from '../../../codegen/docs/value-text.ts'

/** JSON values with the names and texts that are hard to write. */
const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: fc.constantFrom('a', 'b', "'", '"', '\\', '`', '\n', '$', '{', '}', ' ', '|'), maxLength: 40 }),
    fc.integer({ min: -1e6, max: 1e13 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('id', 'createdAfter', 'odd-name', '$x', '__proto__', 'with space'), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).value

describe('a value as code', () => {
  it.each([
    [{ limit: 10 }, `{ limit: 10 }`],
    [{}, '{}'],
    [[], '[]'],
    [{ 'odd-name': "it's" }, `{ 'odd-name': "it's" }`],
    [{ key: expression(`process.env.KEY ?? ''`) }, `{ key: process.env.KEY ?? '' }`],
    [JSON.parse('{"__proto__":1}') as unknown, `{ ['__proto__']: 1 }`],
  ])('is TypeScript: %j', (value, code) => {
    expect(valueText(value, 'typescript')).toBe(code)
  })

  it('breaks where the line is full', () => {
    const value = { id: 'x'.repeat(80), location: { city: 'Lisbon' }, tags: ['a', 'b'] }
    expect(valueText(value, 'typescript')).toBe(
      `{\n  id: '${'x'.repeat(80)}',\n  location: { city: 'Lisbon' },\n  tags: ['a', 'b'],\n}`,
    )
  })

  it('means what it was, as TypeScript and as JSON', () => {
    fc.assert(
      fc.property(values, (value) => {
        const read: unknown = JSON.parse(JSON.stringify(vm.runInThisContext(`(${valueText(value, 'typescript')})`)))
        expect(read).toEqual(value)
        expect(JSON.parse(valueText(value, 'json'))).toEqual(value)
      }),
      { numRuns: 200 },
    )
  })

  it('is laid out as the formatter would', async () => {
    const options = { semi: false, singleQuote: true, printWidth: 120 }
    const list = fc.array(fc.record({ id: fc.integer({ min: 0, max: 99 }), name: fc.lorem() }), { maxLength: 4 })
    const records = fc.record({
      name: fc.lorem({ maxCount: 12 }),
      note: fc.lorem(),
      list,
      tags: fc.array(fc.lorem(), { maxLength: 6 }),
    })
    await fc.assert(
      fc.asyncProperty(records, async (value) => {
        const code = `await client.things.run(${valueText(value, 'typescript', 'await client.things.run()'.length)})\n`
        expect(await prettier.format(code, { ...options, parser: 'typescript' })).toBe(code)
        const json = `${valueText(value, 'json')}\n`
        expect(await prettier.format(json, { ...options, parser: 'json' })).toBe(json)
      }),
      { numRuns: 30 },
    )
  })

  it('stays inside single quotes in a shell', () => {
    expect(shellJson({ name: `it's "q"` })).toBe(`{"name":"it\\u0027s \\"q\\""}`)
  })
})
