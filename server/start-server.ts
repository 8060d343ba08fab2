import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { BundledConnector } from '../connectors/bundled-connector.ts'
import { storeOn } from '../store/create-store.ts'
import type { Database } from '../store/database/database.ts'
import { migrate } from '../store/database/migrate.ts'
import { openDatabase } from '../store/database/open-database.ts'
import { purgeDeleted } from '../store/sync/purge-deleted.ts'
import { storeMigrations } from '../store/migrations/store-migrations.ts'
import { createApplications, provideApplication, type NewApplication } from './access/applications.ts'
import { createTokens } from './access/tokens.ts'
import { createApprovals } from './approvals/approvals.ts'
import { sweepApprovals } from './approvals/note-end.ts'
import { createCallLog } from './calls/call-log.ts'
import { createConnectors } from './connectors/connectors.ts'
import { createDefinitions } from './connectors/definitions.ts'
import { createLeases } from './connectors/leases.ts'
import { createLiveConnectors } from './connectors/live-connectors.ts'
import { createApp, type App } from './http/create-app.ts'
import { allMigrations } from './migrations/all-migrations.ts'
import { createFlows } from './oauth/flows.ts'
import { createOAuthApps } from './oauth/oauth-apps.ts'
import { createReplications, type ReplicationHooks } from './replication/replications.ts'
import { startRegular, type Regular } from './jobs/regular.ts'
import { forgetOldRuns, removeCopies } from './replication/remove-copies.ts'
import { startReplication, type RunningReplication } from './replication/start-replication.ts'
import { allRoutes } from './routes/all-routes.ts'
import type { ServerSettings } from './server-settings.ts'
import type { Services } from './services.ts'
import { shareLimitsWithNodes } from './share-limits.ts'
import { createLogger, type Logger } from './telemetry/create-logger.ts'
import { createInstruments } from './telemetry/instruments.ts'
import { loadMasterKeys } from './vault/load-master-keys.ts'
import { openVault } from './vault/open-vault.ts'
import { createWebhooks } from './webhooks/webhooks.ts'
import { createWorkspaces } from './workspaces/workspaces.ts'

/** A server that runs. */
export interface RunningServer {
  readonly url: string
  /** The application made at this start; its secret is not known later. */
  readonly application?: NewApplication
  /** What the operator should know of the encryption key that was made at this start. */
  readonly notice?: string
  /** Answers what is under way, writes what waits, and ends. */
  close(): Promise<void>
}

/**
 * Starts the hosted API.
 *
 * @param connectors What the server offers.
 * @throws VaultError without the right master key, DatabaseError without a database.
 */
export async function startServer(
  settings: ServerSettings,
  connectors: readonly BundledConnector[],
): Promise<RunningServer> {
  const logger = createLogger({ level: settings.logLevel, ...(settings.logTo && { destination: settings.logTo }) })
  const database = await openDatabase(settings.database)
  try {
    return await serve(settings, connectors, { database, logger })
  } catch (error) {
    await database.close()
    throw error
  }
}

interface Ground {
  readonly database: Database
  readonly logger: Logger
}

async function serve(
  settings: ServerSettings,
  connectors: readonly BundledConnector[],
  { database, logger }: Ground,
): Promise<RunningServer> {
  await migrate(database, [...allMigrations, ...storeMigrations])
  const keys = loadMasterKeys({ where: settings.database, env: settings.keys })
  let replicating: RunningReplication | undefined
  const services = await createServices(settings, connectors, {
    database,
    logger,
    vault: await openVault(database, keys),
    hooks: { onWish: () => replicating?.wake(), onCancel: (id) => replicating?.look(id) },
  })
  const application = await provideApplication(database, settings.application)
  const { tokens, calls } = services
  const app = await createApp({
    routes: allRoutes(services),
    tokens,
    logger,
    instruments: createInstruments(),
    organizationId: services.organizationId,
    bodyLimit: settings.bodyLimit,
    rateLimit: settings.rateLimit,
  })
  const stopSweeping = sweepRegularly(logger, sweepsOf(services, settings.retentionDays))
  const url = await listen(app, settings)
  if (settings.replication !== undefined) replicating = startReplication(services, settings.replication)
  const removing = removeRegularly(services)
  const sharing = shareLimitsWithNodes(services)
  return {
    url,
    ...(application !== undefined && { application }),
    ...(keys.madeIn !== undefined && { notice: noticeOf(keys.madeIn) }),
    async close() {
      stopSweeping()
      await app.close()
      await replicating?.close()
      await removing.stop()
      await sharing.stop()
      await calls.close()
      await database.close()
    },
  }
}

function noticeOf(file: string): string {
  return `made an encryption key in ${file}; keep a copy elsewhere: without it the stored credentials are lost`
}

type Vault = Awaited<ReturnType<typeof openVault>>

async function createServices(
  { baseUrls, publicUrl, approvalSeconds = 3600, allowedOrigins = [] }: ServerSettings,
  bundled: readonly BundledConnector[],
  { database, logger, vault, hooks }: Ground & { readonly vault: Vault; readonly hooks: ReplicationHooks },
): Promise<Services> {
  const definitions = createDefinitions(bundled)
  const connectors = createConnectors(database, vault)
  return {
    organizationId: await organizationOf(database),
    applications: createApplications(database),
    tokens: createTokens(database),
    workspaces: createWorkspaces(database),
    definitions,
    connectors,
    live: createLiveConnectors({
      connectors,
      leases: createLeases(database, vault),
      definitions,
      logger,
      baseUrls,
      store: storeOn(database),
    }),
    oauthApps: createOAuthApps(database, vault),
    flows: createFlows(database, vault),
    calls: createCallLog(database, logger),
    approvals: createApprovals(database, vault, approvalSeconds),
    replications: createReplications(database, hooks),
    webhooks: createWebhooks(database, vault),
    database,
    logger,
    publicUrl,
    allowedOrigins,
    ping: async () => {
      await database.query('select 1 as ok')
    },
  }
}

/** The id of the one organization there is; drawn once. */
async function organizationOf(database: Database): Promise<string> {
  await database.query(
    "insert into patchbay.settings (name, value) values ('organization_id', $1::jsonb) on conflict do nothing",
    [JSON.stringify(randomUUID())],
  )
  const [row] = await database.query<{ value: string }>(
    "select value from patchbay.settings where name = 'organization_id'",
  )
  if (row === undefined) throw new Error('the database gave no row back')
  return row.value
}

async function listen(app: App, { port, host }: ServerSettings): Promise<string> {
  await app.listen({ port, host })
  const address = app.server.address() as AddressInfo
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${['0.0.0.0', '[::]', '127.0.0.1'].includes(name) ? 'localhost' : name}:${address.port}`
}

type Sweep = () => Promise<unknown>

function sweepsOf(services: Services, days: number): readonly Sweep[] {
  const { tokens, flows, calls, webhooks, database } = services
  return [
    () => tokens.sweep(),
    () => flows.sweep(),
    () => calls.sweep(days),
    () => sweepApprovals(services, days),
    () => webhooks.sweep(days),
    () => purgeDeleted(database),
    () => forgetOldRuns(database, days),
  ]
}

const sweepEvery = 10 * 60_000

function sweepRegularly(logger: Logger, sweeps: readonly Sweep[]): () => void {
  const timer = setInterval(() => {
    for (const sweep of sweeps)
      sweep().catch((error: unknown) => logger.warn({ err: error }, 'what has ended could not be forgotten'))
  }, sweepEvery).unref()
  return () => clearInterval(timer)
}

/** What customers had deleted goes soon, whether or not this process replicates. */
function removeRegularly({ database, logger }: Pick<Services, 'database' | 'logger'>): Pick<Regular, 'stop'> {
  const ending = new AbortController()
  const onError = (error: unknown): void => {
    logger.warn({ err: error }, 'the copies of deleted connectors could not be removed; it is tried again')
  }
  const removing = startRegular(30_000, onError, () => removeCopies(database, ending.signal))
  return {
    async stop() {
      ending.abort()
      await removing.stop()
    },
  }
}
