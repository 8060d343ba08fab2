import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { serveMcpOverHttp } from '../../../adapters/mcp-over-http.ts'
import { freshFolder } from '../../support/databases.ts'
import { runCli } from '../../support/run-cli.ts'
import { ashby, sandbox, useSandbox } from './world.ts'

useSandbox()

const root = path.resolve(import.meta.dirname, '../../..')
const inspector = path.join(root, 'node_modules/@modelcontextprotocol/inspector-cli/build/cli.js')

/** What the command line of the MCP Inspector answers, as data. */
async function inspect(argv: readonly string[]): Promise<unknown> {
  const child = spawn(process.execPath, [inspector, ...argv], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`the Inspector ended with ${code}: ${stderr}`)
  return JSON.parse(stdout)
}

/** Jobs, by the tool that calls operations. */
const call = [
  ...['--method', 'tools/call', '--tool-name', 'execute'],
  ...['--tool-arg', 'entity=jobs', 'action=list', 'params={"limit":2}'],
]

it('finds its way over standard input and output', async () => {
  const server = ['--cli', process.execPath, '--import', 'tsx', 'cli/main.ts', 'mcp', 'ashby']
  const env = ['-e', `ASHBY_API_KEY=${sandbox.keys.full}`, '-e', `ASHBY_BASE_URL=${sandbox.url}`]

  const listed = await inspect([...env, ...server, '--method', 'tools/list'])
  const called = await inspect([...env, ...server, ...call])

  expect(listed).toMatchObject({
    tools: [
      { name: 'search_operations', annotations: { readOnlyHint: true } },
      { name: 'describe_operation', annotations: { readOnlyHint: true } },
      { name: 'execute', annotations: { destructiveHint: false }, outputSchema: {} },
    ],
  })
  expect(called).toMatchObject({ structuredContent: { meta: { count: 2 }, source: 'Ashby' } })
})

it('searches the copy that sync made', async () => {
  const database = await freshFolder()
  const env = { ASHBY_API_KEY: sandbox.keys.full, ASHBY_BASE_URL: sandbox.url }
  const synced = await runCli(['sync', 'ashby', 'jobs', '--database', database], { env })
  const given = Object.entries(env).flatMap(([name, value]) => ['-e', `${name}=${value}`])
  const server = ['--cli', process.execPath, '--import', 'tsx', 'cli/main.ts', 'mcp', 'ashby', '--database', database]
  const params = 'params={"filter":{"eq":{"status":"Open"}},"limit":2}'
  const search = ['entity=jobs', 'action=context_store_search', params]

  const found = await inspect([
    ...given,
    ...server,
    ...['--method', 'tools/call', '--tool-name', 'execute', '--tool-arg', ...search],
  ])

  expect(synced.code).toBe(0)
  expect(found).toMatchObject({ structuredContent: { meta: { count: 2, has_more: true } } })
})

it('finds its way over HTTP', async () => {
  const server = await serveMcpOverHttp([ashby], { port: 0 })
  try {
    const listed = await inspect(['--cli', server.url, '--transport', 'http', '--method', 'tools/list'])
    const called = await inspect(['--cli', server.url, '--transport', 'http', ...call])
    const resources = await inspect(['--cli', server.url, '--transport', 'http', '--method', 'resources/list'])

    expect(listed).toMatchObject({ tools: [{ name: 'search_operations' }, {}, { name: 'execute' }] })
    expect(called).toMatchObject({ structuredContent: { meta: { count: 2 } } })
    expect(resources).toEqual({ resources: [] })
  } finally {
    await server.close()
  }
})
