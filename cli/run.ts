import { createColors } from './colors.ts'
import type { Failed } from './errors/advise.ts'
import { Interruption } from './interruption.ts'
import type { Io } from './io.ts'
import { parseCommandLine } from './parse-command-line.ts'

/** Runs a command line to its end and gives the exit code: 0 done, 1 the call failed, 2 the command was wrong. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const signal = AbortSignal.any([io.signal, watchOutput(io)])
  let failed: Failed = { program: io.program }
  try {
    const parsed = await parseCommandLine(argv, io)
    if (parsed.type === 'shown') return parsed.exitCode
    failed = { ...failed, ...subjectOf(parsed.values) }
    return (await parsed.command.run(parsed.values, { ...io, signal })) ?? 0
  } catch (error) {
    if (error instanceof ClosedOutput) return 0
    if (error instanceof Interruption) return error.exitCode
    const { reportError } = await import('./errors/report-error.ts')
    return reportError(error, failed, io, { json: argv.includes('--json'), colors: createColors(io.stderr, io.env) })
  }
}

/** The reader of our output has seen enough, as `head` has. */
class ClosedOutput extends Error {}

/** Watches the output: once nobody reads it, there is no reason to go on. */
function watchOutput({ stdout, stderr }: Io): AbortSignal {
  const controller = new AbortController()
  stdout.on('error', (error: NodeJS.ErrnoException) =>
    controller.abort(error.code === 'EPIPE' ? new ClosedOutput() : error),
  )
  // What cannot be told any more is not told.
  stderr.on('error', () => undefined)
  return controller.signal
}

/** What the command was about, for the advice. */
function subjectOf(values: Readonly<Record<string, unknown>>): Partial<Failed> {
  const named = ['connector', 'entity', 'action'].map((name) => [name, values[name]] as const)
  return Object.fromEntries(named.filter(([, value]) => typeof value === 'string'))
}
