import { jest } from '@jest/globals'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import path from 'node:path'
import { Interruption } from '../../cli/interruption.ts'
import { manifestOf, token } from '../support/manifest-of.ts'
import { runCli, type CliResult, type CliWorld } from '../support/run-cli.ts'
import { closeServers, startServer } from '../support/start-server.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

// The first command loads what all need.
jest.setTimeout(30_000)

afterAll(async () => {
  await closeServers()
  await removeTemporaryFolders()
})

type Answer = (response: ServerResponse) => void

interface World extends CliWorld {
  readonly cwd: string
}

/** A folder with the manifest of an API that answers with a file. */
async function worldOf(answer: Answer): Promise<World> {
  const server = await startServer((_request, response) => {
    answer(response)
    return undefined
  })
  const cwd = await temporaryFolder()
  const actions = { content: { request: 'GET /notes/{id}/file', response: { file: { type: 'body' as const } } } }
  await writeFile(path.join(cwd, 'connector.yaml'), JSON.stringify(manifestOf({ actions })))
  return { cwd, env: { NOTES_TOKEN: token, NOTES_BASE_URL: server.url, NO_COLOR: '1' } }
}

function download(world: World, ...options: readonly string[]): Promise<CliResult> {
  return runCli(['execute', './connector.yaml', 'notes', 'content', '--params', '{"id":"a"}', ...options], world)
}

function sending(text: string, disposition?: string): Answer {
  return (response) => {
    response.writeHead(200, {
      'content-type': 'text/csv',
      'content-length': String(Buffer.byteLength(text)),
      ...(disposition !== undefined && { 'content-disposition': disposition }),
    })
    response.end(text)
  }
}

/** Promises more than it sends, and hangs up. */
function breakingOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': '1000', 'content-disposition': 'attachment; filename="report.csv"' })
  response.write('only this')
  setTimeout(() => response.destroy(), 20)
}

async function filesIn({ cwd }: World): Promise<readonly string[]> {
  const names = await readdir(cwd)
  return names.filter((name) => name !== 'connector.yaml')
}

const named = 'attachment; filename="report.csv"'

describe('a file that an action answers with', () => {
  it('goes into a pipe as it is, with what is known of it on stderr', async () => {
    const result = await download(await worldOf(sending('a,b\n1,2\n', named)))
    expect(result).toEqual({ code: 0, stdout: 'a,b\n1,2\n', stderr: 'report.csv, text/csv, 8 bytes\n' })
  })

  it('goes to the file that is named, in place of what was there', async () => {
    const world = await worldOf(sending('a,b\n', named))
    await writeFile(path.join(world.cwd, 'mine.csv'), 'old')
    const { code, stdout, stderr } = await download(world, '-o', 'mine.csv')
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'mine.csv: report.csv, text/csv, 4 bytes\n',
    })
    expect(await readFile(path.join(world.cwd, 'mine.csv'), 'utf8')).toBe('a,b\n')
    expect(await filesIn(world)).toEqual(['mine.csv'])
  })

  it('goes to a file of its own name on a terminal, and shows how far it is', async () => {
    const world = await worldOf(sending('a,b\n', named))
    const { code, stdout, stderr } = await download({ ...world, terminal: 100 })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toBe('4 bytes of 4 bytes\r\u001b[Kreport.csv: report.csv, text/csv, 4 bytes\n')
    expect(await readFile(path.join(world.cwd, 'report.csv'), 'utf8')).toBe('a,b\n')
  })

  it.each([
    ['attachment; filename="../../etc/passwd"', 'passwd'],
    ['attachment; filename="C:\\\\Windows\\\\evil.dll"', 'evil.dll'],
    [`attachment; filename*=UTF-8''..%2F..%2F.bashrc`, 'bashrc'],
    [`attachment; filename*=UTF-8''a%1b%5B2J%E2%80%AEb%0Ac.txt`, 'abc.txt'],
    ['attachment; filename="a:b*c?.txt"', 'a_b_c_.txt'],
    ['attachment; filename="nul.txt"', '_nul.txt'],
    ['attachment; filename=".."', 'notes'],
    ['attachment; filename="/"', 'notes'],
    ['attachment', 'notes'],
    [`attachment; filename="${'x'.repeat(300)}.csv"`, `${'x'.repeat(196)}.csv`],
  ])('is never led out of the folder or to a hidden name by %j', async (disposition, file) => {
    const world = await worldOf(sending('text', disposition))
    const { code } = await download({ ...world, terminal: 100 })
    expect({ code, files: await filesIn(world) }).toEqual({ code: 0, files: [file] })
  })

  it('does not overwrite a file that it was not told to', async () => {
    const world = await worldOf(sending('new', named))
    await writeFile(path.join(world.cwd, 'report.csv'), 'old')
    const { code, stderr } = await download({ ...world, terminal: 100 })
    expect(code).toBe(2)
    expect(stderr).toContain('report.csv is there already and is not overwritten\n')
    expect(stderr).toContain('--output FILE')
    expect(await readFile(path.join(world.cwd, 'report.csv'), 'utf8')).toBe('old')
  })

  it('leaves nothing behind when it breaks off', async () => {
    const world = await worldOf(breakingOff)
    const given = await download(world, '-o', 'mine.csv')
    const own = await download({ ...world, terminal: 100 })
    expect([given.code, own.code, await filesIn(world)]).toEqual([1, 1, []])
  })

  it('leaves the file that was there when it breaks off', async () => {
    const world = await worldOf(breakingOff)
    await writeFile(path.join(world.cwd, 'mine.csv'), 'old')
    const { code } = await download(world, '-o', 'mine.csv')
    expect([code, await filesIn(world)]).toEqual([1, ['mine.csv']])
    expect(await readFile(path.join(world.cwd, 'mine.csv'), 'utf8')).toBe('old')
  })

  it('leaves nothing behind when it is interrupted, and ends with 130', async () => {
    const interrupt = new AbortController()
    const world = await worldOf((response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('only this')
      setTimeout(() => interrupt.abort(new Interruption('SIGINT')), 50)
    })
    const { code, stderr } = await download({ ...world, signal: interrupt.signal }, '-o', 'mine.csv')
    expect({ code, stderr, files: await filesIn(world) }).toEqual({ code: 130, stderr: '', files: [] })
  })

  it('says where it cannot be written', async () => {
    const world = await worldOf(sending('text'))
    const { code, stderr } = await download(world, '-o', 'missing/mine.csv')
    expect(code).toBe(2)
    expect(stderr).toContain('missing/mine.csv cannot be written (ENOENT)')
  })

  it('takes --output only where there is a file', async () => {
    const world = await worldOf(sending('text'))
    const { code, stderr } = await runCli(['execute', './connector.yaml', 'notes', 'list', '-o', 'x'], world)
    expect(code).toBe(2)
    expect(stderr).toContain('--output is for files; notes.list has none')
  })
})
