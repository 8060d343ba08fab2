import { longestTexts } from '../search/words.ts'

/** Collects the texts of a record, for the search by words; of too many, the beginning. */
export function wordsOf(record: unknown): string {
  const texts: string[] = []
  collect(record, texts, longestTexts)
  // The end may be within a character.
  return texts.join('\n').toWellFormed()
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
