import { cellText } from './cell-text.ts'

/** Lists the fields of a record, those of objects inside it by dotted paths, each with its value in one line. */
export function flattenRecord(value: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([key, inner]) => flattenRecord(inner, [...path, key]))
  return [[path.length === 0 ? 'value' : cellText(path.join('.')), cellText(value)]]
}
