/** What one search may ask for at most, so that its cost is bounded. */
export const searchLimits = {
  /** How deep conditions stand in each other. */
  depth: 10,
  conditions: 100,
  /** Values of an `in`. */
  values: 1000,
  /** Characters of a text that is compared. */
  text: 10_000,
  /** Characters of the text of like, fuzzy and keyword. */
  pattern: 1000,
  /** Words of a fuzzy or keyword. */
  words: 50,
  /** Characters of a field's path, and its steps. */
  path: 500,
  steps: 20,
  sort: 5,
  fields: 500,
  /** Records of a page, or groups. */
  limit: 1000,
} as const
