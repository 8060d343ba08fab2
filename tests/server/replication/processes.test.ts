import { once } from 'node:events'
import { jest } from '@jest/globals'
import { openForTest } from '../../support/databases.ts'
import { createPostgresDatabase, hasPostgres } from '../../support/postgres.ts'
import { startScript, type ScriptProcess } from '../../support/run-script.ts'
import { ashbyBody, callAt, closeServed, startSandbox, testApplication, testKey, until } from '../../support/serve.ts'

jest.setTimeout(280_000)

const children = new Set<ScriptProcess>()

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await closeServed()
})

/** A server that starts when it is told to, so that it is there at once. */
const source = `
  const [database, sandbox, application, key] = process.argv.slice(2)
  const { startServer } = await load('server/start-server.ts')
  const { bundledConnectors } = await load('connectors/registry.gen.ts')
  await new Promise((resolve) => {
    const alive = setInterval(() => undefined, 1000)
    process.once('SIGUSR2', () => { clearInterval(alive); resolve() })
    process.stdout.write('loaded')
  })
  const server = await startServer({
    port: 0, host: '127.0.0.1', database, application: JSON.parse(application), keys: { PATCHBAY_ENCRYPTION_KEY: key },
    baseUrls: { ashby: sandbox }, logLevel: 'error', bodyLimit: 1e6, rateLimit: 1e6, retentionDays: 90,
    replication: { concurrency: 4, life: 1000, tick: 50 },
  }, Object.values(bundledConnectors))
  process.stdout.write(server.url)
  process.once('SIGTERM', () => void server.close())
`

async function load(database: string, sandbox: string): Promise<ScriptProcess> {
  const child = await startScript(source, [database, sandbox, JSON.stringify(testApplication), testKey])
  children.add(child)
  await said(child)
  return child
}

/** What it says next. */
async function said(child: ScriptProcess): Promise<string> {
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`it ended by itself (${String(code ?? signal)}): ${complaint}`)
  })
  ended.catch(() => undefined)
  const [text] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer]
  return text.toString()
}

async function start(child: ScriptProcess): Promise<string> {
  const url = said(child)
  child.kill('SIGUSR2')
  return url
}

const onPostgres = hasPostgres() ? describe : describe.skip

onPostgres('servers that replicate on one database', () => {
  it('share the runs; those of one that is killed, or told to stop, are gone on with where they were', async () => {
    const sandbox = await startSandbox({ candidates: 2400 })
    const where = await createPostgresDatabase()
    const database = await openForTest(where)
    const [one, two, three] = await Promise.all([
      load(where, sandbox.url),
      load(where, sandbox.url),
      load(where, sandbox.url),
    ])
    const url = await start(one)
    const path = '/v1/account/applications/token'
    const { body } = await callAt(url, 'POST', path, { body: testApplication })
    const token = String(body['access_token'])
    sandbox.inject({ type: 'delay', ms: 250, endpoint: 'candidate.list', times: 1000 })
    for (const workspace_name of ['first', 'first', 'second']) {
      await callAt(url, 'POST', '/v1/integrations/connectors', {
        token,
        body: {
          ...ashbyBody(sandbox),
          replication_config: { start_date: '2000-01-01T00:00:00Z' },
          entities: [{ entity: 'candidates' }],
          workspace_name,
          validate: false,
        },
      })
    }
    /** Whether so many runs of each have read something. */
    const reached = (runs: number) => async (): Promise<boolean> => {
      const rows = await database.query(
        'select source from patchbay.runs where pages >= 2 group by source having count(*) >= $1',
        [runs],
      )
      return rows.length === 3
    }
    await until(reached(1))
    await start(two)
    one.kill('SIGKILL')
    await until(reached(2))
    // Told at once: what is left to read would be read while the third one starts on a busy machine.
    two.kill('SIGTERM')
    await Promise.all([once(two, 'exit'), start(three)])
    await until(async () => {
      const rows = await database.query(
        `select 1 as one from patchbay.replications where last_result ->> 'status' = 'completed' and state = 'idle'`,
      )
      return rows.length === 3
    })
    three.kill('SIGTERM')
    await once(three, 'exit')

    const runs = await database.query<{ source: string; status: string; code: string | null; pages: number }>(
      `select source, status, error ->> 'code' as code, pages from patchbay.runs order by source, started_at`,
    )
    const sources = [...new Set(runs.map((run) => run.source))]
    const ends = sources.map((id) => runs.filter((run) => run.source === id).map(({ status, code }) => [status, code]))
    const whole = [
      ['failed', 'interrupted'],
      ['cancelled', 'interrupted'],
      ['completed', null],
    ]
    // What was read when the process was killed and not written yet is read again; nothing else is.
    const pages = sources.map((id) => runs.filter((run) => run.source === id).reduce((sum, run) => sum + run.pages, 0))
    const overlapping = await database.query(
      `select a.id from patchbay.runs a join patchbay.runs b on a.source = b.source and a.id < b.id
         and a.started_at < b.ended_at and b.started_at < a.ended_at`,
    )
    const copies = await database.query<{ count: number }>(
      `select count(*) from patchbay.records where deleted_at is null group by source`,
    )
    expect(ends).toEqual([whole, whole, whole])
    expect(new Set(pages).size).toBe(1)
    expect(overlapping).toEqual([])
    expect(new Set(copies.map(({ count }) => count)).size).toBe(1)
    expect(copies.length).toBe(3)
    expect(Math.ceil((copies[0]?.count ?? 0) / 100)).toBeLessThanOrEqual(pages[0] ?? 0)
  })
})
