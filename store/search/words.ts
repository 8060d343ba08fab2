/**
 * Gives the SQL of a record's `words`. All that writes records uses it, because searches trust it to leave no word out.
 *
 * @param texts SQL of all texts of the record as one, apart from each other by a line break; of more than `longestTexts`
 *   characters only the beginning.
 */
export function wordVector(texts: string): string {
  return `patchbay.words(${texts})`
}

/** How many characters of a record's texts are looked at for words; part of a migration. */
export const longestTexts = 200_000

/** The longest word, in characters, that can be searched for: longer ones are keys and tokens; part of a migration. */
export const longestWord = 100
