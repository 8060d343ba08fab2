import { isDeepStrictEqual } from 'node:util'
import { parseJsonc, type JsonNode, type JsonProperty } from './parse-jsonc.ts'
import { lineEndOf, type TextEdit } from './text-edit.ts'

/** Where in a file of JSON an entry stands: in an object at the root, under a name. */
export interface JsonPlace {
  readonly table: string
  readonly name: string
}

/**
 * Plans how an entry gets into a file of JSON, or replaces the one of its name; nothing when it is there already. All
 * else stays as it is, comments and form included.
 *
 * @throws SyntaxError when the file is broken or holds something else there.
 */
export function setJsonEntry(text: string, { table, name }: JsonPlace, entry: object): readonly TextEdit[] {
  const style = styleOf(text)
  if (text.trim() === '') {
    return [{ at: 0, removed: text, added: `${print({ [table]: { [name]: entry } }, 0, style)}${style.end}` }]
  }
  const root = objectAt(parseJsonc(text), 'the file')
  const found = findLast(root.properties, table)
  if (found === undefined) return [insertInto(text, root, { name: table, value: { [name]: entry }, depth: 1 })]
  const servers = objectAt(found.value, `"${table}"`)
  const own = findLast(servers.properties, name)
  if (own === undefined) return [insertInto(text, servers, { name, value: entry, depth: 2 })]
  const removed = text.slice(own.value.start, own.value.end)
  return isSame(removed, entry) ? [] : [{ at: own.value.start, removed, added: print(entry, 2, style) }]
}

/**
 * Plans how an entry goes out of a file of JSON; nothing when it is not there.
 *
 * @throws SyntaxError when the file is broken.
 */
export function removeJsonEntry(text: string, { table, name }: JsonPlace): readonly TextEdit[] {
  if (text.trim() === '') return []
  const found = findLast(objectAt(parseJsonc(text), 'the file').properties, table)
  const properties = found === undefined ? [] : objectAt(found.value, `"${table}"`).properties
  const own = findLast(properties, name)
  if (own === undefined) return []
  const before = properties[properties.indexOf(own) - 1]
  const isLast = own.comma === undefined
  const from = /[ \t]*(?:\r?\n)?[ \t]*$/.exec(text.slice(0, own.start))?.index ?? own.start
  const to = isLast ? own.value.end : own.comma + 1
  return [
    ...(isLast && before?.comma !== undefined ? [{ at: before.comma, removed: ',', added: '' }] : []),
    { at: from, removed: text.slice(from, to), added: '' },
  ].map(apart)
}

/** The comma of the one before may stand where the space before ours is taken. */
function apart(edit: TextEdit, index: number, edits: readonly TextEdit[]): TextEdit {
  const first = edits[0]
  if (index === 0 || first === undefined || edit.at > first.at) return edit
  const skipped = first.at + 1 - edit.at
  return { ...edit, at: edit.at + skipped, removed: edit.removed.slice(skipped) }
}

type ObjectNode = JsonNode & { readonly properties: readonly JsonProperty[] }

function objectAt(node: JsonNode, what: string): ObjectNode {
  if (node.properties === undefined) throw new SyntaxError(`${what} is no object`)
  return { ...node, properties: node.properties }
}

/** Of names that stand twice, programs take the last. */
function findLast(properties: readonly JsonProperty[], name: string): JsonProperty | undefined {
  return properties.findLast((property) => property.name === name)
}

interface Insertion {
  readonly name: string
  readonly value: object
  readonly depth: number
}

/** At the front no other line changes. */
function insertInto(text: string, { start, end, properties }: ObjectNode, insertion: Insertion): TextEdit {
  const { name, value, depth } = insertion
  const style = styleOf(text)
  const own = `${style.end}${style.indent.repeat(depth)}${JSON.stringify(name)}: ${print(value, depth, style)}`
  const at = start + 1
  if (properties.length > 0) return { at, removed: '', added: `${own},` }
  const inner = text.slice(at, end - 1)
  const closing = `${style.end}${style.indent.repeat(depth - 1)}`
  return inner.trim() === '' ? { at, removed: inner, added: own + closing } : { at, removed: '', added: own }
}

interface Style {
  readonly indent: string
  readonly end: string
}

function styleOf(text: string): Style {
  return { indent: /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ', end: lineEndOf(text) }
}

function print(value: unknown, depth: number, { indent, end }: Style): string {
  return JSON.stringify(value, undefined, indent).replaceAll('\n', `${end}${indent.repeat(depth)}`)
}

function isSame(text: string, entry: object): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(text), JSON.parse(JSON.stringify(entry)))
  } catch {
    // With comments in it, it is not what we write.
    return false
  }
}
