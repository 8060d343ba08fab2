import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { displayWidth } from '../../cli/output/display-width.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { env, execute, sandbox, useSandbox } from './execute-on-sandbox.ts'

useSandbox()

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
