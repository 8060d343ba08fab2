import {
  deepestYaml,
  type YamlAlias,
  type YamlMap,
  type YamlNode,
  type YamlProblem,
  type YamlScalar,
} from './yaml-node.ts'

/** The value a tree stands for, with what is wrong in it. */
export interface YamlReading {
  readonly value: unknown
  readonly problems: readonly YamlProblem[]
  /** Whether the value can be looked at; one that explodes cannot. */
  readonly readable: boolean
}

/** Reads a tree as plain data: string keys that stand once, numbers that keep their digits, aliases that stay small. */
export function readYamlTree(root: YamlNode): YamlReading {
  const reader = new TreeReader()
  const { value, height } = reader.read(root)
  const deep = height > deepestYaml
  if (deep) reader.problems.push({ offset: root.offset, ...explosion })
  return { value, problems: reader.problems, readable: !deep && !reader.exploded }
}

/** How many values aliases may stand for in all. */
const mostAliased = 100_000

const explosion = {
  message: 'the aliases stand for more than a manifest can hold',
  mend: 'write parts that are used often under "templates" or "schemas"',
}

interface Read {
  readonly value: unknown
  /** How many values it stands for. */
  readonly size: number
  readonly height: number
}

class TreeReader {
  readonly problems: YamlProblem[] = []
  readonly #read = new Map<YamlNode, Read>()
  #aliased = 0

  get exploded(): boolean {
    return this.#aliased > mostAliased
  }

  read(node: YamlNode): Read {
    const known = this.#read.get(node)
    if (known !== undefined) return known
    const read = this.#readNew(node)
    this.#read.set(node, read)
    return read
  }

  #readNew(node: YamlNode): Read {
    switch (node.kind) {
      case 'scalar':
        return { value: this.#readScalar(node), size: 1, height: 1 }
      case 'alias':
        return this.#readAlias(node)
      case 'list':
        return collect(
          node.items.map((item) => this.read(item)),
          (values) => values,
        )
      case 'map':
        return this.#readMap(node)
    }
  }

  #readMap({ entries }: YamlMap): Read {
    const seen = new Map<string, YamlNode>()
    const kept: { key: string; read: Read }[] = []
    for (const { key: node, value } of entries) {
      const key = this.#readKey(node)
      const read = this.read(value)
      if (key === undefined || this.#isRepeated(key, node, seen)) continue
      kept.push({ key, read })
    }
    return collect(
      kept.map(({ read }) => read),
      (values) => Object.fromEntries(kept.map(({ key }, index) => [key, values[index]])),
    )
  }

  #isRepeated(key: string, node: YamlNode, seen: Map<string, YamlNode>): boolean {
    if (!seen.has(key)) {
      seen.set(key, node)
      return false
    }
    this.#report(node, `the key "${key}" stands twice in the same map`, 'remove one, or join the two')
    return true
  }

  /** The name a key gives, or nothing when the entry cannot be kept. */
  #readKey(node: YamlNode): string | undefined {
    if (node.kind !== 'scalar') {
      this.#report(
        node,
        'a key is not a text',
        "write a text; a value that starts with a hole needs quotes: '{{ config.x }}'",
      )
      return undefined
    }
    const { value, plain = '' } = node
    const refusal = refusedKey(node)
    if (refusal !== undefined) {
      this.#report(node, ...refusal)
      return undefined
    }
    if (typeof value === 'string') return value
    if (plain === '') this.#report(node, 'a key is empty', 'write a text before the colon')
    else this.#report(node, `the key ${plain} is not a text`, `put it in quotes: '${plain}'`)
    return plain
  }

  #readScalar(node: YamlScalar): unknown {
    const { value, plain = '' } = node
    if (typeof value !== 'number') return value
    if (!Number.isFinite(value)) {
      this.#report(node, `${plain} has no meaning in JSON`, 'write a number, or put a text in quotes')
      return 0
    }
    if (/^[-+]?0\d/.test(plain)) {
      this.#report(node, `the number ${plain} would lose its leading zero`, `put a text in quotes: '${plain}'`)
    } else if (/^[-+]?\d+$/.test(plain) && !keepsDigits(value, plain)) {
      this.#report(node, `the number ${plain} is too large to be kept exactly`, `put a text in quotes: '${plain}'`)
    }
    return value
  }

  #readAlias(alias: YamlAlias): Read {
    const { name, target, circular } = alias
    if (circular)
      this.#report(
        alias,
        `"*${name}" stands inside what it refers to`,
        'refer to a schema by name instead: $ref: "#/schemas/Name"',
      )
    else if (target === undefined)
      this.#report(
        alias,
        `there is no anchor "&${name}" before "*${name}"`,
        'write the value out; a text that starts with "*" needs quotes',
      )
    if (target === undefined) return { value: null, size: 1, height: 1 }
    const read = this.read(target)
    const before = this.exploded
    this.#aliased += read.size
    if (this.exploded && !before) this.#report(alias, explosion.message, explosion.mend)
    return read
  }

  #report({ offset }: YamlNode, message: string, mend: string): void {
    this.problems.push({ offset, message, mend })
  }
}

/** Beyond the safe integers, a number is kept only if it is written as it would be read back. */
function keepsDigits(value: number, plain: string): boolean {
  return Number.isSafeInteger(value) || String(value) === plain.replace('+', '')
}

function refusedKey({ value, plain }: YamlScalar): readonly [message: string, mend: string] | undefined {
  if (value === '__proto__') return ['the key "__proto__" is not allowed', 'use another name']
  if (plain !== '<<') return undefined
  return [
    'the merge key "<<" is not part of YAML 1.2',
    'write the entries out; what actions share goes under "templates"',
  ]
}

function collect(reads: readonly Read[], build: (values: readonly unknown[]) => unknown): Read {
  let size = 1
  let height = 0
  for (const read of reads) {
    size += read.size
    height = Math.max(height, read.height)
  }
  return { value: build(reads.map(({ value }) => value)), size, height: height + 1 }
}
