import type { Path } from '../../manifest/finding.ts'
import { isMap } from '../../manifest/is-map.ts'
import { mapOf, type JsonMap } from './loose-json.ts'
import type { Tell } from './notice.ts'

/** A part of the document, with where it really stands. */
export interface Located {
  readonly value: JsonMap
  readonly path: Path
}

/** Follows `$ref` until something stands there; what cannot be found is empty, and told. */
export function resolveReference(document: JsonMap, start: Located, tell: Tell): Located {
  let { value, path } = start
  for (let hops = 0; typeof value['$ref'] === 'string'; hops++) {
    const reference = value['$ref']
    const target = pointerOf(reference)
    const found = target && valueAt(document, target)
    if (target === undefined || !isMap(found) || hops === mostHops) {
      tell([...path, '$ref'], `leads nowhere: ${reference}; only what is in the document itself can be followed`)
      return { value: {}, path }
    }
    const beside = Object.entries(value).filter(([key]) => key !== '$ref')
    value = { ...found, ...Object.fromEntries(beside) }
    path = target
  }
  return { value, path }
}

/** Parses a reference into the document itself; `undefined` for one that leads out of it. */
export function pointerOf(reference: string): Path | undefined {
  if (!reference.startsWith('#/')) return undefined
  return reference
    .slice(2)
    .split('/')
    .map((step) => decode(step).replaceAll('~1', '/').replaceAll('~0', '~'))
}

const mostHops = 50

/** Reads the value at a path. */
export function valueAt(document: JsonMap, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return (value as unknown[])[Number(step)]
    return Object.hasOwn(mapOf(value), step) ? mapOf(value)[String(step)] : undefined
  }, document)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
