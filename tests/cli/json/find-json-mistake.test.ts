import fc from 'fast-check'
import { findJsonMistake } from '../../../cli/json/find-json-mistake.ts'

describe('findJsonMistake', () => {
  it.each([
    ['', 0, 'it ends where a value is expected'],
    ['{limit: 10}', 1, 'expected a key in double quotes or }'],
    ["{'limit': 10}", 1, 'expected a key in double quotes or }; JSON takes double quotes only'],
    ['{"limit" 10}', 9, 'expected a colon'],
    ['{"limit": }', 10, 'expected a value'],
    ['{"limit": 10, }', 14, 'expected a key in double quotes'],
    ['{"limit": 10 "x": 1}', 13, 'expected a comma or }'],
    ['{"limit": 10', 12, 'it ends where a comma or } is expected'],
    ['[1, 2', 5, 'it ends where a comma or ] is expected'],
    ['[1, 2,]', 6, 'expected a value'],
    ['[,]', 1, 'expected a value or ]'],
    ['{} {}', 3, 'expected nothing more'],
    ['True', 0, 'expected a value'],
    ['01', 0, 'expected a value'],
    ['"a\nb"', 0, 'this text is not closed, or has a line break or a wrong \\ in it'],
    ['"a\\x"', 0, 'this text is not closed, or has a line break or a wrong \\ in it'],
    ['{"a": "b}', 6, 'this text is not closed, or has a line break or a wrong \\ in it'],
  ])('finds the mistake in %j', (text, offset, expected) => {
    expect(findJsonMistake(text)).toEqual({ offset, expected })
  })

  it('finds none in what JSON writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2), (value, indent) => {
        expect(findJsonMistake(JSON.stringify(value, null, indent))).toBeUndefined()
      }),
    )
  })

  it('agrees with JSON.parse about every text', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        ' ',
        '\n',
        '"a"',
        '"',
        '\\',
        '1',
        '-',
        '0.5e3',
        'e',
        'null',
        'x',
        '\u0001',
        '\u2028',
        'é',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        expect({ text, mistake: findJsonMistake(text) !== undefined }).toEqual({ text, mistake: !parses(text) })
      }),
      { numRuns: 2000 },
    )
  })

  it('agrees with JSON.parse about damaged texts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.string({ maxLength: 2 }), (value, at, inserted) => {
        const text = JSON.stringify(value)
        const place = at % (text.length + 1)
        const damaged = text.slice(0, place) + inserted + text.slice(place + 1)
        const mistake = findJsonMistake(damaged)
        expect(mistake === undefined).toBe(parses(damaged))
        expect(mistake?.offset ?? 0).toBeLessThanOrEqual(damaged.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('goes as deep as the text does', () => {
    expect(findJsonMistake('['.repeat(100_000))).toEqual({
      offset: 100_000,
      expected: 'it ends where a value or ] is expected',
    })
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
