/** Keeps or drops parts of a record. */
export type Projection = (record: unknown) => unknown

/**
 * Compiles `select_fields` and `exclude_fields` (dotted paths, which go through lists) into a projection; selecting wins.
 * Nothing to do gives `undefined`.
 */
export function compileProjection(
  select: readonly string[] | undefined,
  exclude: readonly string[] | undefined,
): Projection | undefined {
  if (select !== undefined && select.length > 0) return projection(treeOf(select), keep)
  if (exclude !== undefined && exclude.length > 0) return projection(treeOf(exclude), drop)
  return undefined
}

/** Paths by their first step; one without branches is the end of a path. */
interface Tree {
  readonly branches: ReadonlyMap<string, Tree>
}

function treeOf(paths: readonly string[]): Tree {
  const heads = [...groupByHead(paths)]
  return { branches: new Map(heads.map(([head, rests]) => [head, rests.includes('') ? leaf : treeOf(rests)])) }
}

const leaf: Tree = { branches: new Map() }

function groupByHead(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const [head = '', ...rest] = path.split('.')
    groups.set(head, [...(groups.get(head) ?? []), rest.join('.')])
  }
  return groups
}

function projection(tree: Tree, apply: (record: object, tree: Tree) => unknown): Projection {
  return (record) => through(record, tree, apply)
}

function through(value: unknown, tree: Tree, apply: (record: object, tree: Tree) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => through(item, tree, apply))
  return typeof value === 'object' && value !== null ? apply(value, tree) : value
}

function keep(record: object, tree: Tree): unknown {
  const kept = Object.entries(record).filter(([key]) => tree.branches.has(key))
  return Object.fromEntries(kept.map(([key, value]) => [key, descend(value, tree.branches.get(key), keep)]))
}

function drop(record: object, tree: Tree): unknown {
  const kept = Object.entries(record).filter(([key]) => tree.branches.get(key)?.branches.size !== 0)
  return Object.fromEntries(kept.map(([key, value]) => [key, descend(value, tree.branches.get(key), drop)]))
}

function descend(value: unknown, tree: Tree | undefined, apply: (record: object, tree: Tree) => unknown): unknown {
  return tree === undefined || tree.branches.size === 0 ? value : through(value, tree, apply)
}
