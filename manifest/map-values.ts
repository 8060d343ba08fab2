/** Maps the values of an object, keeping its keys and their order. */
export function mapValues<V, R>(
  object: Readonly<Record<string, V>>,
  map: (value: V, key: string) => R,
): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]))
}
