/** A value that an answer gives for the next page; null stands for one that it does not give. */
export type CarriedScalar = string | number | boolean | null

/** Writes the values that ask for the next page as one token. */
export function encodeValues(values: readonly CarriedScalar[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** Reads such a token; nothing where it is none, or one of another list. */
export function decodeValues(token: string, count: number): readonly CarriedScalar[] | undefined {
  const values = parse(Buffer.from(token, 'base64url').toString())
  return Array.isArray(values) && values.length === count && values.every(isCarriedScalar) ? values : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Tells whether a value can go along. */
export function isCarriedScalar(value: unknown): value is CarriedScalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
