import fc from 'fast-check'

import { ManifestError } from '../../manifest/errors.ts'
import { parseYaml } from '../../manifest/parse-yaml.ts'

function mistakesOf(text: string, file = 'c.yaml'): readonly string[] {
  try {
    parseYaml(text, file)
  } catch (error) {
    if (error instanceof ManifestError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('parseYaml', () => {
  it('reads YAML 1.2, where on, yes and dates are texts', () => {
    const text = '\ufeffa: { b: [1, -2.5, 0x1f, yes, on, null, ~, true] }\nc: 2024-01-01\n"d": |\n  two\n  lines\ne:\n'
    expect(parseYaml(text).value).toEqual({
      a: { b: [1, -2.5, 31, 'yes', 'on', null, null, true] },
      c: '2024-01-01',
      d: 'two\nlines\n',
      e: null,
    })
  })

  it('accepts a brace that closes at the column of its key', () => {
    expect(parseYaml('a: {\n  b: 1\n}\n').value).toEqual({ a: { b: 1 } })
  })

  it('reads windows line ends and counts their lines', () => {
    const { value, locate } = parseYaml('a: 1\r\nb:\r\n  c: 2\r\n')
    expect({ value, at: locate(['b', 'c']) }).toEqual({ value: { a: 1, b: { c: 2 } }, at: { line: 3, column: 6 } })
  })

  it('shares what a few aliases refer to', () => {
    expect(parseYaml('a: &x { b: 1 }\nc: *x\nd: [*x, &y 2, *y]\n').value).toEqual({
      a: { b: 1 },
      c: { b: 1 },
      d: [{ b: 1 }, 2, 2],
    })
  })

  it('locates keys and values, through lists and aliases', () => {
    const { locate } = parseYaml('a: &x\n  b: [1, { c: 2 }]\nd: *x\n')
    expect([
      locate(['a', 'b']),
      locate(['a', 'b'], 'key'),
      locate(['a', 'b', 1, 'c'], 'key'),
      locate(['d', 'b', 0]),
      locate([]),
    ]).toEqual([
      { line: 2, column: 6 },
      { line: 2, column: 3 },
      { line: 2, column: 12 },
      { line: 2, column: 7 },
      { line: 1, column: 1 },
    ])
  })

  it('locates a path that leads nowhere at the last step that exists', () => {
    const { locate } = parseYaml('a:\n  b: 1\n')
    expect([locate(['a', 'nope', 'x'], 'key'), locate(['a', 'b', 'x'])]).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 6 },
    ])
  })

  it.each([
    ['an empty file', '', '1:1  the file is empty  start with "name:", "title:" and "version:"'],
    ['a file of comments', '# nothing\n---\n', '1:1  the file is empty  start with "name:", "title:" and "version:"'],
    ['a tab', 'a:\n\tb: 1', '2:1  a tab is used as indentation  indent with spaces'],
    [
      'uneven indentation',
      'a:\n  b: 1\n c: 2',
      '3:1  this line is indented unlike the others beside it  give all entries of a map or list the same indentation',
    ],
    [
      'a bracket that stays open',
      'a:\n  b: [x\n  c: 1\n',
      '3:3  a bracket or brace is not closed, or its content is indented less than it must be  close it, or indent its content more than the key it belongs to',
    ],
    [
      'a quote that stays open',
      'a: "x\nb: 1',
      '2:5  a quote is not closed  close the text with the quote it starts with',
    ],
    [
      'a key without a colon',
      'a: 1\nb\nc: 2',
      '2:1  a key is not followed by a colon  write "key: value", or "- " before an item of a list',
    ],
    [
      'a colon inside a text',
      'a: this: that',
      '1:4  a key or value goes on where none is expected  put a text that has ": " in quotes, and one entry on a line',
    ],
    [
      'a selector that starts with @ and has no quotes',
      'a: @header.x',
      "1:4  a text starts with a character that YAML reserves  put the text in quotes: '@header.x-request-id'",
    ],
    [
      'an unknown escape',
      'a: "\\d"',
      '1:5  a backslash in double quotes starts an escape that does not exist  write the text in single quotes, or double the backslash',
    ],
    [
      'a stray bracket',
      'a: ]',
      '1:4  something stands here that YAML does not expect  check the quotes, brackets and commas on this line',
    ],
    [
      'a second document',
      'a: 1\n---\nb: 2\n',
      '2:1  a second document starts here  keep one manifest a file; remove "---"',
    ],
    [
      'YAML 1.1',
      '%YAML 1.1\n---\na: yes\n',
      '1:1  a manifest is YAML 1.2 without directives  remove the line that starts with "%"',
    ],
    [
      'an unknown tag',
      'a: !!js/function "x"',
      '1:4  this tag has no meaning in a manifest  remove the word that starts with "!"',
    ],
    [
      'a key that stands twice',
      'a: 1\nb: 2\na: 3',
      '3:1  the key "a" stands twice in the same map  remove one, or join the two',
    ],
    ['a key that is a number', '404: gone', "1:1  the key 404 is not a text  put it in quotes: '404'"],
    ['a key that is a boolean', 'true: x', "1:1  the key true is not a text  put it in quotes: 'true'"],
    ['an empty key', ': x', '1:1  a key is empty  write a text before the colon'],
    [
      'a hole without quotes',
      'a: {{ config.x }}',
      "1:5  a key is not a text  write a text; a value that starts with a hole needs quotes: '{{ config.x }}'",
    ],
    [
      'a merge key',
      'a: &x { b: 1 }\nc:\n  <<: *x',
      '3:3  the merge key "<<" is not part of YAML 1.2  write the entries out; what actions share goes under "templates"',
    ],
    ['a key that is the prototype', 'a: { __proto__: 1 }', '1:6  the key "__proto__" is not allowed  use another name'],
    [
      'an alias of nothing',
      'a: *nope',
      '1:4  there is no anchor "&nope" before "*nope"  write the value out; a text that starts with "*" needs quotes',
    ],
    [
      'an alias inside what it refers to',
      'a: &a [1, *a]',
      '1:11  "*a" stands inside what it refers to  refer to a schema by name instead: $ref: "#/schemas/Name"',
    ],
    ['infinity', 'a: .inf', '1:4  .inf has no meaning in JSON  write a number, or put a text in quotes'],
    ['a leading zero', 'a: 0123', "1:4  the number 0123 would lose its leading zero  put a text in quotes: '0123'"],
    [
      'a number with too many digits',
      'a: 12345678901234567890',
      "1:4  the number 12345678901234567890 is too large to be kept exactly  put a text in quotes: '12345678901234567890'",
    ],
    [
      'a control character',
      'a: 1\nb: \u0000',
      '2:4  the character U+0000 is not allowed  remove it, or write it as an escape in double quotes',
    ],
  ])('refuses %s', (_, text, mistake) => {
    expect(mistakesOf(text)).toEqual([`c.yaml:${mistake}`])
  })

  it('refuses anchors that explode', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level <= 9; level++) {
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      )
    }
    expect(mistakesOf(lines.join('\n'))).toEqual([
      'c.yaml:5:45  the aliases stand for more than a manifest can hold  write parts that are used often under "templates" or "schemas"',
    ])
  })

  it('refuses aliases that nest without end in sight', () => {
    const lines = ['a0: &a0 [x]']
    for (let level = 1; level <= 120; level++) lines.push(`a${level}: &a${level} [*a${level - 1}]`)
    expect(mistakesOf(lines.join('\n'))).toEqual([
      'c.yaml:1:1  the aliases stand for more than a manifest can hold  write parts that are used often under "templates" or "schemas"',
    ])
  })

  it.each([101, 5_000, 20_000])('refuses a nesting of %d', (depth) => {
    expect(mistakesOf('['.repeat(depth) + ']'.repeat(depth))).toEqual([
      expect.stringContaining('the nesting is deeper than 100  name a part under "schemas" and refer to it'),
    ])
  })

  it('refuses a huge file', () => {
    expect(mistakesOf('a'.repeat(5 * 1024 * 1024 + 1))).toEqual([
      'c.yaml:1:1  the file is larger than 5 MiB  a manifest describes an API; leave its data out',
    ])
  })

  it('reports every mistake in one run, in order', () => {
    expect(mistakesOf('a: 1\na: 2\n404: { b: 1, b: 2 }\nc: *nope\n')).toEqual([
      'c.yaml:2:1  the key "a" stands twice in the same map  remove one, or join the two',
      "c.yaml:3:1  the key 404 is not a text  put it in quotes: '404'",
      'c.yaml:3:14  the key "b" stands twice in the same map  remove one, or join the two',
      'c.yaml:4:4  there is no anchor "&nope" before "*nope"  write the value out; a text that starts with "*" needs quotes',
    ])
  })

  it('says one thing a line about broken syntax', () => {
    expect(mistakesOf('a: "\\d\\e\\g"\nb: `x`\n')).toEqual([
      expect.stringContaining('c.yaml:1:5  a backslash'),
      expect.stringContaining('c.yaml:2:4  a text starts with'),
    ])
  })

  it('throws nothing but ManifestError, whatever the text', () => {
    const fragments = fc.constantFrom(
      ...'{}[]:,-?&*!|>%@`"\'# \n\t<~.0a'.split(''),
      ': ',
      '- ',
      '<<: ',
      '&a ',
      '*a',
      '---\n',
      '!!str ',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const mistakes = mistakesOf(text)
        expect(mistakes.every((mistake) => /^c\.yaml:\d+:\d+ {2}/.test(mistake))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('reads JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value)
        fc.pre(!/__proto__|[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/.test(text))
        expect(parseYaml(text).value).toEqual(JSON.parse(text))
      }),
    )
  })
})
