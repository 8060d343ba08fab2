/**
 * Goes through what is made one by one, and has the next made while one is looked at. Whoever leaves aborts what is
 * under way.
 */
export async function* readAhead<T>(
  make: (signal: AbortSignal) => AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, undefined> {
  const left = new AbortController()
  const iterator = make(signal === undefined ? left.signal : AbortSignal.any([signal, left.signal]))[
    Symbol.asyncIterator
  ]()
  try {
    for (let next = iterator.next(); ;) {
      const made = await next
      if (made.done === true) return
      next = iterator.next()
      // It is thrown when its turn comes, if anybody still waits for it.
      next.catch(() => undefined)
      yield made.value
    }
  } finally {
    left.abort()
    await iterator.return?.()
  }
}
