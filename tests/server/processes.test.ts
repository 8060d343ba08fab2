import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { jest } from '@jest/globals'
import { createDatabaseOn, createPostgresDatabase, createPostgresServer, hasPostgres } from '../support/postgres.ts'
import {
  ashbyBody,
  callAt,
  closeServed,
  startSandbox,
  testApplication,
  testKey,
  until,
  valueAt,
  type Reply,
} from '../support/serve.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { aText } from '../support/matchers.ts'

jest.setTimeout(120_000)

const root = path.resolve(import.meta.dirname, '../..')
const execute = { entity: 'candidates', action: 'list', params: { limit: 1 } }

interface Node {
  readonly url: string
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  /** What it wrote to stderr. */
  readonly errors: () => string
}

const children = new Set<ChildProcess>()

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await closeServed()
})

async function startNode(database: string, sandbox: Sandbox): Promise<Node> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'cli/main.ts', 'serve', '--database', database, '--port', '0', '--json'],
    {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        PATCHBAY_CLIENT_ID: testApplication.client_id,
        PATCHBAY_CLIENT_SECRET: testApplication.client_secret,
        PATCHBAY_ENCRYPTION_KEY: testKey,
        PATCHBAY_REPLICATION: 'off',
        ASHBY_BASE_URL: sandbox.url,
      },
    },
  )
  children.add(child)
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const first = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()))
    child.once('exit', () => reject(new Error(`The server did not start: ${errors}`)))
  })
  return { url: String(valueAt(JSON.parse(first), 'url')), child, ended, errors: () => errors }
}

async function tokenOf({ url }: Node): Promise<string> {
  const { body } = await callAt(url, 'POST', '/v1/account/applications/token', { body: testApplication })
  return String(body['access_token'])
}

function create(node: Node, token: string, sandbox: Sandbox, name: string): Promise<Reply> {
  const body = { ...ashbyBody(sandbox), workspace_name: 'shared', name, validate: false }
  return callAt(node.url, 'POST', '/v1/integrations/connectors', { token, body })
}

const onPostgres = hasPostgres() ? describe : describe.skip

onPostgres('servers on one database', () => {
  it('share all there is; when one is killed the others go on, and what was acknowledged is kept', async () => {
    const sandbox = await startSandbox({ candidates: 5 })
    const where = await createPostgresDatabase()
    const [one, two] = await Promise.all([startNode(where, sandbox), startNode(where, sandbox)])
    const token = await tokenOf(one)

    const acknowledged: string[] = []
    const failures: string[] = []
    const work = async (node: Node, worker: number): Promise<void> => {
      for (let index = 0; index < 40; index += 1) {
        const name = `${worker}-${index}`
        const reply = await create(node, token, sandbox, name).catch(() => undefined)
        if (reply?.status === 200) acknowledged.push(name)
        else failures.push(`${node === one ? 'one' : 'two'} ${reply?.status ?? 'away'}`)
        if (reply === undefined) return
      }
    }
    const working = Promise.all([work(one, 1), work(one, 2), work(two, 3), work(two, 4)])
    await until(async () => acknowledged.length >= 40)
    one.child.kill('SIGKILL')
    await working
    const { body } = await callAt(two.url, 'GET', '/v1/integrations/connectors?workspace_name=shared', { token })
    const rows = body['data'] as readonly { readonly id: string; readonly name: string }[]
    const runs = await Promise.all(
      rows
        .slice(0, 10)
        .map(({ id }) =>
          callAt(two.url, 'POST', `/v1/integrations/connectors/${id}/execute`, { token, body: execute }),
        ),
    )
    expect(acknowledged.filter((name) => !rows.some((row) => row.name === name))).toEqual([])
    expect(failures.filter((failure) => failure !== 'one away')).toEqual([])
    expect(new Set(runs.map(({ status }) => status))).toEqual(new Set([200]))

    // Told to stop, it answers first what is under way.
    sandbox.inject({ type: 'delay', ms: 800, endpoint: 'candidate.list', times: 1 })
    const [row] = rows
    const before = sandbox.requests.length
    const running = callAt(two.url, 'POST', `/v1/integrations/connectors/${row?.id ?? ''}/execute`, {
      token,
      body: execute,
    })
    await until(async () => sandbox.requests.length > before)
    two.child.kill('SIGTERM')
    const answered = await running
    expect([answered.status, await two.ended]).toEqual([200, 0])

    const three = await startNode(where, sandbox)
    const calls = await callAt(three.url, 'GET', `/v1/patchbay/calls?connector_id=${row?.id ?? ''}&limit=1`, {
      token: await tokenOf(three),
    })
    expect(valueAt(calls.body, 'data.0.request_id')).toBe(answered.headers.get('x-request-id'))
    three.child.kill('SIGTERM')
    expect(await three.ended).toBe(0)
  })

  it('answer 503 while the database is away, and go on by themselves when it is back', async () => {
    const sandbox = await startSandbox({ candidates: 5 })
    const postgres = await createPostgresServer(await temporaryFolder())
    await postgres.start()
    const node = await startNode(await createDatabaseOn(postgres), sandbox)
    const token = await tokenOf(node)
    const made = await create(node, token, sandbox, 'Kept')
    await postgres.stop()

    await until(async () => (await callAt(node.url, 'GET', '/health')).status === 503)
    const list = await callAt(node.url, 'GET', '/v1/integrations/connectors?workspace_name=shared', {
      token: `${token}x`,
    })
    const health = await callAt(node.url, 'GET', '/health')
    await postgres.start()
    await until(async () => (await callAt(node.url, 'GET', '/health')).status === 200)
    const back = await callAt(node.url, 'GET', `/v1/integrations/connectors/${String(made.body['id'])}`, { token })
    node.child.kill('SIGTERM')
    const code = await node.ended
    await postgres.stop()

    expect([list.status, list.headers.get('retry-after'), list.body]).toEqual([
      503,
      '1',
      {
        message: 'the server cannot reach its database; try again in a moment',
        errors: [{ field: null, message: aText, error_code: 'database_unavailable' }],
        error_code: 'database_unavailable',
        detail: aText,
        hint: aText,
        retryable: true,
        request_id: aText,
      },
    ])
    expect(health.body).toEqual({ status: 'unavailable', database: 'does not answer' })
    expect([back.status, back.body['name'], code]).toEqual([200, 'Kept', 0])
  })
})
