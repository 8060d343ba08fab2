import { placeOf } from './text-edit.ts'

/** A value in a JSON text that may have comments and trailing commas, with its place. */
export interface JsonNode {
  readonly start: number
  readonly end: number
  /** The properties of an object in their order; absent for anything else. */
  readonly properties?: readonly JsonProperty[]
}

/** A property of an object, with its place. */
export interface JsonProperty {
  readonly name: string
  readonly start: number
  readonly value: JsonNode
  /** Where its comma is. */
  readonly comma?: number
}

/**
 * Reads the structure of a JSON text as editors write it, with comments and trailing commas.
 *
 * @throws SyntaxError that says where it is broken.
 */
export function parseJsonc(text: string): JsonNode {
  const reader = new Reader(text)
  const node = readValue(reader)
  reader.skip()
  if (reader.at < text.length) throw reader.broken('something follows the end')
  return node
}

class Reader {
  readonly text: string
  at = 0

  constructor(text: string) {
    this.text = text
  }

  /** Passes over space, comments and the mark that some editors begin files with. */
  skip(): void {
    const gap = /(?:[\s\uFEFF]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y
    gap.lastIndex = this.at
    gap.test(this.text)
    this.at = gap.lastIndex
  }

  /** The next sign after space and comments. */
  peek(): string | undefined {
    this.skip()
    return this.text[this.at]
  }

  /** Takes what a pattern matches here. */
  take(pattern: RegExp, what: string): string {
    const sticky = new RegExp(pattern.source, 'y')
    sticky.lastIndex = this.at
    const [found] = sticky.exec(this.text) ?? []
    if (found === undefined) throw this.broken(`${what} is expected`)
    this.at += found.length
    return found
  }

  broken(what: string): SyntaxError {
    return new SyntaxError(`${what} at ${placeOf(this.text, this.at)}`)
  }
}

const string = /"(?:[^"\\\n]|\\.)*"/
const scalar = /true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/

function readValue(reader: Reader): JsonNode {
  const sign = reader.peek()
  const start = reader.at
  if (sign === '{') return { start, properties: readObject(reader), end: reader.at }
  if (sign === '[') readArray(reader)
  else reader.take(sign === '"' ? string : scalar, 'a value')
  return { start, end: reader.at }
}

function readObject(reader: Reader): readonly JsonProperty[] {
  const properties: JsonProperty[] = []
  reader.at += 1
  while (reader.peek() !== '}') {
    const start = reader.at
    const name = JSON.parse(reader.take(string, 'a name in double quotes')) as string
    reader.skip()
    reader.take(/:/, 'a colon')
    const value = readValue(reader)
    const comma = readComma(reader, '}')
    properties.push({ name, start, value, ...(comma !== undefined && { comma }) })
  }
  reader.at += 1
  return properties
}

function readArray(reader: Reader): void {
  reader.at += 1
  while (reader.peek() !== ']') {
    readValue(reader)
    readComma(reader, ']')
  }
  reader.at += 1
}

/** After a value comes a comma, or the end. */
function readComma(reader: Reader, end: string): number | undefined {
  if (reader.peek() === end) return undefined
  const at = reader.at
  reader.take(/,/, `a comma or ${end}`)
  return at
}
