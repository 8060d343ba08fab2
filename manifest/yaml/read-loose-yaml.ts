import { composeYaml } from './compose-yaml.ts'
import { dereference, type YamlEntry, type YamlNode, type YamlProblem, type YamlScalar } from './yaml-node.ts'

/** A YAML text of somebody else as plain data. */
export interface LooseYaml {
  readonly value: unknown
  /** Keys that stand twice in one map; the last one counts. */
  readonly repeated: readonly (readonly (string | number)[])[]
  /** What makes the text unreadable. */
  readonly problems: readonly (YamlProblem & { readonly line: number; readonly column: number })[]
}

/**
 * Reads a YAML text that was not written for us: any scalar is a key as it is written, merge keys are followed, and a key
 * may stand twice.
 */
export function readLooseYaml(text: string): LooseYaml {
  const { root, problems, position } = composeYaml(text.replace(/^\ufeff/, ''))
  const reader = new LooseReader()
  const value = root === undefined || problems.length > 0 ? undefined : reader.read(root, [])
  return {
    value,
    repeated: reader.repeated,
    problems: [...problems, ...reader.problems].map((problem) => ({ ...problem, ...position(problem.offset) })),
  }
}

/** How many values aliases may stand for in all. */
const mostAliased = 1_000_000

type Path = readonly (string | number)[]

class LooseReader {
  readonly repeated: Path[] = []
  readonly problems: YamlProblem[] = []
  #aliased = 0
  #inAlias = 0

  read(node: YamlNode, path: Path): unknown {
    if (this.#inAlias > 0) this.#aliased++
    if (this.#aliased > mostAliased) return null
    switch (node.kind) {
      case 'scalar':
        return node.value
      case 'list':
        return node.items.map((item, index) => this.read(item, [...path, index]))
      case 'map':
        return this.#readMap(node.entries, path)
      case 'alias':
        return this.#readAlias(node, path)
    }
  }

  #readAlias(alias: YamlNode, path: Path): unknown {
    const target = dereference(alias)
    if (target === undefined) {
      const name = alias.kind === 'alias' ? alias.name : ''
      this.problems.push({
        offset: alias.offset,
        message: `"*${name}" refers to nothing that stands before it`,
        mend: 'write the value out',
      })
      return null
    }
    this.#inAlias++
    const value = this.read(target, path)
    this.#inAlias--
    if (this.#aliased > mostAliased && this.problems.length === 0)
      this.problems.push({
        offset: alias.offset,
        message: 'the aliases stand for too much',
        mend: 'write parts of them out',
      })
    return value
  }

  #readMap(entries: readonly YamlEntry[], path: Path): unknown {
    const merged = entries.filter(({ key }) => isMergeKey(key)).flatMap(({ value }) => [this.read(value, path)].flat())
    const own = new Map<string, unknown>()
    for (const { key: node, value } of entries.filter(({ key }) => !isMergeKey(key))) {
      const key = keyOf(node)
      if (own.has(key)) this.repeated.push([...path, key])
      own.set(key, this.read(value, [...path, key]))
    }
    // What is merged first wins over what is merged later, and what is written over both.
    return Object.fromEntries([...merged.reverse().flatMap((map) => Object.entries(map as object)), ...own])
  }
}

function isMergeKey(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.plain === '<<'
}

function keyOf(node: YamlNode): string {
  const scalar = dereference(node)
  if (scalar?.kind !== 'scalar') return JSON.stringify(scalar?.kind ?? null)
  return textOf(scalar)
}

function textOf({ plain, value }: YamlScalar): string {
  return plain ?? String(value)
}
