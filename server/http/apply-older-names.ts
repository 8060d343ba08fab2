import type { OlderNames } from './route.ts'

/** Gives fields the names they have now; a field that is there under its present name wins. */
export function applyOlderNames(fields: unknown, names: OlderNames): unknown {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return fields
  const renamed: Record<string, unknown> = { ...fields }
  for (const [name, older] of Object.entries(names)) {
    for (const old of older) {
      if (!Object.hasOwn(renamed, old)) continue
      if (!Object.hasOwn(renamed, name)) renamed[name] = renamed[old]
      Reflect.deleteProperty(renamed, old)
    }
  }
  return renamed
}
