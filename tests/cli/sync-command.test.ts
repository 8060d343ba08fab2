import { startAshbySandbox } from '../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { Interruption } from '../../cli/interruption.ts'
import { openDatabase } from '../../store/database/open-database.ts'
import { freshFolder } from '../support/databases.ts'
import { runCli, type CliResult, type CliWorld } from '../support/run-cli.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

/** How many of the 230 candidates the key may see. */
const visible = 224

let sandbox: Sandbox
let folder: string

beforeAll(async () => {
  sandbox = await startAshbySandbox({ candidates: 230 })
})
beforeEach(async () => {
  sandbox.reset()
  folder = await freshFolder()
})
afterAll(async () => {
  await sandbox.close()
  await removeTemporaryFolders()
})

function sync(argv: readonly string[], world: CliWorld = {}, key: string = sandbox.keys.full): Promise<CliResult> {
  const env = { ASHBY_API_KEY: key, ASHBY_BASE_URL: sandbox.url, PATCHBAY_DATABASE: folder }
  return runCli(['sync', 'ashby', ...argv], { env, ...world })
}

interface Printed {
  readonly source: string
  readonly entities: readonly Readonly<Record<string, unknown>>[]
}

const printed = ({ stdout }: CliResult): Printed => JSON.parse(stdout) as Printed

describe('patchbay sync', () => {
  it('copies what it is told and says what it did', async () => {
    const first = await sync(['candidates', 'users'])
    expect([first.code, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toMatch(/^Entity +Status +Read +Written +Deleted +Seconds\n/)
    expect(first.stdout).toMatch(/\ncandidates +completed +224 +224 +0 +\d/)
    const second = await sync(['candidates', 'users', '--json'])
    expect(printed(second)).toMatchObject({
      source: 'ashby',
      entities: [
        { entity: 'candidates', status: 'completed', pages: 1, seen: 0, written: 0 },
        { entity: 'users', status: 'completed', pages: 1, seen: 0, written: 0 },
      ],
    })
  })

  it('makes what search finds', async () => {
    await sync(['jobs'])
    const { code, stdout } = await runCli(['search', 'ashby', 'jobs', '--count', '--database', folder])
    const jobs = JSON.parse(stdout) as { readonly count: number }
    expect([code, jobs.count > 0]).toEqual([0, true])
  })

  it('takes a start date, and all the connector asks for as JSON', async () => {
    const some = printed(await sync(['candidates', '--start-date', '2026-09-01', '--json'])).entities[0]
    const json = JSON.stringify({ start_date: '2026-09-01T00:00:00Z' })
    const same = printed(await sync(['candidates', '--replication-config', json, '--json'])).entities[0]
    const all = printed(await sync(['candidates', '--start-date', '1970-01-01', '--json'])).entities[0]
    expect(Number(some?.['seen'])).toBeLessThan(visible)
    expect(same).toMatchObject({ seen: 0 })
    expect(all).toMatchObject({ seen: visible, written: visible - Number(some?.['seen']) })
  })

  it('fails when an entity does, and says why, once', async () => {
    const { code, stdout } = await sync(['departments', 'candidates'], {}, sandbox.keys.candidates_only)
    expect(code).toBe(1)
    expect(stdout).toMatch(/departments +failed/)
    expect(stdout).toMatch(/candidates +completed/)
    expect(stdout).toMatch(/error {2}.*\(forbidden\)\n$/)
  })

  it('tells what was synced before it fails to remove what has long been gone', async () => {
    await sync(['users'])
    const database = await openDatabase(folder)
    await database.query(
      `create function patchbay.refuse() returns trigger language plpgsql as $$ begin raise 'not today'; end $$`,
    )
    await database.query(
      `create trigger refuse before delete on patchbay.records for each statement execute function patchbay.refuse()`,
    )
    await database.close()
    const { code, stdout, stderr } = await sync(['users'])
    expect([code, stdout, stderr]).toEqual([
      1,
      expect.stringMatching(/\nusers +completed/),
      expect.stringContaining('not today'),
    ])
  })

  it('ends when it is interrupted, and goes on from there the next time', async () => {
    const controller = new AbortController()
    sandbox.inject({ type: 'hang', endpoint: 'candidate.list', after: 1 })
    const running = sync(['candidates'], { signal: controller.signal })
    const asked = (): number => sandbox.requests.length
    while (asked() < 2) await new Promise((resolve) => setTimeout(resolve, 20))
    controller.abort(new Interruption('SIGINT'))
    expect(await running).toEqual({ code: 130, stdout: '', stderr: '' })
    expect(printed(await sync(['candidates', '--json'])).entities).toMatchObject([{ pages: 2, seen: visible - 100 }])
  })

  it('refuses what does not go together or is not there', async () => {
    const both = await sync(['--start-date', '2026-01-01', '--replication-config', '{"start_date":"2026-01-01"}'])
    const unknown = await sync(['candidate'])
    const date = await sync(['--start-date', 'yesterday'])
    expect([both, unknown, date].map(({ code }) => code)).toEqual([2, 2, 2])
    expect(both.stderr).toContain('give one of them')
    expect(unknown.stderr).toContain('did you mean "candidates"?')
    const days = await sync(['--keep-deleted', 'soon'])
    expect([days.code, days.stderr]).toEqual([
      2,
      expect.stringContaining('--keep-deleted must be a whole number from 0 to 36500, not "soon"'),
    ])
    expect(date.stderr).toContain('must be a date such as 2026-01-01T00:00:00Z')
    expect(sandbox.requests).toEqual([])
  })
})
