import { holesOf, parseTemplate, type Hole } from '../template.ts'

/** Lists the holes in all texts inside a value; a text that cannot be parsed has none. */
export function holesIn(value: unknown): readonly Hole[] {
  return textsIn(value, []).flatMap(({ text }) => (isReadable(text) ? holesOf(parseTemplate(text)) : []))
}

/** Tells whether all holes of a text can be read. */
export function isReadable(text: string): boolean {
  try {
    parseTemplate(text)
    return true
  } catch {
    return false
  }
}

/** A text inside a value. */
export interface TextPlace {
  readonly path: readonly (string | number)[]
  readonly text: string
}

/** Lists all texts inside a value, with where they are. */
export function textsIn(value: unknown, path: TextPlace['path']): readonly TextPlace[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((inner, index) => textsIn(inner, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}
