import { showPath, type Finding, type Path } from './finding.ts'

/** Finds the first thing in a value that is not plain JSON data, or that makes it too deep or too large to be judged. */
export function findForeignData(value: unknown): Finding | undefined {
  return new DataProbe().probe(value, []).finding
}

/** The nesting no manifest needs more of. */
const deepest = 100

/** How many values a manifest may have, what stands in several places counted each time. */
const most = 1_000_000

interface Probed {
  readonly size: number
  readonly height: number
  readonly finding?: Finding | undefined
}

class DataProbe {
  readonly #known = new Map<object, Probed>()
  readonly #open = new Set<object>()

  probe(value: unknown, path: Path): Probed {
    const kind = foreignKind(value)
    if (kind !== undefined) return refused(path, `${showPath(path)} is ${kind}`, 'give plain JSON data')
    if (typeof value !== 'object' || value === null) return { size: 1, height: 1 }
    if (this.#open.has(value)) return refused(path, `${showPath(path)} refers back to what it is part of`, mendSize)
    if (path.length >= deepest) return refused(path, 'the nesting is deeper than 100', mendSize)
    const probed = this.#known.get(value) ?? this.#probeNew(value, path)
    this.#known.set(value, probed)
    return probed
  }

  #probeNew(value: object, path: Path): Probed {
    this.#open.add(value)
    let size = 1
    let height = 0
    for (const [key, inner] of Object.entries(value)) {
      const place = [...path, Array.isArray(value) ? Number(key) : key]
      if (key === '__proto__') return refused(place, 'the key "__proto__" is not allowed', 'use another name')
      const probed = this.probe(inner, place)
      if (probed.finding !== undefined) return probed
      size += probed.size
      height = Math.max(height, probed.height)
    }
    this.#open.delete(value)
    const tooMuch = size > most || height > deepest
    return tooMuch ? refused(path, 'this is more than a manifest can hold', mendSize) : { size, height: height + 1 }
  }
}

const mendSize = 'name parts under "schemas" and refer to them'

function refused(path: Path, message: string, mend: string): Probed {
  return { size: 0, height: 0, finding: { path, message, mend } }
}

function foreignKind(value: unknown): string | undefined {
  if (['function', 'symbol', 'bigint'].includes(typeof value)) return `a ${typeof value}`
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'not a number that JSON has'
  return typeof value !== 'object' || Array.isArray(value) || isPlain(value) ? undefined : 'not plain data'
}

/** An object of another realm is plain too, so that its prototype is known by having none itself. */
function isPlain(value: object | null): boolean {
  if (value === null) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
