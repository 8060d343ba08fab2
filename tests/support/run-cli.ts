import { Readable, Writable } from 'node:stream'
import type { Io, OutputStream } from '../../cli/io.ts'
import { run } from '../../cli/run.ts'

/** What a command line is run with, as far as it matters. */
export interface CliWorld {
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  readonly cwd?: string
  readonly signal?: AbortSignal
  /** The width of the terminal that both outputs go to; without it they go to pipes. */
  readonly terminal?: number
  /** Hears what is written to stdout. */
  readonly onOutput?: (text: string) => void
  /** Hears what is written to stderr. */
  readonly onMessage?: (text: string) => void
}

/** What came of a command line. */
export interface CliResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in this process. */
export async function runCli(argv: readonly string[], world: CliWorld = {}): Promise<CliResult> {
  const { env = {}, stdin = '', cwd = process.cwd(), signal = new AbortController().signal } = world
  const stdout = collector(world.terminal, world.onOutput)
  const stderr = collector(world.terminal, world.onMessage)
  const io: Io = {
    stdin: Readable.from(stdin === '' ? [] : [stdin]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    cwd,
    signal,
    program: 'patchbay',
  }
  const code = await run(argv, io)
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

function collector(columns: number | undefined, onText?: (text: string) => void): Collector {
  let text = ''
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      onText?.(chunk.toString())
      done()
    },
  })
  return {
    stream: columns === undefined ? stream : Object.assign(stream, { isTTY: true, columns }),
    text: () => text,
  }
}

interface Collector {
  readonly stream: OutputStream
  readonly text: () => string
}
