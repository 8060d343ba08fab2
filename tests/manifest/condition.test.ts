import { compileCondition, holds } from '../../manifest/condition.ts'
import type { Condition } from '../../manifest/manifest.gen.ts'

const answer = {
  status: 429,
  headers: { 'content-type': 'text/html' },
  body: { success: false, code: 'slow_down', count: 0, nothing: null, errors: ['a', 'b'] },
}

function test(condition: Condition): boolean {
  return holds(compileCondition(condition), answer)
}

describe('a condition', () => {
  it.each<Condition>([
    { path: 'success', equals: false },
    { path: 'count', equals: 0 },
    { path: 'nothing', equals: null },
    { path: 'code', not_equals: 'gone' },
    { path: 'missing', not_equals: 'gone' },
    { path: 'code', in: ['gone', 'slow_down'] },
    { path: 'code', exists: true },
    { path: 'count', exists: true },
    { path: 'nothing', exists: false },
    { path: 'missing', exists: false },
    { path: 'code', contains: 'down' },
    { path: 'errors', contains: 'b' },
    { path: 'code', starts_with: 'slow' },
    { path: '@header.Content-Type', starts_with: 'text/html' },
    { status: 429 },
    { status: '4xx' },
    { status: [500, '4xx'] },
    { status: 429, path: 'code', exists: true, starts_with: 'slow' },
    { all: [{ status: 429 }, { path: 'success', equals: false }] },
    { any: [{ status: 500 }, { path: 'success', equals: false }] },
    { not: { status: 500 } },
  ])('holds: %j', (condition) => {
    expect(test(condition)).toBe(true)
  })

  it.each<Condition>([
    { path: 'missing', equals: null },
    { path: 'count', equals: '0' },
    { path: 'missing', in: ['gone'] },
    { path: 'nothing', exists: true },
    { path: 'errors', contains: 'c' },
    { path: 'count', contains: 0 },
    { path: 'count', starts_with: '0' },
    { status: 430 },
    { status: '5xx' },
    { status: 429, path: 'missing', exists: true },
    { all: [{ status: 429 }, { status: 500 }] },
    { any: [{ status: 500 }] },
    { not: { status: 429 } },
  ])('does not hold: %j', (condition) => {
    expect(test(condition)).toBe(false)
  })

  it('on a status does not hold where there is none', () => {
    expect(holds(compileCondition({ status: '4xx' }), { body: {} })).toBe(false)
  })

  it.each<readonly [Condition, string]>([
    [{}, 'a condition needs path, status, all, any or not'],
    [{ equals: 1 }, 'a comparison needs a path'],
    [{ path: 'a' }, '"a" needs a comparison: equals, not_equals, in, exists, contains or starts_with'],
    [{ path: 'a..b', equals: 1 }, '"a..b" is not a selector; write names and indexes joined by dots'],
    [
      { not: { any: [{ path: 'a' }] } },
      '"a" needs a comparison: equals, not_equals, in, exists, contains or starts_with',
    ],
  ])('refuses %j', (condition, message) => {
    expect(() => compileCondition(condition)).toThrow(new Error(message))
  })
})
