import fc from 'fast-check'
import { emitLiteral } from '../../codegen/emit-literal.ts'

/** The value of an expression, as a program would see it. */
function evaluate(expression: string): unknown {
  return (0, eval)(`(${expression})`)
}

it('writes any JSON value so that the program reads the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(evaluate(emitLiteral(value)))).toBe(JSON.stringify(value))
    }),
  )
})

it('quotes only the names that need it', () => {
  expect(emitLiteral({ id: 1, $ref: 2, class: 3, 'x-y': 4, '1a': 5 })).toBe(
    '{id: 1, $ref: 2, class: 3, "x-y": 4, "1a": 5}',
  )
})

it('makes __proto__ a property, not a prototype', () => {
  const value: unknown = JSON.parse('{"__proto__":{"admin":true}}')
  const read = evaluate(emitLiteral(value)) as object
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
  expect(JSON.stringify(read)).toBe(JSON.stringify(value))
})

it('writes the name of a constant for the value it stands for', () => {
  const shared = new Map([['{"attempts":3}', 'retry']])
  expect(emitLiteral({ retry: { attempts: 3 }, own: { attempts: 3 }, other: {} }, shared)).toBe(
    '{retry, own: retry, other: {}}',
  )
})

it('writes a text out even where it is spelled like its name', () => {
  expect(emitLiteral({ true: true, null: null })).toBe('{true: true, null: null}')
})
