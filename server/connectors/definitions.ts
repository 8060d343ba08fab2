import { createHash } from 'node:crypto'
import type { BundledConnector } from '../../connectors/bundled-connector.ts'
import type { Connector } from '../../manifest/connector.ts'
import { didYouMean } from '../../manifest/nearest.ts'
import { fieldFailure } from '../http/http-failure.ts'

/** A connector the server offers, known by its name, its title and its definition id. */
export interface Definition extends BundledConnector {
  readonly id: string
}

/** How a request names a definition. */
export interface DefinitionReference {
  readonly connector_type?: string | undefined
  readonly definition_id?: string | undefined
  readonly source_template_id?: string | undefined
}

/** What the server offers. */
export interface Definitions {
  readonly all: readonly Definition[]
  byName(name: string): Definition | undefined
  byId(id: string): Definition | undefined
  /**
   * Finds what a request names: by title or name, whatever its case, spaces and hyphens, or by definition id.
   *
   * @throws HttpFailure that names the nearest one.
   */
  find(reference: DefinitionReference): Definition
  /** The compiled manifest; loaded once. */
  load(definition: Definition): Promise<Connector>
}

/** Makes the list of what the server offers. */
export function createDefinitions(connectors: readonly BundledConnector[]): Definitions {
  const all = connectors.map((connector) => ({ ...connector, id: connector.id ?? idOf(connector.name) }))
  const loaded = new Map<string, Promise<Connector>>()
  const byId = (id: string): Definition | undefined => all.find((one) => one.id === id.toLowerCase())
  const byText = (text: string): Definition | undefined =>
    all.find(({ name, title }) => [name, title].some((known) => fold(known) === fold(text)))
  return {
    all,
    byName: (name) => all.find((one) => one.name === name),
    byId,
    find({ connector_type, definition_id, source_template_id }) {
      const [field, text] = named({ connector_type, definition_id, source_template_id })
      const found = byId(text) ?? (field === 'connector_type' ? byText(text) : undefined)
      if (found !== undefined) return found
      const hint =
        field === 'connector_type'
          ? didYouMean(
              text,
              all.flatMap(({ name, title }) => [title, name]),
            )
          : undefined
      const message = [`there is no connector ${JSON.stringify(text)}`, hint].filter(Boolean).join('; ')
      throw fieldFailure(404, field, message, { hint: `there are ${all.map(({ title }) => title).join(', ')}` })
    },
    load(definition) {
      const known = loaded.get(definition.name) ?? definition.load()
      // What could not be loaded is tried again.
      known.catch(() => loaded.delete(definition.name))
      loaded.set(definition.name, known)
      return known
    },
  }
}

function named(reference: DefinitionReference): [field: string, text: string] {
  const given = Object.entries(reference).filter((entry): entry is [string, string] => entry[1] !== undefined)
  if (given.length === 1 && given[0] !== undefined) return given[0]
  const fields = 'connector_type, definition_id or source_template_id'
  const message = given.length === 0 ? `one of ${fields} must be provided` : `give only one of ${fields}`
  throw fieldFailure(422, 'body', message)
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[-_\s]/g, '')
}

/** An id for a connector whose manifest has none: always the same one for the same name (RFC 9562, version 8). */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`patchbay connector ${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
