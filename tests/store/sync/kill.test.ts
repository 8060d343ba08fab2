import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { startAshbySandbox } from '../../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { createStore } from '../../../store/create-store.ts'
import { closeDatabases, openForTest, testDatabases } from '../../support/databases.ts'
import { startScript, type ScriptProcess } from '../../support/run-script.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'
import { connect, copyOf, truthOf } from './world.ts'

const entities = ['candidates', 'applications', 'users']
const kills = 10

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startAshbySandbox({ candidates: 900 })
})
afterAll(async () => {
  await sandbox.close()
  await closeDatabases()
  await removeTemporaryFolders()
})

/** Says "opened" when it can be killed in the middle of something, and goes on for ever. */
const source = `
  const [where, url, key, entities] = process.argv.slice(2)
  const { openStore } = await load('store/open-store.ts')
  const { AshbyConnector } = await load('connectors/ashby/client.gen.ts')
  const store = await openStore(where)
  const client = new AshbyConnector({ authConfig: { api_key: key }, baseUrl: url })
  process.stdout.write('opened')
  for (let full = false; ; full = !full) await store.sync(client, { entities: entities.split(','), full, lease: 100 })
`

async function start(where: string): Promise<ScriptProcess> {
  const child = await startScript(source, [where, sandbox.url, sandbox.keys.full, entities.join(',')])
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  const ended = once(child, 'exit').then(() => {
    throw new Error(`it ended by itself: ${complaint}`)
  })
  await Promise.race([once(child.stdout, 'data'), ended])
  ended.catch(() => undefined)
  return child
}

/** Numbers between 0 and 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

describe.each(testDatabases)('a process that replicates on $name', ({ name, fresh }) => {
  it(`may be killed at any moment, ${kills} times: nothing is lost and nothing doubled`, async () => {
    const where = await fresh()
    const random = seeded(name === 'pglite' ? 7 : 11)
    const client = connect(sandbox)
    for (let count = 0; count < kills; count++) {
      const child = await start(where)
      const { id } = await client.candidates.create({ name: `Created before kill ${count}` })
      expect(id).toBeDefined()
      await sleep(Math.floor(random() * 400))
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    const database = await openForTest(where)
    const store = await createStore(database)
    const { entities: runs } = await store.sync(client, { entities, lease: 100 })
    expect(runs.map(({ status }) => status)).toEqual(entities.map(() => 'completed'))
    for (const entity of entities) expect(await copyOf(store, entity)).toEqual(await truthOf(client, entity))
    expect(await database.query('select key from patchbay.records where deleted_at is not null')).toEqual([])
    const [log] = await database.query<{ running: number; interrupted: number }>(
      `select count(*) filter (where status = 'running')::int as running,
         count(*) filter (where error ->> 'code' = 'interrupted')::int as interrupted from patchbay.runs`,
    )
    expect(log?.running).toBe(0)
    expect(log?.interrupted).toBeGreaterThan(0)
  }, 280_000)
})
