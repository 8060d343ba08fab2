import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Interruption } from '../../cli/interruption.ts'
import { runCli, type CliResult } from '../support/run-cli.ts'

interface Running {
  /** What it has printed when it is up. */
  readonly printed: string
  stop(signal?: 'SIGINT' | 'SIGTERM'): Promise<CliResult>
}

async function start(...options: readonly string[]): Promise<Running> {
  const interrupt = new AbortController()
  return new Promise((resolve, reject) => {
    const result = runCli(['sandbox', 'ashby', '--candidates', '3', ...options], {
      signal: interrupt.signal,
      onOutput: (printed) => resolve({ printed, stop }),
    })
    const stop = (signal: 'SIGINT' | 'SIGTERM' = 'SIGINT'): Promise<CliResult> => {
      interrupt.abort(new Interruption(signal))
      return result
    }
    result.then(({ stderr }) => reject(new Error(stderr)), reject)
  })
}

describe('patchbay sandbox', () => {
  it('says where it is, which keys it knows and what to paste next, and ends well when told to', async () => {
    const running = await start('--port', '0')
    const [, url = ''] = /sandbox at (http:\/\/127\.0\.0\.1:\d+)\n/.exec(running.printed) ?? []
    expect(running.printed).toContain(`  export ASHBY_BASE_URL=${url} ASHBY_API_KEY=ashby-sandbox-key\n`)
    expect(running.printed).toContain('  patchbay check ashby\n')
    expect(running.printed).toContain('  patchbay execute ashby candidates list --format table\n')
    const [, ...variables] = (/export (.*)/.exec(running.printed)?.[0] ?? '').split(' ')
    const env = Object.fromEntries(variables.map((variable) => variable.split('=') as [string, string]))
    const check = await runCli(['check', 'ashby'], { env })
    const list = await runCli(['execute', 'ashby', 'candidates', 'list', '--format', 'table'], { env })
    expect([check.code, list.code]).toEqual([0, 0])
    expect(await running.stop()).toMatchObject({ code: 0, stderr: '' })
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })

  it('ends as well when the system ends it', async () => {
    const running = await start('--port', '0')
    expect(await running.stop('SIGTERM')).toMatchObject({ code: 0 })
  })

  it('gives the same company for the same seed, as data for a script', async () => {
    const ids: string[] = []
    for (const seed of ['7', '7', '8']) {
      const running = await start('--port', '0', '--seed', seed, '--json')
      const { url, keys } = JSON.parse(running.printed) as {
        readonly url: string
        readonly keys: { readonly full: string }
      }
      const env = { ASHBY_BASE_URL: url, ASHBY_API_KEY: keys.full }
      ids.push((await runCli(['execute', 'ashby', 'candidates', 'list', '--fields', 'id'], { env })).stdout)
      await running.stop()
    }
    const [one, same, other] = ids
    expect(same).toBe(one)
    expect(other).not.toBe(one)
  })

  it('says that a port is taken', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const result = await runCli(['sandbox', 'ashby', '--port', String(port)])
    expect(result).toEqual({
      code: 2,
      stdout: '',
      stderr: `error  port ${port} is taken\nGive another one with --port, or --port 0 for any that is free.\n`,
    })
    await new Promise((resolve) => server.close(resolve))
  })

  it.each([
    [['ashbi'], 'there is no sandbox for "ashbi"; did you mean "ashby"?'],
    [['ashby', '--port', '65536'], '--port must be a whole number from 0 to 65535, not "65536"'],
    [['ashby', '--port', '0x50'], '--port must be a whole number'],
    [['ashby', '--seed', '1.5'], '--seed must be a whole number'],
    [['ashby', '--candidates', 'many'], '--candidates must be a whole number from 0 to 100000, not "many"'],
  ])('refuses %j', async (argv, message) => {
    const { code, stdout, stderr } = await runCli(['sandbox', ...argv])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})
