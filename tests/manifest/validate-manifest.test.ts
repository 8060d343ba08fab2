import { readFileSync } from 'node:fs'

import fc from 'fast-check'

import { compileConnector } from '../../manifest/compile-connector.ts'
import { ManifestError } from '../../manifest/errors.ts'
import { patternInWords } from '../../manifest/grammar/grammar-words.ts'
import { assertManifest, parseManifest, validateManifest } from '../../manifest/validate-manifest.ts'
import { mistakesAfter, small } from './small-manifest.ts'
import { wide } from './wide-manifest.ts'

const tickets = readFileSync(new URL('../fixtures/tickets.yaml', import.meta.url), 'utf8')

function patternsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'pattern' in value && typeof value.pattern === 'string' ? [value.pattern] : []
  return [...own, ...Object.values(value).flatMap(patternsIn)]
}

describe('the grammar', () => {
  it.each([
    [
      'an unknown key at the key, with the one that is meant',
      [['title: Small', 'titel: Small']],
      ['2:1  the manifest has the unknown key "titel"  did you mean "title"?'],
    ],
    [
      'an unknown key that is like no other, with those there are',
      [['type: header', 'kind: x, type: header']],
      ['10:13  auth.key.send has the unknown key "kind"  known here are type, name, value'],
    ],
    [
      'the second half of a text with a comma',
      [
        ['server: {', 'questions: { direct: [], as yet: null }\nserver: {'],
        ['as yet: null', 'as yet'],
      ],
      ['5:26  questions has the unknown key "as yet"  a text that has a comma needs quotes here'],
    ],
    [
      'a missing key where its owner is',
      [['    description: Things.\n', '']],
      ['14:3  entities.things lacks "description"  add it'],
    ],
    [
      'a missing key with what it is for',
      [['title: Small\n', '']],
      [`1:1  the manifest lacks "title"  add it: The product's own name.`],
    ],
    [
      'a number where a text is wanted',
      [['version: 1.0.0', 'version: 1.1']],
      ['3:10  version must be a text, not the number 1.1  put it in quotes'],
    ],
    ['an empty value', [['title: Small', 'title:']], ['2:7  title must be a text, but is empty']],
    [
      'a list for a map',
      [['server: { url: https://api.example }', 'server: []']],
      ['5:9  server must be a map, not a list'],
    ],
    [
      'a scheme that is neither a scheme nor unavailable',
      [['auth:\n', 'auth:\n  oauth: unavailabel\n']],
      ['7:10  auth.oauth must be "unavailable" or a map, not "unavailabel"  did you mean "unavailable"?'],
    ],
    ['only the branch of a union that is meant', [['    title: Key\n', '']], ['7:3  auth.key lacks "title"  add it']],
    [
      'all that fits a union when no branch is meant',
      [['key: id', 'key: 3']],
      ['17:10  entities.things.key must be a text or a list, not the number 3  put it in quotes'],
    ],
    [
      'a variant that does not exist',
      [['type: header', 'type: haeder']],
      [
        '10:19  auth.key.send.type must be basic, bearer, header, query, cookie, body or none, not "haeder"  did you mean "header"?',
      ],
    ],
    ['a variant that is not told', [['type: header, ', '']], ['10:5  auth.key.send lacks "type"  add it']],
    [
      'a name of a closed list',
      [['request: GET', 'effect: raed\n        request: GET']],
      ['21:17  entities.things.actions.get.effect must be read, write or destroy, not "raed"  did you mean "read"?'],
    ],
    [
      'a text of the wrong form',
      [['request: GET', 'request: get']],
      [
        '21:18  entities.things.actions.get.request must be a method and a path, such as GET /users/{id}, not "get /things/{id}"',
      ],
    ],
    [
      'a name of the wrong form at the name',
      [['  Thing:', '  thing: {}\n  Thing:']],
      ['12:3  the name "thing" in schemas must be letters and digits, a capital letter first'],
    ],
    [
      'a UUID and a URL that are none',
      [['title: Small', 'title: Small\nid: 7\ndocs: here']],
      ['3:5  id must be a text, not the number 7  put it in quotes', '4:7  docs must be a full URL, not "here"'],
    ],
    [
      'what is empty',
      [
        ['record: $', "record: ''"],
        ['title: Small', "title: ''"],
      ],
      ['2:8  title must not be empty', '22:29  entities.things.actions.get.response.record must not be empty'],
    ],
    [
      'numbers out of bounds',
      [['server:', 'retry: { attempts: 0, statuses: [200, 600] }\nserver:']],
      [
        '5:20  retry.attempts must be at least 1',
        '5:34  retry.statuses.0 must be at least 400',
        '5:39  retry.statuses.1 must be at most 599',
      ],
    ],
    [
      'half a rate limit',
      [['server:', 'limits: { default: { requests: 3 } }\nserver:']],
      ['5:22  limits.default has "requests" but lacks "per"  add it'],
    ],
    [
      'statuses in either form',
      [['server:', 'failures: [{ when: { status: [99, 7xx, true] } }]\nserver:']],
      [
        '5:31  failures.0.when.status.0 must be at least 100',
        '5:35  failures.0.when.status.1 must be a status such as 404 or a class such as 5xx, not "7xx"',
        '5:40  failures.0.when.status.2 must be a whole number or a text, not true  put it in quotes',
      ],
    ],
    [
      'a schema of no known type, once',
      [['id: { type: string }', 'id: { type: strng, items: 3 }']],
      [
        '12:52  schemas.Thing.properties.id.type must be array, boolean, integer, null, number, object or string, not "strng"  did you mean "string"?',
        '12:66  schemas.Thing.properties.id.items must be a map or true or false, not the number 3',
      ],
    ],
    [
      'a list of names with a repetition',
      [['type: object, properties', 'type: object, required: [id, id], properties']],
      ['12:36  schemas.Thing.required has the same item twice  remove one'],
    ],
  ] as const)('refuses %s', (_, edits, mistakes) => {
    expect(mistakesAfter(...edits)).toEqual(mistakes)
  })

  it('has words for each of its patterns', () => {
    const grammar: unknown = JSON.parse(
      readFileSync(new URL('../../manifest/manifest.schema.json', import.meta.url), 'utf8'),
    )
    expect(patternsIn(grammar).filter((pattern) => patternInWords(pattern).startsWith('of the form'))).toEqual([])
  })
})

describe('assertManifest', () => {
  it('takes data as it is', () => {
    const manifest = parseManifest(small)
    expect(assertManifest(manifest)).toBe(manifest)
  })

  it('tells the path where there are no lines', () => {
    const manifest = { ...parseManifest(small), title: 3, extra: true }
    expect(() => assertManifest(manifest)).toThrow(
      new ManifestError([
        { path: ['extra'], message: 'the manifest has the unknown key "extra"' },
        { path: ['title'], message: 'title must be a text, not the number 3', mend: 'put it in quotes' },
      ]),
    )
  })

  it.each([
    ['a function', { name: () => 1 }, 'name is a function'],
    ['a class', { name: new Date(0) }, 'name is not plain data'],
    ['a number JSON lacks', { a: [Number.NaN] }, 'a.0 is not a number that JSON has'],
    ['the prototype as a key', JSON.parse('{ "a": { "__proto__": 1 } }'), 'the key "__proto__" is not allowed'],
  ])('refuses %s', (_, value, message) => {
    expect(() => assertManifest(value)).toThrow(message)
  })

  it('refuses data that refers to itself', () => {
    const schema: Record<string, unknown> = {}
    schema['items'] = schema
    expect(() => assertManifest({ schemas: { Thing: schema } })).toThrow(
      'schemas.Thing.items refers back to what it is part of',
    )
  })

  it('refuses data that explodes', () => {
    let value: unknown = {}
    for (let level = 0; level < 40; level++) value = { a: value, b: value }
    expect(() => assertManifest(value)).toThrow('this is more than a manifest can hold')
  })
})

describe('validateManifest', () => {
  it('never throws, whatever the data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(validateManifest(value).length).toBeGreaterThan(0)
      }),
    )
  })

  it.each([
    ['tickets', parseManifest(tickets)],
    ['wide', parseManifest(wide)],
  ])(
    'never throws when parts of %s are something else, and lets nothing pass that cannot be compiled',
    (_, manifest) => {
      const places = pathsIn(manifest, [])
      const surprises = fc.oneof(
        fc.constantFrom(null, 3, '', 'tickets', '{{ params.id }}', '#/schemas/Ticket', [], {}, ['list'], {
          $ref: '#/schemas/Id',
        }),
        fc.jsonValue(),
        fc.constantFrom(...places).map((path) => at(manifest, path)),
      )
      const edits = fc.array(fc.tuple(fc.constantFrom(...places), surprises), { minLength: 1, maxLength: 3 })
      fc.assert(
        fc.property(edits, (changes) => {
          const value = changes.reduce<unknown>((before, [path, to]) => replaced(before, path, to), manifest)
          const issues = validateManifest(value)
          if (issues.length === 0) expect(() => compileConnector(assertManifest(value))).not.toThrow()
        }),
        { numRuns: 150 },
      )
    },
  )
})

type Path = readonly (string | number)[]

function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((inner, step) => (inner as Record<string | number, unknown>)[step], value)
}

function replaced(value: unknown, path: Path, to: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return to
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.map((inner: unknown, index) => (index === step ? replaced(inner, rest, to) : inner))
  return { ...value, [step]: replaced((value as Record<string | number, unknown>)[step], rest, to) }
}
