import fc from 'fast-check'

import { compileSelectors, parseSelector, select, selectFirst } from '../../manifest/selector.ts'

const source = {
  body: {
    errorInfo: { code: 'gone' },
    data: [{ id: 1 }, { id: 2 }],
    lists: [{ ids: ['a', 'b'] }, { ids: ['c'] }, {}],
    links: [
      { rel: 'self', href: '/1' },
      { rel: 'next', href: '/2' },
    ],
    byId: { x: { name: 'X' }, y: { name: 'Y' } },
    'odd.name': { '5': 'five' },
    nothing: null,
    no: false,
  },
  headers: { 'x-request-id': 'r1', link: '</2>; rel="next"' },
  status: 404,
  params: { id: 'p1', index: 1, kind: 'no' },
}

function read(text: string): unknown {
  return select(source, parseSelector(text))
}

describe('a selector', () => {
  it.each([
    ['errorInfo.code', 'gone'],
    ['data.0.id', 1],
    ['data.-1.id', 2],
    ['data.*.id', [1, 2]],
    ['lists.*.ids', ['a', 'b', 'c']],
    ['byId.*.name', ['X', 'Y']],
    ['links.[rel=next].href', '/2'],
    ['"odd.name".5', 'five'],
    ['no', false],
    ['nothing', null],
    ['$', source.body],
    ['@header.X-Request-Id', 'r1'],
    ['@status', 404],
    ['@params.id', 'p1'],
    ['@link.Next', '/2'],
    ['data.{{ params.index }}.id', 2],
    ['{{params.kind}}', false],
  ])('reads %s', (text, value) => {
    expect(read(text)).toEqual(value)
  })

  it.each([
    'missing',
    'data.7.id',
    'data.id',
    'nothing.x',
    'no.x',
    'links.[rel=last].href',
    '@header.missing',
    '@params.x',
    '@link.last',
    'data.{{ params.missing }}.id',
    '{{ params.toString }}',
  ])('finds nothing at %s', (text) => {
    expect(read(text)).toBeUndefined()
  })

  it.each([
    'constructor',
    '__proto__',
    'data.length',
    'errorInfo.toString',
    'errorInfo.code.length',
    'data.constructor.name',
  ])('does not reach what every object inherits: %s', (text) => {
    expect(read(text)).toBeUndefined()
  })

  it.each([
    ['a..b', '"a..b" is not a selector; write names and indexes joined by dots'],
    ['.a', '".a" is not a selector; write names and indexes joined by dots'],
    ['a[0]', '"a[0]" is not a selector; write names and indexes joined by dots'],
    ['a.{{ config.x }}', '"{{ config.x }}" is not a step; the hole of a selector is {{ params.NAME }}'],
    ['a{{ params.x }}', '"a{{ params.x }}" is not a selector; write names and indexes joined by dots'],
    ['a.[b]', '"[b]" is not a step; write [key=value]'],
    ['a."b', '"a."b" is not a selector; write names and indexes joined by dots'],
    ['@body.x', '"@body.x" starts from an unknown root; use @header.NAME, @link.REL, @params.NAME or @status'],
    ['@header', '"@header" starts from an unknown root; use @header.NAME, @link.REL, @params.NAME or @status'],
  ])('refuses %s', (text, message) => {
    expect(() => parseSelector(text)).toThrow(new Error(message))
  })

  it('of a list is the first that finds something', () => {
    const found = ['missing', 'nothing', 'no', 'data'].map((_, index, all) =>
      selectFirst(source, compileSelectors(all.slice(index))),
    )
    expect(found).toEqual([false, false, false, source.body.data])
  })

  it('reads a path of names as one would by hand', () => {
    const name = fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/).filter((text) => text !== '__proto__')
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.jsonValue(), (path, leaf) => {
        const body = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), leaf)
        expect(select({ body }, parseSelector(path.join('.')))).toEqual(leaf)
      }),
    )
  })

  it('never fails on any answer', () => {
    const selectors = compileSelectors(['a', 'a.0', 'a.*.b', '*.*', 'a.[b=c].d', '$', '0.-1'])
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(() => selectors.map((selector) => select({ body }, selector))).not.toThrow()
      }),
    )
  })
})
