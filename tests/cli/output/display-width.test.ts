import fc from 'fast-check'
import { displayWidth, fitWidth, padWidth } from '../../../cli/output/display-width.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(fc.constantFrom('a', '漢', '박', 'ｱ', 'é', 'e\u0301', '👩‍👩‍👧', '🇵🇹', '👍🏽', '❤️', '…', ' '), { maxLength: 12 })
    .map((parts) => parts.join('')),
)

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['Jane', 4],
    ['Małgorzata', 10],
    ['e\u0301', 1],
    ['漢字', 4],
    ['박', 2],
    ['ｱ', 1],
    ['Ａ', 2],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍👩‍👧', 2],
    ['🇵🇹', 2],
    ['❤️', 2],
    ['…', 1],
    ['a\u200bb', 2],
  ])('counts the columns of %j as %d', (given, width) => {
    expect(displayWidth(given)).toBe(width)
  })
})

describe('fitWidth', () => {
  it.each([
    ['Jane Doe', 8, 'Jane Doe'],
    ['Jane Doe', 5, 'Jane…'],
    ['漢字漢字', 5, '漢字…'],
    ['漢字漢字', 4, '漢…'],
    ['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…'],
    ['Jane', 1, '…'],
    ['Jane', 0, ''],
  ])('shortens %j to %d columns', (given, columns, fitted) => {
    expect(fitWidth(given, columns)).toBe(fitted)
  })

  it('never takes more room than there is, nor leaves half a character', () => {
    fc.assert(
      fc.property(text, fc.nat(30), (given, columns) => {
        const fitted = fitWidth(given, columns)
        expect(displayWidth(fitted)).toBeLessThanOrEqual(columns)
        expect(fitted.isWellFormed()).toBe(true)
        if (displayWidth(given) <= columns) expect(fitted).toBe(given)
      }),
    )
  })
})

describe('padWidth', () => {
  it('fills up to the column and no further', () => {
    fc.assert(
      fc.property(text, fc.nat(30), (given, columns) => {
        const padded = padWidth(given, columns)
        expect(padded.startsWith(given)).toBe(true)
        expect(displayWidth(padded)).toBe(Math.max(columns, displayWidth(given)))
      }),
    )
  })
})
