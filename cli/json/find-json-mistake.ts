/** Where a text stops being JSON, and what should have been there. */
export interface JsonMistake {
  readonly offset: number
  readonly expected: string
}

/** Finds the first thing that keeps a text from being JSON; nothing when there is none. */
export function findJsonMistake(text: string): JsonMistake | undefined {
  const open: Bracket[] = []
  let state: State = 'value'
  for (let offset = 0; ;) {
    const { start, end, kind } = readToken(text, offset)
    if (kind === 'end' && state === 'nothing') return undefined
    const next = follow(state, kind, open)
    if (next === undefined) return { offset: start, expected: explain(text[start], kind, expectation(state, open)) }
    state = next
    offset = end
  }
}

type Bracket = '{' | '['
type State = 'value' | 'element' | 'member' | 'key' | 'colon' | 'comma' | 'nothing'
type TokenKind = Bracket | '}' | ']' | ',' | ':' | 'string' | 'scalar' | 'end' | 'bad'

interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
}

const space = /[ \t\n\r]*/y
const tokens: readonly (readonly [RegExp, TokenKind | undefined])[] = [
  [/[{}[\],:]/y, undefined],
  [/"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy, 'string'],
  [/(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y, 'scalar'],
]

function readToken(text: string, offset: number): Token {
  const start = offset + matchAt(space, text, offset)
  if (start === text.length) return { start, end: start, kind: 'end' }
  for (const [pattern, kind] of tokens) {
    const length = matchAt(pattern, text, start)
    // A pattern without a kind matches one character that is its own kind.
    if (length > 0) return { start, end: start + length, kind: kind ?? (text.charAt(start) as TokenKind) }
  }
  return { start, end: start, kind: 'bad' }
}

function matchAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0].length ?? 0
}

/** The state after a token, or nothing when the token does not belong there. */
function follow(state: State, kind: TokenKind, open: Bracket[]): State | undefined {
  switch (state) {
    case 'value':
      return startValue(kind, open)
    case 'element':
      return kind === ']' ? close(open) : startValue(kind, open)
    case 'member':
      return kind === '}' ? close(open) : follow('key', kind, open)
    case 'key':
      return kind === 'string' ? 'colon' : undefined
    case 'colon':
      return kind === ':' ? 'value' : undefined
    case 'comma':
      return afterValue(kind, open)
    case 'nothing':
      return undefined
  }
}

function startValue(kind: TokenKind, open: Bracket[]): State | undefined {
  if (kind === 'string' || kind === 'scalar') return open.length === 0 ? 'nothing' : 'comma'
  if (kind !== '{' && kind !== '[') return undefined
  open.push(kind)
  return kind === '{' ? 'member' : 'element'
}

function afterValue(kind: TokenKind, open: Bracket[]): State | undefined {
  const inObject = open.at(-1) === '{'
  if (kind === (inObject ? '}' : ']')) return close(open)
  if (kind !== ',') return undefined
  return inObject ? 'key' : 'value'
}

function close(open: Bracket[]): State {
  open.pop()
  return open.length === 0 ? 'nothing' : 'comma'
}

function expectation(state: State, open: readonly Bracket[]): string {
  switch (state) {
    case 'value':
      return 'a value'
    case 'element':
      return 'a value or ]'
    case 'member':
      return 'a key in double quotes or }'
    case 'key':
      return 'a key in double quotes'
    case 'colon':
      return 'a colon'
    case 'comma':
      return open.at(-1) === '{' ? 'a comma or }' : 'a comma or ]'
    case 'nothing':
      return 'nothing more'
  }
}

function explain(found: string | undefined, kind: TokenKind, wanted: string): string {
  if (kind === 'end') return `it ends where ${wanted} is expected`
  if (found === "'") return `expected ${wanted}; JSON takes double quotes only`
  if (found === '"' && kind === 'bad') return 'this text is not closed, or has a line break or a wrong \\ in it'
  return `expected ${wanted}`
}
