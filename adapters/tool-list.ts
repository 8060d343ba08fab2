import type { Tool } from './neutral-tool.ts'

/** One tool, as of `tool(client)`, or several, as of `routerTools` and `operationTools`. */
export type Tools = Tool | readonly Tool[]

/**
 * Lists tools for a framework, in which a name stands for one.
 *
 * @throws TypeError when two have the same name.
 */
export function toolList(tools: Tools): readonly Tool[] {
  const list = 'run' in tools ? [tools] : tools
  const names = new Set<string>()
  for (const { name } of list) {
    if (names.has(name)) throw new TypeError(`two of the tools are called "${name}"; give all clients to one call`)
    names.add(name)
  }
  return list
}
