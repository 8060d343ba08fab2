import type { Path } from '../../manifest/finding.ts'

/** Finds keys that stand twice in one map of a JSON text, of which a parser silently keeps the last. */
export function findRepeatedKeys(text: string): readonly Path[] {
  const repeated: Path[] = []
  const open: Level[] = []
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/gs)) {
    const level = open.at(-1)
    if (token === '{' || token === '[')
      open.push({ keys: token === '{' ? new Set() : undefined, at: 0, isKey: token === '{' })
    else if (token === '}' || token === ']') open.pop()
    else if (level !== undefined) step(token, level, () => repeated.push(open.map(({ at }) => at)))
  }
  return repeated
}

interface Level {
  /** Absent in a list. */
  readonly keys: Set<string> | undefined
  at: string | number
  isKey: boolean
}

function step(token: string, level: Level, tell: () => void): void {
  if (token === ',') {
    level.isKey = level.keys !== undefined
    if (level.keys === undefined) level.at = Number(level.at) + 1
  } else if (token === ':') level.isKey = false
  else if (level.isKey && level.keys !== undefined) {
    level.at = String(JSON.parse(token))
    if (level.keys.has(level.at)) tell()
    level.keys.add(level.at)
  }
}
