import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { startAshbySandbox } from '../../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { createStore } from '../../../store/create-store.ts'
import { openDatabase } from '../../../store/database/open-database.ts'
import { testDatabases } from '../../support/databases.ts'
import { startScript } from '../../support/run-script.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'
import { connect, copyOf, rename, truthOf } from './world.ts'

const entities = ['candidates', 'applications', 'users']

/** `npm run test:kill` kills more often; half of them on each database. `-t 'seed 7'` repeats one. */
const kills = Math.ceil(Number(process.env['PATCHBAY_KILLS'] ?? 20) / testDatabases.length)
const seeds = Array.from({ length: kills }, (_, index) => index + 1)

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startAshbySandbox({ candidates: 500 })
})
afterAll(async () => {
  await sandbox.close()
  await removeTemporaryFolders()
})

/** Says "going" when there is a first page, and goes on for ever. */
const source = `
  const [where, url, key, entities] = process.argv.slice(2)
  const { openStore } = await load('store/open-store.ts')
  const { AshbyConnector } = await load('connectors/ashby/client.gen.ts')
  const client = new AshbyConnector({ authConfig: { api_key: key }, baseUrl: url })
  const store = await openStore(where)
  let said = false
  const onProgress = () => {
    if (!said) process.stdout.write('going')
    said = true
  }
  for (let full = false; ; full = !full)
    await store.sync(client, { entities: entities.split(','), full, lease: 100, onProgress })
`

/** Kills a process at a moment that the seed decides: mostly while it replicates, at times while it still begins. */
async function killOne(where: string, random: () => number): Promise<void> {
  const child = await startScript(source, [where, sandbox.url, sandbox.keys.full, entities.join(',')])
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  const ended = once(child, 'exit')
  const begun = random() < 0.2 ? sleep(random() * 2500) : once(child.stdout, 'data')
  const early = await Promise.race([begun.then(() => false), ended.then(() => true)])
  if (early) throw new Error(`it ended by itself: ${complaint}`)
  await sleep(random() * 300)
  child.kill('SIGKILL')
  const [, signal] = (await ended) as [unknown, string | null]
  if (signal !== 'SIGKILL') throw new Error(`it ended by itself: ${complaint}`)
}

/** Numbers between 0 and 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

describe.each(testDatabases)('a process that replicates on $name and is killed', ({ fresh }) => {
  let where: string
  let interrupted = 0

  beforeAll(async () => {
    where = await fresh()
  })

  it.each(seeds)(
    'loses nothing and doubles nothing, seed %i',
    async (seed) => {
      const client = connect(sandbox)
      const { id } = await client.candidates.create({ name: `Created before kill ${seed}` })
      await killOne(where, seeded(seed))
      await rename(client, id, `Renamed after kill ${seed}`)
      const database = await openDatabase(where)
      try {
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
        interrupted = log?.interrupted ?? 0
      } finally {
        await database.close()
      }
    },
    120_000,
  )

  it('was in the middle of a run often enough to tell', () => {
    expect(interrupted).toBeGreaterThan(0)
  })
})
