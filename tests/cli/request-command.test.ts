import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runCli, type CliResult, type CliWorld } from '../support/run-cli.ts'
import { closeServers, respond, startServer, type Handler, type TestServer } from '../support/start-server.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

afterEach(async () => {
  await closeServers()
  await removeTemporaryFolders()
})

async function request(
  argv: readonly string[],
  handler: Handler = () => ({ ok: true }),
  world: CliWorld = {},
): Promise<CliResult & { readonly server: TestServer }> {
  const server = await startServer(handler)
  const env = { ASHBY_API_KEY: 'the-key', ASHBY_BASE_URL: `${server.url}/base` }
  return { ...(await runCli(['request', 'ashby', ...argv], { env, ...world })), server }
}

describe('patchbay request', () => {
  it('sends what it is told, with the credentials, and prints the answer', async () => {
    const { code, stdout, stderr, server } = await request([
      'post',
      '/project.list',
      ...['--body', '{"limit": 1}'],
      ...['--query', '{"a": "x y", "b": [1, 2]}'],
      ...['--header', 'X-One: 1', '--header', 'x-two:two'],
    ])
    const [{ method, url, headers, body } = { method: '', url: '', headers: {}, body: '' }] = server.requests
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '{\n  "ok": true\n}\n', stderr: 'status 200\n' })
    expect({ method, url, body }).toEqual({
      method: 'POST',
      url: '/base/project.list?a=x%20y&b=1&b=2',
      body: '{"limit": 1}',
    })
    expect(headers).toMatchObject({
      'x-one': '1',
      'x-two': 'two',
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from('the-key:').toString('base64')}`,
    })
  })

  it('keeps every digit of a number', async () => {
    const { server } = await request(['POST', '/x', '--body', '{"id": 12345678901234567890}'])
    expect(server.requests[0]?.body).toBe('{"id": 12345678901234567890}')
  })

  it('sends a text that is not JSON when a header says so, from a file too', async () => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, 'body.txt'), 'a=1&b=2')
    const header = ['--header', 'Content-Type: application/x-www-form-urlencoded']
    const inline = await request(['POST', '/x', '--body', 'a=1&b=2', ...header])
    const file = await request(['POST', '/x', '--body', '@body.txt', ...header], undefined, {
      cwd: folder,
      env: { ASHBY_API_KEY: 'the-key', ASHBY_BASE_URL: inline.server.url },
    })
    expect(file.code).toBe(0)
    expect(inline.server.requests.map(({ body, headers }) => [body, headers['content-type']])).toEqual([
      ['a=1&b=2', 'application/x-www-form-urlencoded'],
      ['a=1&b=2', 'application/x-www-form-urlencoded'],
    ])
  })

  it('prints nothing for an answer without a body', async () => {
    const { code, stdout, stderr } = await request(['DELETE', '/x'], (_request, response) => respond(response, 204))
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'status 204\n' })
  })

  it('tells what the API refuses, with exit code 1', async () => {
    const { code, stdout, stderr } = await request(['GET', '/x'], (_request, response) =>
      respond(response, 404, { message: 'No such thing' }),
    )
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('error  It was not found (not_found)\n')
  })

  it.each([
    [['GET', 'https://elsewhere.example/x'], 'requests only go to'],
    [['G T', '/x'], '"G T" is not an HTTP method'],
    [['POST', '/x', '--body', '{'], '--body is not JSON; line 1, column 2'],
    [['POST', '/x', '--query', '[1]'], '--query must be a JSON object'],
    [['POST', '/x', '--header', 'secret-without-name'], "--header must be 'Name: value'"],
    [['POST', '/x', '--header', 'X: a\r\nY: b'], 'characters that a header cannot carry'],
  ])('refuses %j and sends nothing', async (argv, message) => {
    const { code, stdout, stderr, server } = await request(argv)
    expect({ code, stdout, sent: server.requests }).toEqual({ code: 2, stdout: '', sent: [] })
    expect(stderr).toContain(message)
  })
})
