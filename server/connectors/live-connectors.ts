import type { Connector } from '../../manifest/connector.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import type { ClientOptions } from '../../runtime/options.ts'
import type { Replica } from '../../runtime/replica/replica.ts'
import { fieldFailure } from '../http/http-failure.ts'
import type { Logger } from '../telemetry/create-logger.ts'
import { isUuid } from '../workspaces/find-workspace.ts'
import type { ConnectorRow, Connectors } from './connectors.ts'
import type { Definition, Definitions } from './definitions.ts'
import type { Leases } from './leases.ts'
import { renewOnce, type Renewals } from './renew-once.ts'

/** A connector ready to be called. */
export interface LiveConnector {
  readonly row: ConnectorRow
  readonly connector: Connector
  readonly client: ConnectorClient
}

/** Clients of connectors, kept between calls; opening credentials and connecting happens once a version. */
export interface LiveConnectors {
  /**
   * Finds a connector by id.
   *
   * @throws HttpFailure when there is none.
   */
  open(id: string): Promise<LiveConnector>
  /** Connects with credentials that are not kept yet. */
  connect(definition: Definition, credentials: object, config: object): Promise<ConnectorClient>
  /** Forgets what is known of a connector; it was changed. */
  forget(id: string): void
}

/** What clients are made with. */
export interface LiveSettings {
  readonly connectors: Connectors
  readonly leases: Leases
  readonly definitions: Definitions
  readonly logger: Logger
  /** Where an operator's connectors are called instead of the API itself, by definition name. */
  readonly baseUrls: Readonly<Record<string, string>>
  /** The copies; that of a connector goes by its id. */
  readonly store: Replica
}

/** How long what is known of a connector is believed without asking the database again, in milliseconds. */
const believed = 1000
const mostKept = 1000

interface Kept extends LiveConnector {
  until: number
}

/** Makes the clients of this process. */
export function createLiveConnectors(settings: LiveSettings): LiveConnectors {
  const { connectors, leases, definitions, logger, baseUrls, store } = settings
  const kept = new Map<string, Kept>()
  const opening = new Map<string, Promise<Kept>>()

  const connect = connectBy(definitions, logger, baseUrls)

  async function open(id: string): Promise<Kept> {
    const row = await connectors.get(id)
    const definition = row && definitions.byName(row.connector)
    if (row === undefined || definition === undefined) {
      kept.delete(id)
      throw fieldFailure(404, 'connector_id', `there is no connector ${id}`)
    }
    const last = kept.get(id)
    const until = Date.now() + believed
    if (last?.row.version === row.version) return keep({ ...last, row, until })
    const { credentials } = await connectors.credentials(id)
    const client = await connect(definition, credentials, {
      ...{ config: row.config, store, source: id },
      shareRenewal: shareRenewals({ connectors, leases }, id, credentials),
    })
    return keep({ row, connector: await definitions.load(definition), client, until })
  }

  function keep(live: Kept): Kept {
    kept.delete(live.row.id)
    kept.set(live.row.id, live)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return live
  }

  return {
    async open(given) {
      if (!isUuid(given)) throw fieldFailure(404, 'connector_id', `there is no connector ${given}`)
      const id = given.toLowerCase()
      const last = kept.get(id)
      if (last !== undefined && last.until > Date.now()) return last
      const pending = opening.get(id) ?? open(id).finally(() => opening.delete(id))
      opening.set(id, pending)
      return pending
    },
    connect: (definition, credentials, config) => connect(definition, credentials, { config }),
    forget(id) {
      kept.delete(id)
    },
  }
}

/** Each renewal begins with what the one before it gave: with older credentials, a spent token would look like news. */
function shareRenewals(
  renewals: Renewals,
  id: string,
  credentials: object,
): NonNullable<ClientOptions['shareRenewal']> {
  let held = credentials
  return async (renew) => {
    const fresh = await renewOnce(renewals, id, held, renew)
    held = fresh
    return fresh
  }
}

type Connect = (definition: Definition, credentials: object, options: ClientOptions) => Promise<ConnectorClient>

function connectBy(definitions: Definitions, logger: Logger, baseUrls: LiveSettings['baseUrls']): Connect {
  return async (definition, authConfig, options) => {
    const connector = await definitions.load(definition)
    const baseUrl = baseUrls[definition.name]
    const all = { ...options, authConfig, logger: debugOnly(logger), ...(baseUrl !== undefined && { baseUrl }) }
    return new ConnectorClient(connector, all, definition.loadValidators)
  }
}

function debugOnly(logger: Logger): { debug: (data: object, message: string) => void } {
  return {
    debug: (data, message) => {
      logger.debug(data, message)
    },
  }
}
