import { createWriteStream } from 'node:fs'
import { bundledConnectors } from '../../connectors/registry.gen.ts'
import { startServer } from '../../server/start-server.ts'

// The hosted API as it is shipped, with its log at the usual level; the lines are made, and written to nowhere.

/** What is known of a gateway that runs. */
export interface GatewayStarted {
  readonly url: string
  readonly client_id: string
  readonly client_secret: string
}

/** Asks what a gateway has used. */
export interface UsageOrder {
  readonly collected: 'collected' | undefined
}

/** What a gateway has used up to now. */
export interface GatewayUsage {
  /** Microseconds of processor time, of all threads. */
  readonly processor: number
  /** Bytes that the system counts. */
  readonly rss: number
  /** Bytes of the heap that are in use; after a collection, those still needed. */
  readonly live: number
}

const [database = '', baseUrl = ''] = process.argv.slice(2)
const application = { client_id: 'bench', client_secret: 'a-secret-of-the-bench' }
const { url } = await startServer(
  {
    port: 0,
    host: '127.0.0.1',
    database,
    application,
    keys: { PATCHBAY_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64') },
    baseUrls: { ashby: baseUrl },
    logLevel: 'info',
    logTo: createWriteStream('/dev/null'),
    bodyLimit: 10 * 1024 * 1024,
    rateLimit: 1e9,
    retentionDays: 90,
  },
  Object.values(bundledConnectors),
)

process.on('message', ({ collected }: UsageOrder) => {
  if (collected !== undefined) global.gc?.()
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed } = process.memoryUsage()
  process.send?.({ processor: user + system, rss, live: heapUsed } satisfies GatewayUsage)
})
process.on('disconnect', () => process.exit(0))
process.send?.({ url, ...application } satisfies GatewayStarted)
