/** Sets a value at a path of names inside a plain object, making the objects on the way; an empty path is the whole. */
export function setAt(root: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  const object = (typeof root === 'object' && root !== null ? root : {}) as Record<string, unknown>
  // Defined, not assigned: a name such as `__proto__` stays a name.
  Object.defineProperty(object, key, {
    value:
      rest.length === 0 ? value : setAt(Object.hasOwn(object, key) ? { ...(object[key] as object) } : {}, rest, value),
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return object
}
