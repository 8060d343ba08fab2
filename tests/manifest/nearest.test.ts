import fc from 'fast-check'

import { didYouMean, nearest } from '../../manifest/nearest.ts'

describe('nearest', () => {
  it.each([
    ['baerer', ['basic', 'bearer'], 'bearer'],
    ['created_after', ['createdAfter', 'createdBefore'], 'createdAfter'],
    ['titel', ['title', 'type'], 'title'],
    ['page', ['pages'], 'pages'],
    ['LIST', ['list'], 'list'],
    ['x', ['y', 'x'], 'x'],
  ])('finds what %s means', (given, candidates, meant) => {
    expect(nearest(given, candidates)).toBe(meant)
  })

  it.each([
    ['quantity', ['name', 'title']],
    ['abc', []],
    ['ab', ['xy']],
  ])('finds nothing near %s', (given, candidates) => {
    expect(nearest(given, candidates)).toBeUndefined()
  })

  it('asks', () => {
    expect([didYouMean('lits', ['list']), didYouMean('other', ['list'])]).toEqual(['did you mean "list"?', undefined])
  })

  it('finds a candidate itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (given, others) => {
        const found = nearest(given, [...others, given]) ?? ''
        expect(found.toLowerCase().replace(/[-_\s]/g, '')).toBe(given.toLowerCase().replace(/[-_\s]/g, ''))
      }),
    )
  })
})
