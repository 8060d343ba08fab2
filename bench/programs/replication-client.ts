import { readFileSync } from 'node:fs'
import { AshbyConnector } from '../../connectors/ashby/client.gen.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import { createStore } from '../../store/create-store.ts'
import { openDatabase } from '../../store/database/open-database.ts'
import { makeFieldIndexes } from '../../store/search/make-field-indexes.ts'
import type { CapturedCandidates } from './captured-candidates.ts'
import { replicators, type ReplicatorName } from './replicators.ts'

/** What one pass over all candidates came to. */
export interface ReplicationFigures {
  readonly seen: number
  readonly seconds: number
  /** Seconds of this process's processor time; of the embedded database's, too. */
  readonly processor: number
  /** Live bytes after a collection: when a tenth was done and all code is loaded, and at most after a later page. */
  readonly warm: number
  readonly most: number
  /** Live bytes of one page, decoded. */
  readonly page: number
  /** The most that was resident, in bytes. */
  readonly peak: number
}

const [name = '', where = '', url = '', file = '', look = '100'] = process.argv.slice(2)
const database = await openDatabase(where, { statementTimeout: 3_600_000 })
// All that are compared write into tables that are there, with all their indexes.
await createStore(database)
const connector = ConnectorClient.connectorOf(new AshbyConnector({ authConfig: { api_key: 'nobody asks' } }))
await makeFieldIndexes(
  database,
  connector,
  Object.values(connector.entities).filter((entity) => entity.name === 'candidates'),
)
const replicate = await replicators[name as ReplicatorName](database, url)
const page = pageBytes()
let warm = Number.NaN
let pages = 0
let seen = 0
let most = 0
const used = process.cpuUsage()
const began = performance.now()
await replicate((count) => {
  seen = count
  if (++pages % Number(look) !== 0) return
  const live = liveBytes()
  if (Number.isNaN(warm)) warm = live
  most = Math.max(most, live)
})
const seconds = (performance.now() - began) / 1000
const { user, system } = process.cpuUsage(used)
if (Number.isNaN(warm)) warm = most = liveBytes()
await database.close()
process.send?.({
  ...{ seen, seconds, processor: (user + system) / 1e6 },
  ...{ warm, most, page, peak: peakBytes() },
} satisfies ReplicationFigures)
if (process.connected) process.disconnect()

function liveBytes(): number {
  global.gc?.()
  return process.memoryUsage().heapUsed
}

function pageBytes(): number {
  const texts = pageTexts()
  const empty = liveBytes()
  const kept = texts.map((text) => JSON.parse(text) as unknown)
  return (liveBytes() - empty) / Math.min(kept.length, texts.length)
}

/** Apart, so that the whole file is not live still when there is measured. */
function pageTexts(): readonly string[] {
  const { pages: texts } = JSON.parse(readFileSync(file, 'utf8')) as CapturedCandidates
  return texts.slice(0, 10)
}

function peakBytes(): number {
  const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return kilobytes === undefined ? process.resourceUsage().maxRSS * 1024 : Number(kilobytes) * 1024
}
