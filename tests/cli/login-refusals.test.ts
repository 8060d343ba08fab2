import { jest } from '@jest/globals'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { Interruption } from '../../cli/interruption.ts'
import { startAuthorizationServer } from '../support/authorization-server.ts'
import { runCli } from '../support/run-cli.ts'
import { consenting, folderFor, login } from '../support/log-in.ts'
import { closeServers } from '../support/start-server.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

// The first command loads what all need.
jest.setTimeout(30_000)

afterEach(() => {
  jest.useRealTimers()
})

afterAll(async () => {
  await closeServers()
  await removeTemporaryFolders()
})

describe('patchbay login, when it cannot', () => {
  it('says of a connector without OAuth that it has none', async () => {
    const { code, stdout, stderr } = await runCli(['login', 'ashby'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Ashby does not offer OAuth')
    expect(stderr).toContain('ASHBY_API_KEY')
  })

  it('says which variables to set, before anything is shown', async () => {
    const { code, stderr } = await runCli(['login', 'hubspot', '--no-browser'])
    expect(code).toBe(2)
    expect(stderr).toContain('error  HubSpot needs credentials: set HUBSPOT_CLIENT_ID and HUBSPOT_CLIENT_SECRET\n')
    expect(stderr).not.toContain('https://app.hubspot.com')
  })

  it('says what config is missing', async () => {
    const { code, stderr } = await runCli(['login', 'zendesk-support'], {
      env: { ZENDESK_SUPPORT_CLIENT_ID: 'me', ZENDESK_SUPPORT_CLIENT_SECRET: 'hush' },
    })
    expect(code).toBe(2)
    expect(stderr).toContain('set ZENDESK_SUPPORT_SUBDOMAIN')
  })

  it.each([
    [['--port', '0'], '--port must be a whole number from 1 to 65535'],
    [['--scheme', 'oaut'], 'there is no scheme "oaut"; did you mean "oauth"?'],
    [['--redirect-uri', 'http://app.example/back'], '--redirect-uri must be an http URL of this machine'],
    [['--redirect-uri', 'nowhere'], '--redirect-uri must be an http URL of this machine'],
    [['--redirect-uri', 'https://app.example/back'], 'give the port that it leads to here with --port'],
    [['-o', 'missing/notes.json'], 'notes.json cannot be written (ENOENT)'],
    [['-o', 'folder'], 'folder cannot be written: it is not a file'],
    [['--auth-config', '{"client_id": "x"}'], 'app.client_secret is missing or empty'],
    [['--auth-config', '{"client_id": "x", "client_secret": "canary", "tenant": "y"}'], 'app has no field "tenant"'],
    [['--config', '{"team": 1}'], 'config has no field "team"'],
  ])('refuses %j as a wrong command', async (options, message) => {
    const server = await startAuthorizationServer()
    const cwd = await folderFor(server)
    await mkdir(path.join(cwd, 'folder'))
    const { code, stdout, stderr } = await login(cwd, { options, person: consenting(server) })
    expect({ code, stdout, requests: server.requests }).toEqual({ code: 2, stdout: '', requests: [] })
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('canary')
  })

  it('says that a port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const server = await startAuthorizationServer()
    const { code, stderr } = await login(await folderFor(server), {
      options: ['--port', String(port)],
      person: consenting(server),
    })
    await new Promise((resolve) => other.close(resolve))
    expect(code).toBe(2)
    expect(stderr).toContain(`port ${port} is taken\n`)
  })

  it('ends with 130 when it is interrupted, and listens no more', async () => {
    const server = await startAuthorizationServer()
    const interrupt = new AbortController()
    let back = ''
    const { code, stdout } = await login(await folderFor(server), {
      world: { signal: interrupt.signal },
      person: async (url) => {
        back = new URL(url).searchParams.get('redirect_uri') ?? ''
        interrupt.abort(new Interruption('SIGINT'))
      },
    })
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' })
    await expect(fetch(back)).rejects.toThrow('fetch failed')
  })

  it('gives up when nobody consents for minutes', async () => {
    const server = await startAuthorizationServer()
    const cwd = await folderFor(server)
    jest.useFakeTimers({
      doNotFake: ['nextTick', 'setImmediate', 'setInterval', 'queueMicrotask', 'Date', 'performance', 'hrtime'],
    })
    const { code, stderr } = await login(cwd, {
      person: async () => {
        // The waiting begins once the address is told.
        await new Promise((resolve) => setImmediate(resolve))
        jest.advanceTimersByTime(5 * 60_000)
      },
    })
    expect(code).toBe(1)
    expect(stderr).toContain('notes: nobody consented within 5 minutes\n')
  })
})
