import { scanToml, type TomlPart } from './scan-toml.ts'
import { lineEndOf, type TextEdit } from './text-edit.ts'

/** Values of an entry: texts, lists of texts, and tables of texts. */
export type TomlEntry = Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>

/** Where in a file of TOML an entry stands: in a table of a table. */
export interface TomlPlace {
  readonly table: string
  readonly name: string
}

/**
 * Plans how a table gets into a file of TOML, or replaces the one of its name; nothing when it is there already. All
 * else stays as it is.
 *
 * @throws SyntaxError when the file is broken, or has the entry in a form that cannot be edited by tables.
 */
export function setTomlEntry(text: string, place: TomlPlace, entry: TomlEntry): readonly TextEdit[] {
  const end = lineEndOf(text)
  const added = print(place, entry).replaceAll('\n', end)
  const own = ownParts(text, place)
  const [first] = own
  if (first === undefined) {
    const gap = text.trim() === '' ? '' : text.endsWith('\n') ? end : end + end
    return [{ at: text.length, removed: '', added: `${gap}${added}${end}` }]
  }
  const removed = own.map((part) => contentOf(text, part))
  if (own.length === 1 && removed[0] === added) return []
  // Parts of one table may stand apart; the first place is kept.
  return own
    .map(({ start }, index) => ({ at: start, removed: removed[index] ?? '', added: index === 0 ? added : '' }))
    .filter((edit) => edit.removed !== edit.added)
}

/**
 * Plans how a table goes out of a file of TOML; nothing when it is not there.
 *
 * @throws SyntaxError when the file is broken.
 */
export function removeTomlEntry(text: string, place: TomlPlace): readonly TextEdit[] {
  return ownParts(text, place).map((part) => {
    const to = part.start + contentOf(text, part).length
    const lineEnd = /^\r?\n/.exec(text.slice(to))?.[0] ?? ''
    const blankBefore = /\n(\r?\n)$/.exec(text.slice(0, part.start))?.[1] ?? ''
    const at = part.start - blankBefore.length
    return { at, removed: text.slice(at, to + lineEnd.length), added: '' }
  })
}

function ownParts(text: string, { table, name }: TomlPlace): readonly TomlPart[] {
  const parts = scanToml(text)
  for (const part of parts) refuseOtherForm(text, part, { table, name })
  return parts.filter(({ keys }) => keys[0] === table && keys[1] === name)
}

/** Tables may also be written as values of their parents, which a table of ours would collide with. */
function refuseOtherForm(text: string, { keys, start, end }: TomlPart, { table, name }: TomlPlace): void {
  const key = keys.length === 0 ? table : keys.length === 1 && keys[0] === table ? name : undefined
  if (key === undefined) return
  const assigned = new RegExp(`^[ \\t]*["']?${key}["']?[ \\t]*[.=]`, 'm')
  if (assigned.test(text.slice(start, end)))
    throw new SyntaxError(`"${key}" is written as a value there; write it as a table, [${table}.NAME]`)
}

/** A part without what follows its last line that says something: that belongs to the next. */
function contentOf(text: string, { start, end }: TomlPart): string {
  const lines = text.slice(start, end).split('\n')
  const last = lines.findLastIndex((line) => !/^\s*(?:#.*)?$/.test(line))
  return lines
    .slice(0, last + 1)
    .join('\n')
    .replace(/\r$/, '')
}

function print({ table, name }: TomlPlace, entry: TomlEntry): string {
  const lines = Object.entries(entry).map(([key, value]) => `${key} = ${printValue(value)}`)
  return [`[${table}.${name}]`, ...lines].join('\n')
}

function printValue(value: TomlEntry[string]): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (isList(value)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
  return `{ ${Object.entries(value)
    .map(([key, text]) => `${key} = ${JSON.stringify(text)}`)
    .join(', ')} }`
}

function isList(value: TomlEntry[string]): value is readonly string[] {
  return Array.isArray(value)
}
