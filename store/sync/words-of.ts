/** A tsvector holds one megabyte of words; a letter takes up to four bytes. */
const longest = 200_000

/** Collects the texts of a record, for the search by words. */
export function wordsOf(record: unknown): string {
  const texts: string[] = []
  collect(record, texts, longest)
  return texts.join('\n')
}

function collect(value: unknown, texts: string[], room: number): number {
  if (room <= 0) return 0
  if (typeof value === 'string') {
    texts.push(value.slice(0, room))
    return room - value.length - 1
  }
  if (typeof value !== 'object' || value === null) return room
  let left = room
  for (const inner of Object.values(value)) left = collect(inner, texts, left)
  return left
}
