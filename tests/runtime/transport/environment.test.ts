import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as sendOn, type IncomingMessage } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { jest } from '@jest/globals'
import { closeServers, listen, serve } from './local-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'patchbay-'))
const authority = join(folder, 'authority.pem')

// Each test starts a process.
jest.setTimeout(60_000)

beforeAll(createCertificates)
afterEach(closeServers)
afterAll(() => rmSync(folder, { recursive: true }))

/** Gets the URLs one after the other in a process with this environment. */
async function sendIn(environment: Record<string, string>, ...urls: string[]): Promise<unknown> {
  const script = join(import.meta.dirname, 'send-urls.ts')
  const clean = Object.entries(process.env).filter(([name]) => !/_proxy$|^NODE_|^JEST/i.test(name))
  const env = { ...Object.fromEntries(clean), ...environment }
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...urls], { env })
  return JSON.parse(stdout)
}

/** A proxy that passes everything on, unless it wants a password, and what it was asked. */
async function serveProxy(password?: string): Promise<{ address: string; asked: unknown[] }> {
  const asked: unknown[] = []
  const isWelcome = ({ method, url, headers }: IncomingMessage): boolean => {
    const given = headers['proxy-authorization']
    asked.push([method, url, given])
    return password === undefined || given === `Basic ${Buffer.from(`user:${password}`).toString('base64')}`
  }
  const proxy = createServer((request, response) => {
    if (!isWelcome(request)) return response.writeHead(407).end('Who are you?')
    const { method, url = '', headers } = request
    const onward = sendOn(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    return request.pipe(onward)
  })
  proxy.on('connect', (request, socket) => {
    if (!isWelcome(request)) return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    const onward = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    return onward.on('error', () => socket.destroy())
  })
  return { address: `127.0.0.1:${await listen(proxy)}`, asked }
}

/** A server whose certificate the authority has signed, and the `proxy-authorization` headers that it saw. */
async function serveTls(seen: unknown[] = []): Promise<string> {
  const files = { key: readFileSync(join(folder, 'server.key')), cert: readFileSync(join(folder, 'server.pem')) }
  const server = createTlsServer(files, (request, response) => {
    seen.push(request.headers['proxy-authorization'])
    response.end(`secure ${request.url}`)
  })
  return `https://localhost:${await listen(server)}`
}

it('asks a proxy for what is not secure, by its whole address', async () => {
  const { address, asked } = await serveProxy()
  const url = await serve((request, response) => response.end(`plain ${request.url}`))

  const outcomes = await sendIn({ HTTP_PROXY: `http://${address}` }, `${url}/a?b=c`, `${url}/d`)

  expect(outcomes).toEqual([
    [200, 'plain /a?b=c'],
    [200, 'plain /d'],
  ])
  expect(asked).toEqual([
    ['GET', `${url}/a?b=c`, undefined],
    ['GET', `${url}/d`, undefined],
  ])
})

it('asks a proxy for a tunnel to what is secure, and goes past it where it was told to', async () => {
  const seen: unknown[] = []
  const { address, asked } = await serveProxy('p@ss')
  const secure = await serveTls(seen)
  const plain = await serve((request, response) => response.end(`plain ${request.url}`))

  const outcomes = await sendIn(
    {
      https_proxy: `user:p%40ss@${address}`,
      http_proxy: 'http://127.0.0.1:1',
      no_proxy: 'example.com,127.0.0.1',
      NODE_EXTRA_CA_CERTS: authority,
    },
    `${secure}/a`,
    `${plain}/b`,
  )

  expect(outcomes).toEqual([
    [200, 'secure /a'],
    [200, 'plain /b'],
  ])
  expect(asked).toEqual([['CONNECT', secure.slice('https://'.length), 'Basic dXNlcjpwQHNz']])
  expect(seen).toEqual([undefined])
})

it('tells when a proxy turns it away', async () => {
  const { address } = await serveProxy('secret')
  const secure = await serveTls()
  const plain = await serve((_, response) => response.end('unseen'))

  const outcomes = await sendIn({ HTTP_PROXY: `http://user:wrong@${address}` }, plain, secure)

  const mend = 'Check its address, user and password in HTTP_PROXY and HTTPS_PROXY.'
  expect(outcomes).toEqual([
    {
      code: 'network',
      message: `The proxy did not let the request to ${plain.slice(7)} pass: Proxy Authentication Required (407) (UND_ERR_INVALID_ARG). ${mend}`,
      sent: true,
      retryable: false,
    },
    {
      code: 'network',
      message: `The proxy did not let the request to ${secure.slice(8)} pass: Proxy response (407) !== 200 when HTTP Tunneling (UND_ERR_ABORTED). ${mend}`,
      sent: false,
      retryable: false,
    },
  ])
})

it('tells when the address of a proxy is none, without repeating it', async () => {
  const outcomes = await sendIn({ HTTPS_PROXY: 'http://user:secret@' }, 'https://localhost:1')

  expect(outcomes).toEqual([
    {
      code: 'network',
      message: 'The environment variable HTTPS_PROXY is not the address of a proxy. Write it as http://host:port.',
      sent: false,
      retryable: false,
    },
  ])
})

it('tells when a proxy cannot be reached', async () => {
  const outcomes = await sendIn({ HTTPS_PROXY: '127.0.0.1:1' }, 'https://localhost:1')

  expect(outcomes).toMatchObject([{ code: 'network', sent: false, retryable: true }])
  expect(JSON.stringify(outcomes)).toContain('A proxy is set in HTTP_PROXY or HTTPS_PROXY; check it, too.')
})

it('does not trust a certificate of an authority nobody named', async () => {
  const secure = await serveTls()

  const outcomes = await sendIn({}, secure)

  expect(outcomes).toEqual([
    {
      code: 'network',
      message: `The certificate of ${secure.slice(8)} is not trusted (UNABLE_TO_VERIFY_LEAF_SIGNATURE). Check the address; for a certificate authority of your own, name its file in NODE_EXTRA_CA_CERTS.`,
      sent: false,
      retryable: false,
    },
  ])
})

it('does not trust a certificate for another host', async () => {
  const secure = await serveTls()

  const outcomes = await sendIn({ NODE_EXTRA_CA_CERTS: authority }, secure.replace('localhost', '127.0.0.1'))

  expect(outcomes).toMatchObject([{ code: 'network', sent: false, retryable: false }])
  expect(JSON.stringify(outcomes)).toContain('is not trusted (ERR_TLS_CERT_ALTNAME_INVALID)')
})

/** Makes an authority, and a certificate of it for `localhost`. */
function createCertificates(): void {
  const openssl = (...args: string[]): unknown => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout']
  openssl('req', '-x509', ...key, 'authority.key', '-out', authority, '-days', '2', '-subj', '/CN=Test authority')
  openssl('req', ...key, 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost')
  writeFileSync(join(folder, 'server.ext'), 'subjectAltName=DNS:localhost\n')
  const signing = ['-CA', authority, '-CAkey', 'authority.key', '-CAcreateserial', '-extfile', 'server.ext']
  openssl('x509', '-req', '-in', 'server.csr', ...signing, '-out', 'server.pem', '-days', '2')
}
