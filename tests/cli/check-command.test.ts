import { startAshbySandbox } from '../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { runCli, type CliResult } from '../support/run-cli.ts'
import { closeServers, respond, startServer } from '../support/start-server.ts'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startAshbySandbox({ candidates: 5 })
})

afterAll(async () => {
  await sandbox.close()
  await closeServers()
})

function check(key: string, ...options: readonly string[]): Promise<CliResult> {
  return runCli(['check', 'ashby', ...options], { env: { ASHBY_BASE_URL: sandbox.url, ASHBY_API_KEY: key } })
}

describe('patchbay check', () => {
  it('tells that the credentials work, whose they are and what they may do', async () => {
    const { code, stdout, stderr } = await check(sandbox.keys.full)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^healthy {2}Ashby takes these credentials: Everything but secrets\n/)
    expect(stdout).toMatch(/^candidates:write +granted +Create and change candidates and applications\.$/m)
    expect(stdout).toMatch(/^Also granted: .*offers:read/m)
  })

  it('names the permissions that are missing', async () => {
    const { code, stdout } = await check(sandbox.keys.read_only)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^candidates:write +missing /m)
  })

  it('tells why they do not work, with exit code 1', async () => {
    const { code, stdout, stderr } = await check(sandbox.keys.deactivated)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatch(/^unhealthy {2}api_key\.get: .*deactivated/)
  })

  it('tells the same as data', async () => {
    const healthy = await check(sandbox.keys.full, '--json')
    const unhealthy = await check('nobody-knows-this', '--json')
    expect(JSON.parse(healthy.stdout)).toMatchObject({ status: 'healthy', identity: 'Everything but secrets' })
    expect(JSON.parse(unhealthy.stdout)).toMatchObject({ status: 'unhealthy' })
    expect([healthy.code, unhealthy.code]).toEqual([0, 1])
    expect(unhealthy.stdout).not.toContain('nobody-knows-this')
  })

  it('gives up after the time it is given', async () => {
    const server = await startServer(() => undefined)
    const { code, stdout } = await runCli(['check', 'ashby', '--timeout', '50', '--base-url', server.url], {
      env: { ASHBY_API_KEY: sandbox.keys.full },
    })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^unhealthy {2}/)
  })

  it('asks for credentials as every call does', async () => {
    const { code, stderr } = await runCli(['check', 'ashby'])
    expect(code).toBe(2)
    expect(stderr).toContain('set ASHBY_API_KEY')
  })

  it('takes out of the answer what could steer the terminal', async () => {
    const server = await startServer((_request, response) => respond(response, 401, '\u001b]0;owned\u0007no'))
    const { stdout } = await runCli(['check', 'ashby', '--base-url', server.url], {
      env: { ASHBY_API_KEY: 'some-key' },
    })
    expect(stdout).toMatch(/^unhealthy/)
    expect(stdout).not.toMatch(/[\u001b\u0007]/)
  })
})
