import { emitKey } from './emit-literal.ts'
import type { Connector } from '../manifest/connector.ts'

/** A connector and the folder it is in. */
export interface RegisteredConnector {
  readonly folder: string
  readonly connector: Pick<Connector, 'name' | 'title' | 'description' | 'id'>
}

/** Emits the list of the connectors that come with the package; each is loaded when it is asked for. */
export function emitRegistry(connectors: readonly RegisteredConnector[]): string {
  const sorted = [...connectors].sort((one, other) => (one.connector.name < other.connector.name ? -1 : 1))
  return `// Generated from the manifests in this folder. Do not edit.

import type { BundledConnector } from './bundled-connector.ts'

/** The connectors that come with the package, by name. */
export const bundledConnectors: Readonly<Record<string, BundledConnector>> = {
${sorted.map(emitEntry).join('')}}
`
}

function emitEntry({ folder, connector: { name, title, description, id } }: RegisteredConnector): string {
  return `${emitKey(name)}: {
  name: ${JSON.stringify(name)},
  title: ${JSON.stringify(title)},
  description: ${JSON.stringify(description)},${id === undefined ? '' : `\n  id: ${JSON.stringify(id)},`}
  load: async () => (await import('./${folder}/connector.gen.ts')).connector,
  loadValidators: async () => (await import('./${folder}/validate.gen.ts')).validators,
},
`
}
