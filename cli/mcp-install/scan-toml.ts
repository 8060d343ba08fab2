import { placeOf } from './text-edit.ts'

/** A part of a TOML file: a header and what is under it; the first part has none. */
export interface TomlPart {
  /** The keys of the header: `['mcp_servers', 'patchbay-ashby']`. */
  readonly keys: readonly string[]
  readonly start: number
  readonly end: number
}

const multiline = /"""(?:[^\\]|\\[\s\S])*?"""|'''[\s\S]*?'''/y
const token = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*|[^"'#[\]{}\n]+|[\s\S]/y
const header = /[ \t]*\[\[?((?:[\w. \t-]|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')+)\]\]?[ \t]*(?:#[^\n]*)?(?=\r?\n|$)/y

/**
 * Finds the parts of a TOML file; brackets in lists, texts and comments are no headers.
 *
 * @throws SyntaxError that says where a text or a list has no end.
 */
export function scanToml(text: string): readonly TomlPart[] {
  const headers: { readonly keys: readonly string[]; readonly start: number }[] = [{ keys: [], start: 0 }]
  const brackets = new Brackets(text)
  let at = 0
  while (at < text.length) {
    const isLineStart = at === 0 || text[at - 1] === '\n'
    const [line, keys] = isLineStart && brackets.areClosed ? matched(header, text, at) : []
    if (line !== undefined) headers.push({ keys: keysOf(keys ?? ''), start: at })
    const taken: string = line ?? matched(multiline, text, at)[0] ?? matched(token, text, at)[0] ?? ''
    brackets.take(taken, at)
    at += taken.length
  }
  brackets.end()
  return headers.map((part, index) => ({ ...part, end: headers[index + 1]?.start ?? text.length }))
}

function matched(pattern: RegExp, text: string, at: number): readonly (string | undefined)[] {
  pattern.lastIndex = at
  return pattern.exec(text) ?? []
}

/** The brackets that are open, by where they opened. */
class Brackets {
  readonly #text: string
  readonly #open: number[] = []

  constructor(text: string) {
    this.#text = text
  }

  get areClosed(): boolean {
    return this.#open.length === 0
  }

  take(taken: string, at: number): void {
    if (taken === '[' || taken === '{') this.#open.push(at)
    else if (taken === '"' || taken === "'") throw this.#broken('a text has no end', at)
    else if ((taken === ']' || taken === '}') && this.#open.pop() === undefined)
      throw this.#broken(`${taken} closes nothing`, at)
  }

  end(): void {
    const at = this.#open[0]
    if (at !== undefined) throw this.#broken(`${this.#text[at] ?? ''} is not closed`, at)
  }

  #broken(what: string, at: number): SyntaxError {
    return new SyntaxError(`${what} at ${placeOf(this.#text, at)}`)
  }
}

function keysOf(dotted: string): readonly string[] {
  return (dotted.match(/[\w-]+|"(?:[^"\\]|\\.)*"|'[^']*'/g) ?? []).map((key) => {
    if (key.startsWith('"')) return JSON.parse(key) as string
    return key.startsWith("'") ? key.slice(1, -1) : key
  })
}
