import fc from 'fast-check'
import { InputError } from '../../../runtime/errors.ts'
import type { HttpRequest } from '../../../runtime/transport/transport.ts'
import { anyText } from '../../support/hostile-texts.ts'
import { connect } from '../../support/manifest-of.ts'
import { replayAlways } from '../../support/replay.ts'

const head = 'query Find($note: String, $filter: Filter) { notes(note: $note, filter: $filter) { '
const tail = ' } }'
const find = {
  request: 'POST /graphql',
  effect: 'read',
  variables: { properties: { note: {}, filter: {} } },
  graphql: { operation: 'Find', fields: 'id ...Usual', query: `${head}{{ fields }}${tail}` },
  response: { record: 'data' },
} as const

/** What a GraphQL request carries. */
interface GraphQlBody {
  readonly query: string
  readonly operationName?: string
  readonly variables?: unknown
}

/** Sends parameters; the body of the request, or nothing when they were refused. */
async function sent(params: Readonly<Record<string, unknown>>): Promise<GraphQlBody | undefined> {
  const line = replayAlways({ data: {} })
  const client = await connect({ manifest: { actions: { find } }, transport: line.transport, retry: false })
  try {
    await client.execute('notes', 'find', params)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect([error.code, line.requests]).toEqual(['input_invalid', []])
    return undefined
  }
  const [{ method, url, headers, body }] = line.requests as readonly [HttpRequest]
  expect([line.requests.length, method, url]).toEqual([1, 'POST', 'https://api.notes.example/v1/graphql'])
  expect(Object.keys(headers).sort()).toEqual(['authorization', 'content-type'])
  return JSON.parse(body as string) as GraphQlBody
}

/** The list that stands between the manifest's words, which have to be whole around it. */
function listIn({ query }: GraphQlBody): string {
  expect([query.startsWith(head), query.endsWith(tail)]).toEqual([true, true])
  return query.slice(head.length, -tail.length)
}

/** Nested names: what a field list asks for. */
type Fields = Readonly<{ [name: string]: Fields }>

/** Reads a selection set of names alone, as the GraphQL grammar has it; anything else in it is an error. */
function readSelection(text: string): Fields {
  const tokens = text.match(/[_A-Za-z][_0-9A-Za-z]*|[^\s]/g) ?? []
  const [fields, rest] = readFields(tokens)
  if (rest.length > 0) throw new Error(`"${rest.join(' ')}" stands outside of the selection set`)
  return fields
}

function readFields(tokens: readonly string[]): readonly [Fields, readonly string[]] {
  const found: [string, Fields][] = []
  let left = tokens
  while (left.length > 0 && left[0] !== '}') {
    const [name = '', ...rest] = left
    if (!/^[_A-Za-z]\w*$/.test(name)) throw new Error(`"${name}" is no field`)
    const [inner, after] = rest[0] === '{' ? readFields(rest.slice(1)) : [{}, undefined]
    if (after !== undefined && after[0] !== '}') throw new Error(`the fields of ${name} are not closed`)
    if (after !== undefined && Object.keys(inner).length === 0) throw new Error(`${name} has no fields inside`)
    found.push([name, inner])
    left = after === undefined ? rest : after.slice(1)
  }
  return [Object.fromEntries(found), left]
}

const names = fc.constantFrom('id', 'name', '_x', 'author', 'on', 'fragment', 'query', '__typename', '__proto__')
const fields = fc.letrec<{ tree: Fields }>((tie) => ({
  tree: fc.dictionary(names, fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant({}), tie('tree')), {
    minKeys: 1,
    maxKeys: 3,
  }),
})).tree

function braced(tree: Fields, between: string): string {
  return Object.entries(tree)
    .map(([name, inner]) => (Object.keys(inner).length === 0 ? name : `${name} {${braced(inner, between)}}`))
    .join(between)
}

function dotted(tree: Fields, before = ''): readonly string[] {
  return Object.entries(tree).flatMap(([name, inner]) =>
    Object.keys(inner).length === 0 ? [before + name] : dotted(inner, `${before}${name}.`),
  )
}

describe('the variables of a query', () => {
  it('arrive as they are and never change the query', async () => {
    const usual = (await sent({}))?.query
    const value = fc.oneof(anyText, fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }))
    await fc.assert(
      fc.asyncProperty(value, value, async (note, filter) => {
        const body = await sent({ note, filter })
        const variables = JSON.parse(JSON.stringify({ note, filter })) as unknown
        expect(body).toEqual({ query: usual, operationName: 'Find', variables })
      }),
    )
  })

  it('are refused under a name the query does not have', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (name) => {
        expect(await sent(Object.fromEntries([[name, 'x']]))).toBeUndefined()
      }),
    )
    expect(await sent({ query: 'mutation { wipe }' })).toBeUndefined()
    expect(await sent({ variables: { note: 'x' } })).toBeUndefined()
    expect(await sent({ operationName: 'Wipe' })).toBeUndefined()
  })
})

describe('a field list', () => {
  it('is what the manifest says when none is given, as it stands there', async () => {
    expect(listIn((await sent({})) ?? never())).toBe('id ...Usual')
  })

  it('asks for the fields that are named, with braces or dots, and for no others', async () => {
    const between = fc.constantFrom(' ', ', ', '\n', ',,\t')
    await fc.assert(
      fc.asyncProperty(fields, between, async (tree, mark) => {
        for (const written of [braced(tree, mark), dotted(tree), dotted(tree).join(mark), [braced(tree, mark)]]) {
          const body = (await sent({ fields: written })) ?? never()
          expect(Object.entries(readSelection(listIn(body)))).toEqual(Object.entries(tree))
        }
      }),
    )
  })

  it('is refused or asks for fields alone, whatever text is given', async () => {
    const pieces = fc.constantFrom(
      ...['id', 'a', '{', '}', '.', '...', ',', ' ', '(', ')', ':', '@', '$x', '#', '"', '\n'],
    )
    const text = fc.oneof(
      anyText,
      fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, fc.array(text, { maxLength: 3 })), async (given) => {
        const body = await sent({ fields: given })
        if (body === undefined) return
        const list = listIn(body)
        expect(Object.keys(readSelection(list))).not.toEqual([])
        expect(listIn((await sent({ fields: list })) ?? never())).toBe(list)
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['an end of the selection', 'id } } mutation { wipe { id'],
    ['an argument', 'id(first: 1)'],
    ['an alias', 'a: id'],
    ['a directive', 'id @skip(if: true)'],
    ['a comment', 'id # x'],
    ['a variable', 'id $note'],
    ['no field', ''],
    ['no field in a list', []],
    ['a mark alone', ' , . '],
  ])('with %s is refused', async (_what, given) => {
    expect(await sent({ fields: given })).toBeUndefined()
  })
})

function never(): never {
  throw new Error('The parameters were refused.')
}
