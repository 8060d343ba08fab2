import { randomUUID } from 'node:crypto'
import { allMigrations } from '../../server/migrations/all-migrations.ts'
import { shareLimitsWithNodes } from '../../server/share-limits.ts'
import { createLogger } from '../../server/telemetry/create-logger.ts'
import type { Database } from '../../store/database/database.ts'
import { migrate } from '../../store/database/migrate.ts'
import { closeDatabases, testDatabases } from '../support/databases.ts'
import { connect, failureOf } from '../support/manifest-of.ts'
import { until } from '../support/serve.ts'
import { closeServers, startServer } from '../support/start-server.ts'

const logger = createLogger({ level: 'silent' })

afterEach(closeServers)
afterAll(closeDatabases)

/** How many of ten requests go, where eight are allowed. */
async function countOfTen(): Promise<number> {
  const api = await startServer(() => ({ data: [] }))
  const notes = await connect({ manifest: { limits: { default: { requests: 8, per: '1h' } } }, baseUrl: api.url })
  const calls = Array.from({ length: 10 }, () => failureOf(notes.execute('notes', 'list', {}, { deadline: 500 })))
  await Promise.all(calls)
  return api.requests.length
}

const postgres = testDatabases.filter(({ name }) => name === 'postgres')

describe.each(postgres)('nodes on one $name', ({ shared }) => {
  let database: Database

  const nodes = (): Promise<readonly { readonly id: string }[]> =>
    database.query<{ id: string }>('select id from patchbay.nodes order by id')

  const other = (secondsAgo: number): Promise<readonly object[]> =>
    database.query(`insert into patchbay.nodes values ($1, clock_timestamp() - $2::float8 * interval '1 second')`, [
      randomUUID(),
      secondsAgo,
    ])

  beforeEach(async () => {
    database = await shared()
    await migrate(database, allMigrations)
  })

  it('keep to a part of the limits each, and count none that died', async () => {
    await other(5)
    await other(5)
    await other(5)
    await other(31)
    const sharing = shareLimitsWithNodes({ database, logger })
    await until(async () => (await nodes()).length === 4)
    expect(await countOfTen()).toBe(2)
    await sharing.stop()
    expect(await nodes()).toHaveLength(3)
    expect(await countOfTen()).toBe(8)
  })

  it('have all of them alone', async () => {
    const sharing = shareLimitsWithNodes({ database, logger })
    await until(async () => (await nodes()).length === 1)
    expect(await countOfTen()).toBe(8)
    await sharing.stop()
  })
})
