import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { displayWidth } from '../../cli/output/display-width.ts'
import { startAshbySandbox } from '../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { runCli, type CliResult, type CliWorld } from '../support/run-cli.ts'
import { closeServers, respond, startServer } from '../support/start-server.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startAshbySandbox({ candidates: 230 })
})

afterEach(() => {
  sandbox.reset()
})

afterAll(async () => {
  await sandbox.close()
  await closeServers()
  await removeTemporaryFolders()
})

function env(key: keyof Sandbox['keys'] = 'full'): Readonly<Record<string, string>> {
  return { ASHBY_BASE_URL: sandbox.url, ASHBY_API_KEY: sandbox.keys[key] }
}

function execute(argv: readonly string[], world: CliWorld = {}): Promise<CliResult> {
  return runCli(['execute', 'ashby', ...argv], { env: env(), ...world })
}

describe('patchbay execute', () => {
  it('prints the first page as JSON and says on stderr how to get the next', async () => {
    const { code, stdout, stderr } = await execute([
      'candidates',
      'list',
      '--params',
      '{"limit": 2}',
      '--fields',
      'id,name',
    ])
    const records = JSON.parse(stdout) as readonly Readonly<Record<string, string>>[]
    expect(code).toBe(0)
    expect(records.map((record) => Object.keys(record))).toEqual([
      ['id', 'name'],
      ['id', 'name'],
    ])
    expect(stderr).toMatch(
      /^there is more: --all reads everything; the next page is --params '\{"limit":2,"cursor":"[^"]+"\}'\n$/,
    )
  })

  it('gets the next page by the parameters it had printed', async () => {
    const first = await execute(['candidates', 'list', '--params', '{"limit": 2}', '--fields', 'id'])
    const [, params = ''] = /--params '(.*)'/.exec(first.stderr) ?? []
    const second = await execute(['candidates', 'list', '--params', params, '--fields', 'id'])
    expect(second.code).toBe(0)
    expect(JSON.parse(second.stdout)).not.toEqual(JSON.parse(first.stdout))
  })

  it('reads every page into one valid array', async () => {
    const { code, stdout } = await execute(['candidates', 'list', '--all', '--fields', 'id'])
    const records = JSON.parse(stdout) as readonly { readonly id: string }[]
    expect(code).toBe(0)
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
    expect(records.length).toBeGreaterThan(200)
    expect(stdout).toBe(`${JSON.stringify(records, null, 2)}\n`)
  })

  it('prints a line a record as ndjson, and the sync token at the end on stderr', async () => {
    const { code, stdout, stderr } = await execute([
      'candidates',
      'list',
      '--all',
      '--format',
      'ndjson',
      '--fields',
      'id',
    ])
    const lines = stdout.trimEnd().split('\n')
    expect(code).toBe(0)
    expect(lines.length).toBeGreaterThan(200)
    expect(lines.every((line) => /^\{"id":"[0-9a-f-]{36}"\}$/.test(line))).toBe(true)
    expect(stderr).toMatch(/^sync_token: \S+\n$/)
  })

  it('prints data and meta together when asked to', async () => {
    const { stdout, stderr } = await execute(['sources', 'list', '--meta', '--fields', 'title'])
    const { data, meta } = JSON.parse(stdout) as { readonly data: unknown[]; readonly meta: object }
    expect(data.length).toBeGreaterThan(0)
    expect(meta).toMatchObject({ has_more: false, cursor: null })
    expect(stderr).toBe('')
  })

  it('closes the object when data and meta of an empty list are printed', async () => {
    const { stdout } = await execute(['candidates', 'search', '--params', '{"name": "Nobody Here"}', '--meta'])
    expect(JSON.parse(stdout)).toMatchObject({ data: [] })
  })

  it('prints an empty array for an empty list, and says so in words beside a table', async () => {
    const params = ['candidates', 'search', '--params', '{"name": "Nobody Here"}']
    const json = await execute(params)
    const table = await execute([...params, '--format', 'table'])
    expect(json.stdout).toBe('[]\n')
    expect(table).toEqual({ code: 0, stdout: '', stderr: 'no records\n' })
  })

  it('prints a record as an object, and as a table with a line for each field', async () => {
    const [job] = JSON.parse((await execute(['jobs', 'list', '--params', '{"limit": 1}'])).stdout) as [
      { readonly id: string; readonly title: string },
    ]
    const params = ['jobs', 'get', '--params', JSON.stringify({ id: job.id })]
    const json = await execute(params)
    const table = await execute([...params, '--format', 'table', '--fields', 'id,title'])
    expect(JSON.parse(json.stdout)).toMatchObject({ id: job.id, title: job.title })
    expect(table.stdout).toBe(`id     ${job.id}\ntitle  ${job.title}\n`)
  })

  it('fits a table into the window and says what it left out', async () => {
    const { stdout, stderr } = await execute(['candidates', 'list', '--format', 'table', '--all'], {
      env: { ...env(), COLUMNS: '70' },
    })
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(200)
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(70)
    expect(stderr).toMatch(/^\d columns left out for lack of room: .*createdAt \(choose with --fields/)
  })

  it('leaves a table in a pipe as wide as it is', async () => {
    const { stdout, stderr } = await execute(['candidates', 'list', '--format', 'table', '--params', '{"limit": 5}'])
    expect(stdout).not.toContain('…')
    expect(stdout.split('\n')[0]).toContain('createdAt')
    expect(stderr).not.toContain('left out')
  })

  it('shows its progress on a terminal and takes it away again', async () => {
    const { stderr } = await execute(['candidates', 'list', '--all', '--format', 'ndjson', '--fields', 'id'], {
      terminal: 100,
      env: { ...env(), NO_COLOR: '1' },
    })
    expect(stderr).toMatch(/2 pages, 200 records, \d+\.\d s, \d+ a second\r\u001b\[K/)
    expect(stderr).toMatch(/\r\u001b\[Ksync_token: \S+\n\d pages, \d+ records, .* a second\n$/)
  })

  it('reads parameters from a file and from standard input', async () => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, 'call.json'), '\ufeff{"limit": 1}')
    const file = await execute(['jobs', 'list', '--params', '@call.json', '--fields', 'id'], { cwd: folder })
    const input = await execute(['jobs', 'list', '--params', '-', '--fields', 'id'], { stdin: '{"limit": 1}' })
    expect(JSON.parse(file.stdout)).toHaveLength(1)
    expect(input.stdout).toBe(file.stdout)
  })

  it('reads credentials from a file, without the variable', async () => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, 'key.json'), JSON.stringify({ api_key: sandbox.keys.full }))
    const { code } = await execute(['sources', 'list', '--auth-config', '@key.json', '--base-url', sandbox.url], {
      cwd: folder,
      env: {},
    })
    expect(code).toBe(0)
  })

  it('notes fields that records do not have', async () => {
    const { code, stderr } = await execute(['sources', 'list', '--fields', 'titel,id'])
    expect(code).toBe(0)
    expect(stderr).toBe('records have no field "titel"; did you mean "title"?\n')
  })

  it('makes the changes that are asked for', async () => {
    const { code, stdout } = await execute(['candidates', 'create', '--params', '{"name": "Jane Doe"}'])
    const found = await execute(['candidates', 'search', '--params', '{"name": "Jane Doe"}', '--fields', 'id'])
    const { id, name } = JSON.parse(stdout) as { readonly id: string; readonly name: string }
    expect({ code, name }).toEqual({ code: 0, name: 'Jane Doe' })
    expect(JSON.parse(found.stdout)).toContainEqual({ id })
  })
})

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
