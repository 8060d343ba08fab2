import { parseTemplate, type Hole } from '../template.ts'

/** The host of an address as it is written: texts and holes by turns, without its port. */
export interface WrittenHost {
  readonly pieces: readonly (string | Hole)[]
  /** The hole that is the whole host, or the whole origin. */
  readonly whole?: Hole
}

/** Reads the host of an address that has been found to be one; a hole at its beginning is taken for its host. */
export function hostOf(text: string): WrittenHost {
  const [, host = '', port = ''] = /^(?:https?:\/\/)?((?:\{\{.*?\}\}|[^/:?#{])*)(:?)/is.exec(text) ?? []
  const template = parseTemplate(host)
  const pieces = typeof template === 'string' ? [template] : template
  const [only] = pieces
  return { pieces, ...(pieces.length === 1 && typeof only === 'object' && port === '' && { whole: only }) }
}

/** The text after the last hole; the whole host where there is none. */
export function fixedEnd({ pieces }: WrittenHost): string {
  const last = pieces.at(-1)
  return typeof last === 'string' ? last : ''
}

/**
 * Finds the hole that could make the host any: the last one whose values are not known, when no fixed domain follows it.
 */
export function freeHole({ pieces }: WrittenHost, hasFewValues: (hole: Hole) => boolean): Hole | undefined {
  let end = ''
  for (const piece of pieces.toReversed()) {
    if (typeof piece === 'object' && !hasFewValues(piece)) return /\.[^.]+\.[^.]+$/.test(end) ? undefined : piece
    end = `${typeof piece === 'string' ? piece : 'x'}${end}`
  }
  return undefined
}
