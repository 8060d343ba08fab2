/** Any text. */
export const aText: unknown = expect.any(String)

/** Any number. */
export const aNumber: unknown = expect.any(Number)

/** Any object. */
export const anObject: unknown = expect.any(Object)

/** A text that holds another one. */
export function textWith(part: string): unknown {
  return expect.stringContaining(part)
}

/** A text of a form. */
export function textLike(form: RegExp): unknown {
  return expect.stringMatching(form)
}

/** A list that has at least these. */
export function listWith(...items: readonly unknown[]): unknown {
  return expect.arrayContaining([...items])
}

/** An object that has at least these fields. */
export function objectWith(fields: Readonly<Record<string, unknown>>): unknown {
  return expect.objectContaining(fields)
}
