import { firstOperation } from '../codegen/docs/operation-examples.ts'
import type { Connector } from '../manifest/connector.ts'
import { environmentVariable } from '../manifest/environment-variable.ts'
import { didYouMean } from '../manifest/nearest.ts'
import { sandboxes, type Sandbox, type SandboxOptions } from '../sandbox/sandbox.ts'
import { createColors } from './colors.ts'
import { defineCommand, type Command } from './command.ts'
import { jsonOption } from './connection-options.ts'
import { resolveConnector } from './connector/resolve-connector.ts'
import type { Io } from './io.ts'
import { parseWholeNumber } from './parse-whole-number.ts'
import { portProblem, refusedPort } from './port-problem.ts'
import { untilInterrupted } from './until-interrupted.ts'
import { UsageError } from './usage-error.ts'

/** Where a sandbox listens unless told otherwise or somebody else does. */
const usualPort = 4710

/** `patchbay sandbox`: starts a local stand-in for an API and runs it until it is told to stop. */
export const sandboxCommand: Command = defineCommand({
  details:
    'It answers like the API itself: the same paths, keys, errors, pages and limits, with made-up data that changes when it is written to. Nothing leaves this machine, and nothing is kept. Ctrl-C ends it.',
  arguments: { name: { description: 'the API to stand in for, such as ashby' } },
  options: {
    port: {
      value: 'N',
      description: `where to listen; 0 takes any free port (default ${usualPort})`,
      parse: (text: string) => parseWholeNumber(text, '--port', { most: 65_535 }),
    },
    seed: {
      value: 'N',
      description: 'the same seed gives the same data (default 1)',
      parse: (text: string) => parseWholeNumber(text, '--seed', { most: 4_294_967_295 }),
    },
    candidates: {
      value: 'N',
      description: 'how many candidates the company has (default 420)',
      parse: (text: string) => parseWholeNumber(text, '--candidates', { most: 100_000 }),
    },
    json: jsonOption,
  },
  examples: [
    { title: 'start it; it prints what to set in another terminal', line: 'sandbox ashby' },
    { title: 'a large company on a port of its own', line: 'sandbox ashby --candidates 10000 --port 5000' },
  ],
  async run({ name, json, ...options }, io) {
    const start = findSandbox(name)
    const { sandbox, notice } = await listen(start, options)
    try {
      if (notice !== undefined) io.stderr.write(`${notice}\n`)
      const { url, keys } = sandbox
      io.stdout.write(json ? `${JSON.stringify({ name, url, keys })}\n` : await welcome(name, sandbox, io))
      await untilInterrupted(io.signal)
    } finally {
      await sandbox.close()
    }
    return 0
  },
})

type Start = (options?: SandboxOptions) => Promise<Sandbox>
type Given = Readonly<Record<'port' | 'seed' | 'candidates', number | undefined>>

function findSandbox(name: string): Start {
  const start = Object.hasOwn(sandboxes, name) ? sandboxes[name] : undefined
  if (start !== undefined) return start
  const names = Object.keys(sandboxes)
  const hint = didYouMean(name, names)
  throw new UsageError([`there is no sandbox for "${name}"`, hint].filter(Boolean).join('; '), {
    code: 'sandbox_unknown',
    advice: [`Sandboxes: ${names.join(', ')}.`],
  })
}

async function listen(
  start: Start,
  { port, seed, candidates }: Given,
): Promise<{ readonly sandbox: Sandbox; readonly notice?: string }> {
  const options = { ...(seed !== undefined && { seed }), ...(candidates !== undefined && { candidates }) }
  try {
    return { sandbox: await start({ ...options, port: port ?? usualPort }) }
  } catch (error) {
    const problem = portProblem(error)
    if (problem === undefined) throw error
    if (port === undefined)
      return { sandbox: await start({ ...options, port: 0 }), notice: `port ${usualPort} ${problem}; took another one` }
    throw refusedPort(port, problem, '--port')
  }
}

async function welcome(name: string, { url, keys }: Sandbox, io: Io): Promise<string> {
  const { connector } = await resolveConnector(name, io)
  const { bold, cyan, dim } = createColors(io.stdout, io.env)
  const width = Math.max(...Object.keys(keys).map((key) => key.length))
  const known = Object.entries(keys).map(([key, value]) => `  ${key.replaceAll('_', ' ').padEnd(width)}  ${value}\n`)
  const commands = firstCommands(connector, url, keys.full, io.program).map((line) => `  ${cyan(line)}\n`)
  return [
    `${bold(`${connector.title} sandbox`)} at ${url}\n`,
    dim('Nothing in it is real, and nothing is kept. Ctrl-C ends it.\n'),
    `\n${bold('Keys')}\n${known.join('')}`,
    `\n${bold('In another terminal')}\n${commands.join('')}`,
  ].join('')
}

/** What to paste next: where to go and with which key, whether it works, and a first call. */
function firstCommands(connector: Connector, url: string, key: string, program: string): readonly string[] {
  const { name, auth } = connector
  const scheme = auth.find((candidate) => candidate.available)
  const [field = 'token'] = scheme?.credentials.required ?? []
  const first = firstOperation(connector)
  return [
    `export ${environmentVariable(name, 'base_url')}=${url} ${environmentVariable(name, field)}=${key}`,
    `${program} check ${name}`,
    ...(first === undefined ? [] : [`${program} execute ${name} ${first.entity} ${first.action} --format table`]),
  ]
}
