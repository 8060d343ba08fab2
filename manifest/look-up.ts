/** Reads a name from a map as its author wrote it: what every object inherits does not count. */
export function lookUp<T>(map: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined
}
