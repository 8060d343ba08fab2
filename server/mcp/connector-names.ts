import type { Connector } from '../../manifest/connector.ts'
import type { LiveConnector } from '../connectors/live-connectors.ts'

/** A connector under the name that agents know it by. */
export interface NamedConnector {
  readonly live: LiveConnector
  /** What it can do, with that name and a title to tell it from others. */
  readonly shown: Connector
}

/** Gives each connector a name of its own: `ashby`, or where there are several of a kind `ashby_eu`, as they are called. */
export function nameConnectors(lives: readonly LiveConnector[]): readonly NamedConnector[] {
  return lives.map((live) => {
    const { connector, row } = live
    const alike = lives.filter((other) => other.connector.name === connector.name)
    if (alike.length === 1) return { live, shown: connector }
    const own = slugOf(row.name)
    const isOne = own !== '' && alike.filter((other) => slugOf(other.row.name) === own).length === 1
    const name = `${connector.name}_${isOne ? own : row.id.slice(0, 8)}`
    const label = row.name.replaceAll(/["<>\p{Cc}]/gu, '').slice(0, 60)
    return { live, shown: { ...connector, name, title: `${connector.title} (${label})` } }
  })
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 30)
}
