import { respond, startServer } from '../support/start-server.ts'
import { env, execute, sandbox, useSandbox } from './execute-on-sandbox.ts'

useSandbox()

describe('patchbay execute, when it cannot', () => {
  it('says which variable to set when credentials are missing, before anything is sent', async () => {
    const before = sandbox.requests.length
    const { code, stdout, stderr } = await execute(['candidates', 'list'], { env: { ASHBY_BASE_URL: sandbox.url } })
    expect({ code, stdout, sent: sandbox.requests.length - before }).toEqual({ code: 2, stdout: '', sent: 0 })
    expect(stderr).toContain('error  Ashby needs credentials: set ASHBY_API_KEY\n')
    expect(stderr).toContain('read -rs ASHBY_API_KEY && export ASHBY_API_KEY\n')
    expect(stderr).toContain('No account? patchbay sandbox ashby starts a local stand-in.\n')
  })

  it('takes an empty variable for none', async () => {
    const { code, stderr } = await execute(['candidates', 'list'], { env: { ...env(), ASHBY_API_KEY: ' ' } })
    expect(code).toBe(2)
    expect(stderr).toContain('set ASHBY_API_KEY')
  })

  it('tells a refused key from a missing permission', async () => {
    const refused = await execute(['jobs', 'list'], { env: { ...env(), ASHBY_API_KEY: 'wrong-key-value' } })
    const forbidden = await execute(['jobs', 'list'], { env: env('candidates_only') })
    expect([refused.code, forbidden.code]).toEqual([1, 1])
    expect(refused.stderr).toContain('error  The credentials were refused (credentials_rejected)\n')
    expect(refused.stderr).not.toContain('wrong-key-value')
    expect(forbidden.stderr).toContain('error  The credentials may not do this (forbidden)\n')
    expect(forbidden.stderr).toContain('jobs:read')
  })

  it.each([
    [['candidate', 'list'], 'no entity "candidate"; did you mean "candidates"?'],
    [['candidates', 'lst'], 'no action of candidates "lst"; did you mean "list"?'],
    [['candidates', 'list', '--params', '{"limi": 1}'], 'unknown parameter "limi"; did you mean "limit"?'],
    [['candidates', 'list', '--params', '{"limit": "ten"}'], 'limit must be integer, not string'],
    [['candidates', 'list', '--params', '{"limit": 10'], '--params is not JSON; line 1, column 13: it ends where'],
    [['candidates', 'list', '--params', '[]'], '--params must be a JSON object'],
    [['candidates', 'list', '--params', ' '], '--params is empty'],
    [['candidates', 'list', '--params', '@missing.json'], '--params: cannot read missing.json: there is no such file'],
    [['candidates', 'list', '--params', '@'], '--params: @ needs the name of a file'],
    [
      ['candidates', 'get', '--all', '--params', '{"id": "x"}'],
      '--all is for lists; candidates.get answers with one record',
    ],
    [['candidates', 'list', '--format', 'csv'], '--format must be one of json, ndjson, table, not "csv"'],
    [['candidates', 'list', '--format', 'table', '--meta'], '--meta goes with --format json'],
    [['candidates', 'list', '--fields', ' , '], '--fields takes field names joined by commas'],
    [['candidates', 'list', '--timeout', '-1'], '--timeout must be a whole number from 1 to 86400000, not "-1"'],
    [['candidates', 'list', '--limit', '3'], "unknown option '--limit'"],
    [['candidates'], "missing required argument 'action'\npatchbay describe ashby candidates lists its actions.\n"],
    [
      ['--params', '{}'],
      "missing required argument 'entity'\npatchbay describe ashby lists entities and their actions.\n",
    ],
    [['candidates', 'list', '--base-url', 'ftp://x'], '--base-url must be an http or https URL'],
    [['candidates', 'list', '--params', '-', '--auth-config', '-'], 'standard input was read already'],
  ])('refuses %j as a wrong command', async (argv, message) => {
    const before = sandbox.requests.length
    const { code, stdout, stderr } = await execute(argv, { stdin: '{}' })
    expect({ code, stdout, sent: sandbox.requests.length - before }).toEqual({ code: 2, stdout: '', sent: 0 })
    expect(stderr).toContain(message)
  })

  it('points at the mistake in parameters, but never repeats credentials', async () => {
    const params = await execute(['jobs', 'list', '--params', '{"limit": 10 "x": 1}'])
    const credentials = await execute(['jobs', 'list', '--auth-config', '{"api_key": "very-secret"'])
    expect(params.stderr).toContain('{"limit": 10 "x": 1}\n             ^\n')
    expect(credentials.code).toBe(2)
    expect(credentials.stderr).not.toContain('secret"')
  })

  it('tells errors as JSON with --json', async () => {
    const { code, stdout, stderr } = await execute(['candidates', 'list', '--params', '{"limi": 1}', '--json'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(JSON.parse(stderr)).toEqual({
      error: {
        code: 'input_invalid',
        message: 'candidates.list: unknown parameter "limi"; did you mean "limit"?',
        retryable: false,
        issues: [{ path: 'limi', message: 'unknown parameter "limi"; did you mean "limit"?' }],
        advice: ['patchbay describe ashby candidates list shows what it takes.'],
      },
    })
  })

  it('tells what the API says without letting it steer the terminal', async () => {
    const server = await startServer((_request, response) => {
      respond(response, 200, { success: false, errors: ['\u001b[2Jgone\u0007'] })
    })
    const { code, stderr } = await execute(['sources', 'list'], { env: { ...env(), ASHBY_BASE_URL: server.url } })
    expect(code).toBe(1)
    expect(stderr).toContain('gone')
    expect(stderr).not.toMatch(/[\u001b\u0007]/)
  })

  it('prints records that could steer the terminal as harmless JSON', async () => {
    const record = { name: '\u009b2J\u202eevil\u001b[31m' }
    const server = await startServer((_request, response) => {
      respond(response, 200, { success: true, results: [record], moreDataAvailable: false })
    })
    for (const format of ['json', 'ndjson']) {
      const { stdout } = await execute(['candidates', 'list', '--format', format], {
        env: { ...env(), ASHBY_BASE_URL: server.url },
      })
      expect([JSON.parse(stdout)].flat()).toEqual([record])
      expect(stdout).not.toMatch(/[\u001b\u0080-\u009f\u202e]/)
    }
  })

  it('counts the attempts of a server that is not there', async () => {
    const server = await startServer()
    await server.close()
    const { code, stderr } = await execute(['sources', 'list'], { env: { ...env(), ASHBY_BASE_URL: server.url } })
    expect(code).toBe(1)
    expect(stderr).toContain('error  There is no connection (network)\n')
    expect(stderr).toContain('tried 3 times\n')
  })

  it('ends with 130 when it is interrupted in the middle of a call', async () => {
    const { Interruption } = await import('../../cli/interruption.ts')
    const interrupt = new AbortController()
    const server = await startServer(() => {
      interrupt.abort(new Interruption('SIGINT'))
      return undefined
    })
    const result = await execute(['sources', 'list'], {
      env: { ...env(), ASHBY_BASE_URL: server.url },
      signal: interrupt.signal,
    })
    expect(result).toEqual({ code: 130, stdout: '', stderr: '' })
  })

  it('keeps what was printed when a later page fails, and leaves the array open', async () => {
    const server = await startServer(({ body }, response) => {
      const next = (JSON.parse(body) as { readonly cursor?: string }).cursor
      if (next !== undefined) respond(response, 400, { success: false, errors: ['invalid_input'] })
      else respond(response, 200, { success: true, results: [{ id: 1 }], moreDataAvailable: true, nextCursor: 'a' })
    })
    const { code, stdout } = await execute(['candidates', 'list', '--all'], {
      env: { ...env(), ASHBY_BASE_URL: server.url },
    })
    expect(code).toBe(1)
    expect(stdout).toBe('[\n  {\n    "id": 1\n  }')
  })

  it('shows a stack to those who ask for it', async () => {
    const { stderr } = await execute(['candidates', 'lst'], { env: { ...env(), DEBUG: 'patchbay' } })
    expect(stderr).toMatch(/InputError: .*\n\s+at /)
  })
})
