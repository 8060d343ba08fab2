import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { jest } from '@jest/globals'
import { displayWidth } from '../../cli/output/display-width.ts'
import { startAshbySandbox } from '../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { closeServers, startServer } from '../support/start-server.ts'

// Each of these starts a process, which takes a while on a busy machine.
jest.setTimeout(60_000)

const root = path.resolve(import.meta.dirname, '../..')
const start = ['--import', 'tsx', 'cli/main.ts']

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startAshbySandbox({ candidates: 900 })
})

afterAll(async () => {
  await sandbox.close()
  await closeServers()
})

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

interface Running {
  readonly child: ReturnType<typeof spawn>
  readonly ended: Promise<Ended>
}

function patchbay(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [...start, ...argv], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', ASHBY_BASE_URL: sandbox.url, ASHBY_API_KEY: sandbox.keys.full, ...env },
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
    stdout,
    stderr,
  }))
  return { child, ended }
}

describe('the program', () => {
  it('gives data on stdout, everything else on stderr, and the exit code', async () => {
    const [done, failed, wrong] = await Promise.all([
      patchbay(['execute', 'ashby', 'sources', 'list', '--format', 'ndjson', '--fields', 'id']).ended,
      patchbay(['check', 'ashby'], { ASHBY_API_KEY: 'wrong-key' }).ended,
      patchbay(['execute', 'ashby', 'sauces', 'list']).ended,
    ])
    expect({ ...done, stdout: '' }).toEqual({ code: 0, signal: null, stdout: '', stderr: '' })
    expect(done.stdout).toMatch(/^(\{"id":"[^"]+"\}\n)+$/)
    expect(failed).toMatchObject({ code: 1, stderr: '' })
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toContain('did you mean "sources"?')
    expect(wrong.stderr).toContain('node cli/main.ts describe ashby lists what there is.')
  })

  it('ends quietly when its reader has seen enough', async () => {
    const { child, ended } = patchbay(['execute', 'ashby', 'candidates', 'list', '--all', '--format', 'ndjson'])
    child.stdout?.once('data', () => child.stdout?.destroy())
    const { code, signal, stderr } = await ended
    expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' })
    expect(sandbox.requests.length).toBeLessThan(10)
  })

  it('ends at once and with 130 on Ctrl-C, in the middle of a call', async () => {
    let arrived = (): void => undefined
    const waiting = new Promise<void>((resolve) => (arrived = resolve))
    const server = await startServer(() => {
      arrived()
      return undefined
    })
    const { child, ended } = patchbay(['execute', 'ashby', 'sources', 'list'], { ASHBY_BASE_URL: server.url })
    await waiting
    child.kill('SIGINT')
    expect(await ended).toEqual({ code: 130, signal: null, stdout: '', stderr: '' })
  })

  it('keeps a sandbox up until it is told to stop', async () => {
    const { child, ended } = patchbay(['sandbox', 'ashby', '--port', '0', '--candidates', '3', '--json'])
    const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer]
    const { url } = JSON.parse(line.toString()) as { readonly url: string }
    const answer = await fetch(`${url}/_sandbox`)
    child.kill('SIGTERM')
    expect(answer.status).toBe(200)
    expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  })

  it('reads parameters that are piped to it', async () => {
    const { child, ended } = patchbay(['execute', 'ashby', 'jobs', 'list', '--params', '-', '--fields', 'id'])
    child.stdin?.end('{"limit": 1}')
    const { code, stdout } = await ended
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  const hasTerminal = spawnSync('script', ['--version']).status === 0
  const onTerminal = hasTerminal ? it : it.skip

  onTerminal('fits a table into a real terminal, in colour', async () => {
    const command = `stty cols 72 && ${process.execPath} ${start.join(' ')} execute ashby candidates list --format table`
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd: root,
      env: {
        PATH: process.env['PATH'] ?? '',
        TERM: 'xterm',
        ASHBY_BASE_URL: sandbox.url,
        ASHBY_API_KEY: sandbox.keys.full,
      },
    })
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
    await once(child, 'close')
    const [head = '', ...lines] = text.trimEnd().split('\r\n')
    const records = lines.filter((line) => /^[0-9a-f]{8}-/.test(line))
    expect(head).toMatch(/^\u001b\[1mid/)
    expect(records).toHaveLength(100)
    expect(Math.max(...records.map(displayWidth))).toBeLessThanOrEqual(72)
    expect(lines.at(-1)).toContain('there is more: --all reads everything')
  })
})
