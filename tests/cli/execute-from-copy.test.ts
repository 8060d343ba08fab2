import { createStore } from '../../store/create-store.ts'
import { openDatabase } from '../../store/database/open-database.ts'
import { AshbyConnector } from '../../connectors/ashby/client.gen.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { freshFolder } from '../support/databases.ts'
import { runCli, type CliResult } from '../support/run-cli.ts'
import { closeServed, startSandbox } from '../support/serve.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

afterAll(closeServed)

let sandbox: Sandbox
let folder: string

beforeAll(async () => {
  sandbox = await startSandbox({ candidates: 20 })
  folder = await freshFolder()
  const database = await openDatabase(folder)
  const ashby = new AshbyConnector({ authConfig: { api_key: sandbox.keys.full }, baseUrl: sandbox.url })
  await (await createStore(database)).sync(ashby, { entities: ['candidates'] })
  await database.close()
})

function execute(...args: readonly string[]): Promise<CliResult> {
  const env = { ASHBY_API_KEY: sandbox.keys.full, ASHBY_BASE_URL: sandbox.url, PATCHBAY_DATABASE: folder }
  return runCli(['execute', 'ashby', ...args], { env })
}

describe('patchbay execute with a copy', () => {
  it('answers a list from the copy and says so', async () => {
    const result = await execute('candidates', 'list', '--params', '{"limit":3}', '--source', 'replica', '--meta')
    const { data, meta } = JSON.parse(result.stdout) as { data: unknown[]; meta: { source: string } }
    expect(data).toHaveLength(3)
    expect(meta.source).toBe('replica')
  })

  it('asks the API where the copy is too old, or was never made', async () => {
    const old = await execute('candidates', 'list', '--max-age', '0', '--meta')
    const none = await execute(
      'candidates',
      'list',
      '--source',
      'auto',
      '--database',
      await temporaryFolder(),
      '--meta',
    )
    const sources = [old, none].map(({ stdout }) => (JSON.parse(stdout) as { meta: { source?: string } }).meta.source)
    expect(sources[0]).toBe('live')
    expect(none.code).toBe(0)
  })

  it('says where the copy is looked for, and what else is wrong', async () => {
    const none = await execute('candidates', 'list', '--source', 'replica', '--database', await temporaryFolder())
    const source = await execute('candidates', 'list', '--source', 'copy')
    const search = await execute('jobs', 'context_store_search')
    expect([none.code, source.code, search.code]).toEqual([2, 2, 2])
    expect(none.stderr).toContain('there is no database in')
    expect(source.stderr).toContain('--source must be one of live, replica, auto')
    expect(search.stderr).toContain('search ashby jobs')
  })
})
