import { jest } from '@jest/globals'
import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { app, startAuthorizationServer } from '../support/authorization-server.ts'
import { consenting, env, folderFor, login } from '../support/log-in.ts'
import { runCli, type CliResult } from '../support/run-cli.ts'
import { closeServers } from '../support/start-server.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

// The first command loads what all need.
jest.setTimeout(30_000)

afterAll(async () => {
  await closeServers()
  await removeTemporaryFolders()
})

function modeOf(file: string): Promise<number> {
  return stat(file).then(({ mode }) => mode & 0o777)
}

describe('patchbay login', () => {
  it('takes a person through the consent and writes credentials that other commands take', async () => {
    const server = await startAuthorizationServer({ reply: { expires_in: 3600 } })
    const cwd = await folderFor(server)
    const { code, stdout, stderr, acted } = await login(cwd, {
      options: ['-o', 'notes.json'],
      person: consenting(server),
    })
    const file = path.join(cwd, 'notes.json')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      ...app,
      access_token: 'canary-access-1',
      refresh_token: 'canary-refresh-1',
      expires_at: expect.any(Number) as number,
    })
    expect(await modeOf(file)).toBe(0o600)
    expect(await readdir(cwd)).toEqual(['connector.yaml', 'notes.json'])
    expect(stderr).toMatch(/^The app must have the redirect address http:\/\/127\.0\.0\.1:\d+\/callback\n/)
    expect(stderr).toContain('patchbay check ./connector.yaml --auth-config @notes.json tells whether they work.\n')
    expect(stderr).not.toContain('canary')
    const page = acted as Response
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await page.text()).toContain('You can close this window.')
    const list = await runCli(['execute', './connector.yaml', 'notes', 'list', '--auth-config', '@notes.json'], { cwd })
    expect(JSON.parse(list.stdout)).toEqual([{ id: 'n1' }])
  })

  it('prints the credentials where no file is named', async () => {
    const server = await startAuthorizationServer()
    const { code, stdout, stderr } = await login(await folderFor(server), { person: consenting(server) })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      ...app,
      access_token: 'canary-access-1',
      refresh_token: 'canary-refresh-1',
    })
    expect(stderr).not.toContain('canary')
  })

  it('reads the app from a file, and replaces the tokens that stand there', async () => {
    const server = await startAuthorizationServer()
    const cwd = await folderFor(server)
    const file = path.join(cwd, 'notes.json')
    await writeFile(file, JSON.stringify({ ...app, access_token: 'old', refresh_token: 'old' }), { mode: 0o644 })
    const { code } = await login(cwd, {
      options: ['--auth-config', '@notes.json', '-o', 'notes.json'],
      world: { env: {} },
      person: consenting(server),
    })
    expect(code).toBe(0)
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ refresh_token: 'canary-refresh-1' })
    expect(await modeOf(file)).toBe(0o600)
  })

  it('keeps the file fresh when a later command renews the token', async () => {
    const server = await startAuthorizationServer({ reply: { expires_in: 1 } })
    const cwd = await folderFor(server)
    await login(cwd, { options: ['-o', 'notes.json'], person: consenting(server) })
    const list = await runCli(['execute', './connector.yaml', 'notes', 'list', '--auth-config', '@notes.json'], { cwd })
    expect(list).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(await readFile(path.join(cwd, 'notes.json'), 'utf8'))).toMatchObject({
      ...app,
      access_token: 'canary-access-2',
      refresh_token: 'canary-refresh-2',
    })
  })

  it('asks for the scopes that are named, at the address and the port that are given', async () => {
    const server = await startAuthorizationServer()
    const port = await freePort()
    const redirect = `http://localhost:${port}/oauth/back`
    let asked = new URLSearchParams()
    const { code } = await login(await folderFor(server), {
      options: ['--redirect-uri', redirect, '--scope', 'a', '--scope', 'b', '--scheme', 'oauth'],
      person: async (url) => {
        asked = new URL(url).searchParams
        const back = await server.consent(url)
        // A name may mean another address first; a browser tries both.
        return fetch(back.replace('localhost', '127.0.0.1'))
      },
    })
    expect(code).toBe(0)
    expect([asked.get('redirect_uri'), asked.get('scope')]).toEqual([redirect, 'a b'])
  })

  it('opens the browser, and says so when there is none', async () => {
    const server = await startAuthorizationServer()
    const cwd = await folderFor(server)
    const folder = await temporaryFolder()
    const opener = path.join(folder, 'xdg-open')
    await writeFile(opener, `#!/bin/sh\nprintf %s "$1" > '${folder}/opened'\n`)
    await chmod(opener, 0o755)
    let printed = ''
    const open = (PATH: string): Promise<CliResult> =>
      runCli(['login', './connector.yaml'], {
        cwd,
        env: { ...env, PATH },
        onMessage: (text) => {
          const [, url] = /^ {2}(http\S+)$/m.exec(text) ?? []
          printed = url ?? printed
          if (url !== undefined) void consenting(server)(url)
        },
      })
    const opened = await open(`${folder}:/usr/bin:/bin`)
    const address = printed
    const without = await open(await temporaryFolder())
    expect([opened.code, without.code]).toEqual([0, 0])
    expect(opened.stderr).not.toContain('No browser')
    expect(without.stderr).toContain('No browser could be opened; open the address yourself.\n')
    expect(await eventually(() => readFile(path.join(folder, 'opened'), 'utf8'))).toBe(address)
  })
})

describe('what comes to the address of the login', () => {
  it('is refused with another state, another path or another method, and the login goes on', async () => {
    const server = await startAuthorizationServer()
    const { code, acted } = await login(await folderFor(server), {
      person: async (url) => {
        const back = new URL(await server.consent(url))
        const forged = new URL(back)
        forged.searchParams.set('state', 'forged')
        const others = [
          await fetch(forged),
          await fetch(new URL('/favicon.ico', back)),
          await fetch(back, { method: 'POST' }),
          await fetch(back.origin),
        ]
        const own = await fetch(back)
        return [...others, own].map(({ status }) => status)
      },
    })
    expect({ code, acted }).toEqual({ code: 0, acted: [400, 404, 405, 404, 200] })
    expect(server.issued()).toBe(1)
  })

  it('is taken once, though the browser asks twice', async () => {
    const server = await startAuthorizationServer()
    const { code, acted } = await login(await folderFor(server), {
      person: async (url) => {
        const back = await server.consent(url)
        const pages = await Promise.allSettled([fetch(back), fetch(back)])
        return pages.some((page) => page.status === 'fulfilled' && page.value.status === 200)
      },
    })
    expect({ code, acted, issued: server.issued() }).toEqual({ code: 0, acted: true, issued: 1 })
  })

  it('tells the refusal of the user as one, with a page that says where to look', async () => {
    const server = await startAuthorizationServer({ refuse: 'access_denied' })
    const cwd = await folderFor(server)
    const { code, stdout, stderr, acted } = await login(cwd, {
      options: ['-o', 'notes.json'],
      person: async (url) => (await consenting(server)(url)).status,
    })
    expect({ code, stdout, acted }).toEqual({ code: 1, stdout: '', acted: 400 })
    expect(stderr).toContain('error  The login did not succeed (authorization_failed)\n')
    expect(stderr).toContain('notes: the user refused to let the app into Notes\n')
    expect(stderr).toContain('patchbay login ./connector.yaml begins anew.\n')
    expect(await readdir(cwd)).toEqual(['connector.yaml'])
  })

  it('fails with the reason of the provider when the code is refused, and shows no secret', async () => {
    const server = await startAuthorizationServer()
    const wrong = { ...env, NOTES_CLIENT_SECRET: 'canary-wrong-secret' }
    const { code, stdout, stderr, acted } = await login(await folderFor(server), {
      world: { env: { ...wrong, DEBUG: 'patchbay' } },
      person: async (url) => (await consenting(server)(url)).text(),
    })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('invalid_grant: there is no client with [secret]')
    expect(`${stderr}${String(acted)}`).not.toContain('canary')
  })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** What a program of its own does comes when it comes. */
async function eventually(read: () => Promise<string>): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const text = await read().catch(() => '')
    if (text !== '') return text
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return ''
}
