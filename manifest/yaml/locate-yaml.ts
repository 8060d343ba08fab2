import { dereference, type YamlEntry, type YamlNode } from './yaml-node.ts'

/** Finds where the key or the value at a path stands; where the path leads nowhere, the last step that exists counts. */
export function locateYaml(
  root: YamlNode,
  path: readonly (string | number)[],
  what: 'key' | 'value' = 'value',
): number {
  let key = root.offset
  let node = root
  for (const step of path) {
    const found = childOf(node, step)
    if (found === undefined) break
    key = found.key
    node = found.value
  }
  return what === 'key' ? key : node.offset
}

function childOf(
  node: YamlNode,
  step: string | number,
): { readonly key: number; readonly value: YamlNode } | undefined {
  const place = dereference(node)
  if (place?.kind === 'map') {
    const entry = place.entries.find(({ key }) => isCalled(key, String(step)))
    return entry && { key: entry.key.offset, value: entry.value }
  }
  if (place?.kind !== 'list') return undefined
  const item = place.items[Number(step)]
  return item && { key: item.offset, value: item }
}

function isCalled(key: YamlEntry['key'], name: string): boolean {
  return key.kind === 'scalar' && (key.value === name || (typeof key.value !== 'string' && key.plain === name))
}
