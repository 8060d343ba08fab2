/** Finds the names that lead back to themselves, each circle once: `['a', 'b', 'a']`. */
export function findCircles(
  names: Iterable<string>,
  next: (name: string) => readonly string[],
): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = []
  for (const name of names) {
    if (circles.some((circle) => circle.includes(name))) continue
    const circle = wayBack(name, next)
    if (circle !== undefined) circles.push(circle)
  }
  return circles
}

/** Walks breadth first, so that the shortest way is found and no name is visited twice. */
function wayBack(start: string, next: (name: string) => readonly string[]): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]]
  const seen = new Set<string>()
  for (const way of ways) {
    for (const name of next(way.at(-1) ?? start)) {
      if (name === start) return [...way, name]
      if (!seen.has(name)) ways.push([...way, name])
      seen.add(name)
    }
  }
  return undefined
}
