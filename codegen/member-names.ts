/** What every client has already, so that no entity's field may be called so. */
export const clientMembers: readonly string[] = ['check', 'describe', 'execute', 'explain', 'pages', 'request']

/** Names the members of a class as the manifest does; one that is taken gets an underscore at its end. */
export function nameMembers(wanted: readonly string[], taken: readonly string[] = []): ReadonlyMap<string, string> {
  const used = new Set([...special, ...taken])
  const names = new Map<string, string>()
  for (const name of wanted) {
    let free = name
    while (used.has(free) || (free !== name && wanted.includes(free))) free += '_'
    used.add(free)
    names.set(name, free)
  }
  return names
}

/** Names with a meaning of their own: a class has one constructor, and what has `then` is awaited. */
const special = ['constructor', 'then']
