import { randomBytes } from 'node:crypto'

/** Is where a page begins: in which pass, after which row. */
export interface Place {
  readonly pass: number
  readonly after: number
}

/** Writes places as opaque cursors and reads them back. */
export interface CursorCodec {
  /** Writes a place; a variant other than 0 writes the same place in other letters. */
  write(place: Place, variant?: number): string
  read(cursor: string): Place | undefined
}

const lasts = 'BYGrhXdqTzKlWJ8nAVpy5RoxQ3eDvZm'
const carriers = 'ab6PiHsu0tCw1MfN9gL2Ek7jScUF4OI'
const base = lasts.length

/** Writes cursors of two or three letters, such as candidates have. */
export const shortCursors: CursorCodec = {
  write: ({ pass, after }, variant = 0) =>
    carriers.charAt(0).repeat(variant) + writeNumber(after) + (pass === 0 ? '' : writeNumber(pass)),
  read(cursor) {
    const numbers = cursor.match(new RegExp(`[${carriers}]*[${lasts}]`, 'gu')) ?? []
    const [after, pass = 0, ...others] = numbers.map(readNumber)
    return after === undefined || others.length > 0 || numbers.join('') !== cursor ? undefined : { pass, after }
  },
}

const boot = randomBytes(6).toString('hex')

/** Writes cursors of some 119 letters of base64url, such as applications have. */
export const longCursors: CursorCodec = {
  write({ pass, after }) {
    const place = JSON.stringify({ boot, pass, after, salt: randomBytes(32).toString('hex') })
    return Buffer.from(place.slice(0, 89)).toString('base64url')
  },
  read(cursor) {
    const found = /^\{"boot":"([0-9a-f]+)","pass":(\d+),"after":(\d+),/u.exec(
      Buffer.from(cursor, 'base64url').toString('latin1'),
    )
    if (found === null || found[1] !== boot) return undefined
    return { pass: Number(found[2]), after: Number(found[3]) }
  },
}

function writeNumber(value: number): string {
  let written = lasts.charAt(value % base)
  for (let rest = Math.floor(value / base); rest > 0; rest = Math.floor(rest / base))
    written = carriers.charAt(rest % base) + written
  return written
}

function readNumber(letters: string): number {
  const high = Array.from(letters.slice(0, -1)).reduce((value, letter) => value * base + carriers.indexOf(letter), 0)
  return high * base + lasts.indexOf(letters.slice(-1))
}
