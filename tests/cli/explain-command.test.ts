import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runCli, type CliResult, type CliWorld } from '../support/run-cli.ts'
import { closeServers, startServer } from '../support/start-server.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

const tickets = path.resolve(import.meta.dirname, '../fixtures/tickets.yaml')
const settings = path.join('tests', 'fixtures', 'settings.yaml')
const ticketsEnv = { TICKETS_SUBDOMAIN: 'acme' }

afterAll(async () => {
  await closeServers()
  await removeTemporaryFolders()
})

function explain(argv: readonly string[], world: CliWorld = {}): Promise<CliResult> {
  return runCli(['explain', ...argv], world)
}

describe('patchbay explain', () => {
  it('shows the request without credentials, and on stderr what the manifest says of the call', async () => {
    const { stdout, ...others } = await explain(['ashby', 'candidates', 'list', '--params', '{"limit": 10}'])
    expect({ ...others, stdout: stdout.split('\nSettings')[0] }).toEqual({
      code: 0,
      stdout: `POST https://api.ashbyhq.com/candidate.list
content-type: application/json
accept: application/json; version=1
authorization: Basic ***

{
  "limit": 10
}
`,
      stderr:
        'candidates.list reads and is tried up to 3 times; needs candidates:read; has pages; cursor asks for the next\n',
    })
  })

  it('says that a write is not repeated', async () => {
    const { stderr } = await explain(['ashby', 'candidates', 'create', '--params', '{"name": "Jane"}'])
    expect(stderr).toBe('candidates.create writes and is not repeated; needs candidates:write\n')
  })

  it('gives the request as data', async () => {
    const { stdout, stderr } = await explain(['ashby', 'sources', 'list', '--json'])
    expect(stderr).toBe('')
    const { settings, ...request } = JSON.parse(stdout) as { settings: readonly object[] }
    expect(settings).toContainEqual({
      name: 'auth token',
      value: 'basic',
      origins: [
        {
          by: 'the connector’s auth.token',
          path: 'auth.token',
          file: path.join('connectors', 'ashby', 'connector.yaml'),
          line: expect.any(Number) as number,
        },
      ],
    })
    expect(request).toEqual({
      method: 'POST',
      url: 'https://api.ashbyhq.com/source.list',
      headers: {
        accept: 'application/json; version=1',
        'content-type': 'application/json',
        authorization: 'Basic ***',
      },
      body: '{}',
    })
  })

  it('tells who says each setting, and on which line', async () => {
    const { stdout } = await explain([settings, 'notes', 'list', '--config', '{"region": "eu"}'])
    expect(stdout.slice(stdout.indexOf('Settings'))).toBe(`Settings with the lines of ${settings}
  base URL             https://files-{{ config.region | lower }}.notes.example ← the action, line 44; the connector’s server.others.files, line 9
  header x-version     2 ← the connector’s server.headers.X-Version, line 7
  query area           {{ config.region }} ← the connector’s server.query.area, line 10
  auth key             header x-key and none ← the connector’s auth.key, line 12
  permission           read or write ← the template "paged", line 32
  encoding arrays      comma ← the action, line 45
  encoding objects     dots ← the connector’s server.encode.objects, line 6
  encoding booleans    false, true ← Patchbay’s default
  default limit        5 ← the template "paged", line 34
  default owner        {{ config.region }} ← the connector’s defaults.owner, line 23
  default kind         note ← the action, line 48
  set headers.x-owner  {{ params.owner }} ← the template "base", line 27
  answer               records at data ← the template "paged", line 35
  record               Note ← the entity, line 40
  pagination           cursor in cursor, next at next_cursor, more at has_more, size limit, at most 9 a page, 99 in all ← the action, line 51; the preset "cursor", which the connector’s pagination.pages names, line 22
  failure 1            status 404, then empty ← the action, line 50
  failure 2            errors.0 exists and data exists, code at errors.0.extensions.code, then warn ← the preset "graphql", which the connector names, line 18
  failure 3            errors.0 exists, code at errors.0.extensions.code ← the preset "graphql", which the connector names, line 18
  failure otherwise    by status ← Patchbay’s default
  retry attempts       4 ← the connector’s retry.attempts, line 19
  retry statuses       429, 500, 502, 503, 504 ← Patchbay’s default
  retry initial        9 ms ← the template "paged", line 36
  retry longest        30000 ms ← Patchbay’s default
  retry wait           @header.retry-after, else @header.x-ratelimit-reset epoch ← the preset "x_ratelimit_reset", which the connector names, line 19
  limit                slow: 1 at once, a call counts as 2 ← the action, line 52; the connector’s limits.slow, line 20
  timeout              2000 ms ← the action, line 53
`)
  })

  it('never shows a key that is set', async () => {
    const env = { ASHBY_API_KEY: 'secret-key-value' }
    for (const option of [[], ['--json'], ['--curl']]) {
      const { code, stdout, stderr } = await explain(['ashby', 'sources', 'list', ...option], { env })
      expect(code).toBe(0)
      expect(stdout + stderr).not.toContain('secret-key-value')
      expect(stdout + stderr).not.toContain(Buffer.from('secret-key-value:').toString('base64'))
    }
  })

  it('writes a curl command that takes the key from its variable', async () => {
    const { stdout } = await explain(['ashby', 'candidates', 'list', '--params', '{"limit": 10}', '--curl'])
    expect(stdout).toBe(`curl --request POST https://api.ashbyhq.com/candidate.list \\
  --user "$ASHBY_API_KEY:" \\
  --header 'content-type: application/json' \\
  --header 'accept: application/json; version=1' \\
  --data-raw '{"limit":10}'
`)
  })

  it('reads config from variables and options, and says which when it is missing', async () => {
    const variable = await explain([tickets, 'me', 'get'], { env: ticketsEnv })
    const option = await explain([tickets, 'me', 'get', '--config', '{"subdomain": "Acme"}'])
    const missing = await explain([tickets, 'me', 'get'])
    expect(variable.stdout).toMatch(/^GET https:\/\/acme\.tickets\.example\/v1\/me\n/)
    expect(option.stdout).toBe(variable.stdout)
    expect(missing).toEqual({
      code: 2,
      stdout: '',
      stderr: `error  Tickets cannot be reached yet: set TICKETS_SUBDOMAIN
TICKETS_SUBDOMAIN: The first part of your address.
Or give --config '{"subdomain":"…"}'.
`,
    })
  })

  it('checks the parameters as a call would', async () => {
    const { code, stderr } = await explain(['ashby', 'candidates', 'list', '--params', '{"limit": 1000}'])
    expect(code).toBe(2)
    expect(stderr).toContain('limit must be <= 100')
  })

  it('writes a curl command that sends what the call would send', async () => {
    const server = await startServer()
    const text = `it's "quoted" $HOME \`x\` \\ \n {a,b} [1] ü 漢`
    const params = JSON.stringify({ subject: text, tags: [text] })
    const env = { ...ticketsEnv, TICKETS_BASE_URL: `${server.url}/v1` }
    const { stdout } = await explain([tickets, 'tickets', 'create', '--params', params, '--curl'], { env })
    const script = path.join(await temporaryFolder(), 'call.sh')
    await writeFile(script, stdout.replace('curl ', 'curl --silent --noproxy "*" '))
    await runShell(script, { TICKETS_TOKEN: 'token-value' })
    const [request] = server.requests
    expect(request?.method).toBe('POST')
    expect(request?.headers.authorization).toBe('Bearer token-value')
    expect(JSON.parse(request?.body ?? '')).toEqual({ subject: text, tags: [text], priority: 3, source: 'api' })
  })
})

async function runShell(script: string, env: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn('sh', [script], { env: { PATH: process.env['PATH'] ?? '', ...env } })
  await new Promise((resolve) => child.on('close', resolve))
}
