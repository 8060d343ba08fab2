import { isMap } from '../../manifest/is-map.ts'

/** A map of a document that nobody has checked. */
export type JsonMap = Readonly<Record<string, unknown>>

/** Takes a value as a map; one that is none counts as empty. */
export function mapOf(value: unknown): JsonMap {
  return isMap(value) ? value : {}
}

/** Takes a value as a list; one that is none counts as empty. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : []
}

/** Takes a value as a text that says something; anything else counts as absent. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** Takes a value as a list of texts; what is no text is left out. */
export function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => textOf(item) ?? [])
}

/** Gives a list, a map or a text unless it is empty. */
export function unlessEmpty<T extends object | string>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value
}

/** The entries of a map whose values are texts. */
export function textMapOf(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapOf(value)).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
  )
}
