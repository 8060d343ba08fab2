import type { Connector, Entity, Permission } from '../manifest/connector.ts'
import { lookUp } from '../manifest/look-up.ts'
import { missingPermissions } from '../manifest/missing-permissions.ts'
import { didYouMean } from '../manifest/nearest.ts'
import { permissionText } from '../manifest/permission-text.ts'
import { ConnectorClient } from '../runtime/client.ts'
import { untilAborted } from '../runtime/until-aborted.ts'
import { copyOperations, type OfferedOperation } from './copy-operations.ts'
import { refuseTwins } from './refuse-twins.ts'
import type { AgentClient, ToolOptions } from './tool-options.ts'
import { ToolError } from './tool-error.ts'

/** An operation that an agent may call. */
export interface Entry {
  readonly client: ConnectorClient
  readonly connector: Connector
  readonly entity: Entity
  readonly operation: OfferedOperation
}

/** The operations that an agent may call, of one connector or several. */
export interface Catalogue {
  /** The connectors by name. */
  readonly connectors: ReadonlyMap<string, Connector>
  /** What the options allow. */
  readonly allowed: readonly Entry[]
  /** What the options allow and, where the API tells permissions, the credentials too. */
  entries(signal?: AbortSignal): Promise<readonly Entry[]>
  /**
   * Finds one.
   *
   * @throws ToolError that names the nearest one, or the permission that is missing.
   */
  find(wanted: Wanted, signal?: AbortSignal): Promise<Entry>
}

/** An operation as a model names it; the connector may be left out where there is one. */
export interface Wanted {
  readonly connector?: string | undefined
  readonly entity: string
  readonly action: string
}

/** Makes the catalogue of some clients. */
export function createCatalogue(clients: readonly AgentClient[], options: ToolOptions): Catalogue {
  refuseTwins(clients)
  const opened = clients.map((client) => ({
    client: ConnectorClient.untyped(client),
    connector: ConnectorClient.connectorOf(client),
  }))
  const connectors = new Map(opened.map(({ connector }) => [connector.name, connector]))
  const allowed = opened.flatMap((one) => entriesOf(one).filter((entry) => isAllowed(entry, options)))
  const scopesOf = createScopes(options)

  async function entries(signal?: AbortSignal): Promise<readonly Entry[]> {
    const granted = await Promise.all(allowed.map((entry) => scopesOf(entry, signal)))
    return allowed.filter((entry, index) => missingOf(entry, granted[index]).length === 0)
  }

  return {
    connectors,
    allowed,
    entries,
    async find(wanted, signal) {
      const entry = findEntry(allowed, connectors, wanted)
      const missing = missingOf(entry, await scopesOf(entry, signal))
      if (missing.length === 0) return entry
      const id = entry.operation.id
      throw new ToolError(
        'forbidden',
        `${id} needs the permission ${permissionText(missing)}, which the credentials lack; a person has to grant it`,
      )
    },
  }
}

function entriesOf({ client, connector }: Pick<Entry, 'client' | 'connector'>): readonly Entry[] {
  return Object.values(connector.entities).flatMap((entity) => {
    const own = entity.actions.flatMap((action) => lookUp(connector.operations, `${entity.name}.${action}`) ?? [])
    const copied = ConnectorClient.readsCopy(client) ? copyOperations(connector, entity) : []
    return [...own, ...copied].map((operation) => ({ client, connector, entity, operation }))
  })
}

function isAllowed({ connector, operation }: Entry, { entities, actions, readOnly }: ToolOptions): boolean {
  const { entity, action, effect } = operation
  if (readOnly === true && effect !== 'read') return false
  const names = [entity, `${connector.name}.${entity}`]
  const ids = [action, `${entity}.${action}`, `${connector.name}.${entity}.${action}`]
  return (
    (entities === undefined || entities.some((name) => names.includes(name))) &&
    (actions === undefined || actions.some((id) => ids.includes(id)))
  )
}

type ScopesOf = (entry: Entry, signal?: AbortSignal) => Promise<readonly string[] | undefined>

/** Reasons for which a check may tell the permissions later. */
const passing = ['network', 'timeout', 'unavailable', 'rate_limited']

/** Asks each API once which permissions the credentials have, where the manifest says how; undefined is unknown. */
function createScopes({ ignoreScopes }: ToolOptions): ScopesOf {
  const known = new Map<string, Promise<readonly string[] | undefined>>()

  async function ask({ client, connector }: Entry): Promise<readonly string[] | undefined> {
    const { scopes, code } = await client.check()
    if (code !== undefined && passing.includes(code)) known.delete(connector.name)
    return scopes
  }

  return async (entry, signal) => {
    const { name, check } = entry.connector
    if (ignoreScopes === true || check === undefined || check.scopes.length === 0) return undefined
    const asked = known.get(name) ?? ask(entry)
    known.set(name, asked)
    return untilAborted(asked, signal)
  }
}

function missingOf({ operation }: Entry, scopes: readonly string[] | undefined): readonly Permission[] {
  return scopes === undefined ? [] : missingPermissions(operation.permissions, scopes)
}

function findEntry(allowed: readonly Entry[], connectors: Catalogue['connectors'], wanted: Wanted): Entry {
  const { connector: name = '', entity, action } = wanted
  const named = name === '' ? allowed : allowed.filter((entry) => entry.connector.name === name)
  if (named.length === 0) throw unknownName(`there is no connector "${name}"`, name, [...connectors.keys()])
  const ofEntity = named.filter((entry) => entry.operation.entity === entity)
  const entities = [...new Set(named.map((entry) => entry.operation.entity))]
  if (ofEntity.length === 0) throw unknownName(`there is no entity "${entity}"`, entity, entities)
  const found = ofEntity.filter((entry) => entry.operation.action === action)
  const actions = ofEntity.map((entry) => entry.operation.action)
  const [first] = found
  if (first === undefined) throw unknownName(`${entity} has no action "${action}"`, action, actions)
  if (found.length === 1) return first
  const several = found.map((entry) => entry.connector.name).join(', ')
  throw new ToolError('unknown', `${entity}.${action} is in several connectors (${several}); say which in "connector"`)
}

/** Says that there is no such thing, and which is nearest or which there are. */
export function unknownName(what: string, given: string, known: readonly string[]): ToolError {
  return new ToolError('unknown', `${what}; ${didYouMean(given, known) ?? `there is ${known.join(', ')}`}`)
}
