/** A part of a YAML text that knows where it stands. */
export type YamlNode = YamlMap | YamlList | YamlScalar | YamlAlias

export interface YamlMap {
  readonly kind: 'map'
  readonly offset: number
  readonly entries: readonly YamlEntry[]
}

export interface YamlEntry {
  readonly key: YamlNode
  readonly value: YamlNode
}

export interface YamlList {
  readonly kind: 'list'
  readonly offset: number
  readonly items: readonly YamlNode[]
}

export interface YamlScalar {
  readonly kind: 'scalar'
  readonly offset: number
  readonly value: unknown
  /** The text as written, when it stands without quotes. */
  readonly plain?: string
}

/** A `*name`; without a target when nothing before it is called so, or when it stands inside what it refers to. */
export interface YamlAlias {
  readonly kind: 'alias'
  readonly offset: number
  readonly name: string
  readonly target?: YamlNode
  readonly circular: boolean
}

/** One thing a YAML text does wrong. */
export interface YamlProblem {
  readonly offset: number
  readonly message: string
  readonly mend: string
}

/** The nesting no manifest needs more of. */
export const deepestYaml = 100

/** Follows aliases to what they stand for. */
export function dereference(node: YamlNode): YamlNode | undefined {
  let current: YamlNode | undefined = node
  while (current?.kind === 'alias') current = current.target
  return current
}
