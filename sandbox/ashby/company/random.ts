/** Draws values that depend on nothing but the seed. */
export interface Random {
  /** Draws from [0, 1). */
  fraction(): number
  /** Draws an integer from [0, below). */
  integer(below: number): number
  /** Draws an integer from [from, to]. */
  between(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** Picks the first so many of a shuffled list. */
  sample<T>(list: readonly T[], count: number): T[]
  /** Picks the index of a weight, likelier the heavier it is. */
  weigh(weights: readonly number[]): number
  uuid(): string
}

/** Creates the generator (mulberry32) of one area of the company, independent of the other areas. */
export function createRandom(seed: number, area: string): Random {
  let state = hash(`${seed}/${area}`)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const fraction = (): number => next() / 4_294_967_296
  const integer = (below: number): number => Math.floor(fraction() * below)
  const sample = <T>(list: readonly T[], count: number): T[] => {
    const keyed = list.map((value) => ({ value, key: fraction() }))
    return keyed
      .sort((a, b) => a.key - b.key)
      .slice(0, count)
      .map(({ value }) => value)
  }
  return {
    fraction,
    integer,
    between: (from, to) => from + integer(to - from + 1),
    chance: (probability) => fraction() < probability,
    pick: <T>(list: readonly T[]): T => list[integer(list.length)] as T, // lists of words are never empty
    sample,
    weigh: (weights) => weigh(weights, fraction()),
    uuid: () => writeUuid(next),
  }
}

function weigh(weights: readonly number[], fraction: number): number {
  let left = fraction * weights.reduce((sum, weight) => sum + weight, 0)
  return weights.findIndex((weight, index) => {
    left -= weight
    return left < 0 || index === weights.length - 1
  })
}

function hash(text: string): number {
  let value = 2_166_136_261
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16_777_619)
  return value >>> 0
}

const quads = Array.from({ length: 65_536 }, (_, value) => value.toString(16).padStart(4, '0'))

/** Joins a few short strings, because a string added up from many pieces would keep all of them in memory. */
function writeUuid(next: () => number): string {
  const [first, second, third, fourth] = [next(), next(), next(), next()]
  const version = 0x4000 | (second & 0x0fff)
  const variant = 0x8000 | (third & 0x3fff)
  return [
    quad(first >>> 16) + quad(first),
    quad(second >>> 16),
    quad(version),
    quad(variant),
    quad(third >>> 16) + quad(fourth >>> 16) + quad(fourth),
  ].join('-')
}

function quad(bits: number): string {
  return quads[bits & 0xffff] ?? ''
}
