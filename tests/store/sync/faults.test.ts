import { startAshbySandbox } from '../../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'
import { connect, copyOf, rename, storeOn, syncOne, truthOf } from './world.ts'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startAshbySandbox({ candidates: 320 })
})
beforeEach(() => sandbox.reset())
afterAll(async () => {
  await sandbox.close()
  await closeDatabases()
  await removeTemporaryFolders()
})

/** Numbers between 0 and 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const endpoint = 'candidate.list'
const faults = [
  { type: 'close', endpoint },
  { type: 'truncate', endpoint },
  { type: 'status', status: 500, endpoint },
  { type: 'status', status: 503, endpoint, times: 4 },
  { type: 'status', status: 429, headers: { 'retry-after': '0' }, endpoint },
  { type: 'sync_token_expired', endpoint },
] as const

describe.each(testDatabases)('faults at random on $name', ({ shared }) => {
  it.each([1, 2, 3])('leave nothing out and nothing twice (%s)', async (seed) => {
    const random = seeded(seed)
    const store = await storeOn(await shared())
    const client = connect(sandbox)
    const ids = [...(await truthOf(client, 'candidates')).keys()]
    for (let round = 0; round < 6; round++) {
      const fault = faults[Math.floor(random() * faults.length)] ?? faults[0]
      sandbox.inject({ ...fault, after: Math.floor(random() * 3) })
      await syncOne(store, client, 'candidates', { full: random() < 0.3 })
      await rename(client, ids[Math.floor(random() * ids.length)], `Renamed in ${round}`)
    }
    // What is still to go wrong does, and then nothing any more.
    await syncOne(store, client, 'candidates')
    await syncOne(store, client, 'candidates')
    const truth = await truthOf(client, 'candidates').catch(() => truthOf(client, 'candidates'))
    expect(await syncOne(store, client, 'candidates')).toMatchObject({ status: 'completed' })
    expect(await copyOf(store, 'candidates')).toEqual(truth)
  })
})
