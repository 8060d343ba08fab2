import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runCli, type CliResult, type CliWorld } from '../support/run-cli.ts'
import { closeServers, startServer } from '../support/start-server.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

const tickets = path.resolve(import.meta.dirname, '../fixtures/tickets.yaml')
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
    expect(await explain(['ashby', 'candidates', 'list', '--params', '{"limit": 10}'])).toEqual({
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
    expect(JSON.parse(stdout)).toEqual({
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
