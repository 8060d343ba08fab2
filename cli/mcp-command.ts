import { serveMcpOverHttp } from '../adapters/mcp-over-http.ts'
import { serveMcpOverStdio, type McpOptions, type ToolForm } from '../adapters/mcp.ts'
import type { AgentClient } from '../adapters/tool-options.ts'
import { createStore, type Store } from '../store/create-store.ts'
import { connect } from './connect.ts'
import { defineCommand, type Command } from './command.ts'
import { connectionVariables } from './connection-options.ts'
import { resolveConnector } from './connector/resolve-connector.ts'
import type { Io } from './io.ts'
import { readEnvFile } from './mcp-install/read-env-file.ts'
import { installMcp } from './mcp-install/install-mcp.ts'
import { serverOptions } from './mcp-install/server-options.ts'
import { parseChoice } from './parse-choice.ts'
import { parseWholeNumber } from './parse-whole-number.ts'
import { portProblem, refusedPort } from './port-problem.ts'
import { untilInterrupted } from './until-interrupted.ts'
import { UsageError } from './usage-error.ts'
import { requireDatabase, whereOf, withDatabase } from './vault-database.ts'

const forms: readonly ToolForm[] = ['router', 'connectors', 'operations']

/** `patchbay mcp`: gives agents the connectors as tools of the Model Context Protocol. */
export const mcpCommand: Command = defineCommand({
  details:
    'By default an agent gets three tools whatever the number of connectors: find an operation, look it up, call it. What the credentials may not do is left out where the API tells. Over standard input and output unless --http is given.\n\n`mcp install CLIENT CONNECTOR…` writes the server into the configuration of claude-code, claude-desktop, cursor, vscode or codex instead; the change is shown first. What the server would be started with goes with it.',
  arguments: { connectors: { description: 'bundled connectors by name, or manifests by path', many: true } },
  options: {
    http: {
      value: 'PORT',
      description: 'listen on this machine instead, at http://localhost:PORT/mcp; 0 takes any free port',
      parse: (text: string) => parseWholeNumber(text, '--http', { most: 65_535 }),
    },
    readOnly: { description: 'leave out all that changes data' },
    entity: { value: 'NAME', many: true, description: 'only this entity; may be given several times' },
    action: { value: 'NAME', many: true, description: 'only this action, such as list or candidates.list' },
    tools: {
      value: forms.join('|'),
      description: 'three tools for everything (default), one for each connector, or one for each operation',
      parse: (text: string) => parseChoice(text, '--tools', forms),
    },
    dryRun: { description: 'show the request of each write instead of sending it' },
    budget: {
      value: 'TOKENS',
      description: 'tokens a result may have, about (default 12500)',
      parse: (text: string) => parseWholeNumber(text, '--budget', { least: 500, most: 1_000_000 }),
    },
    database: {
      value: 'FOLDER|URL',
      description: 'also offer searches and counts of the copy that sync made there',
    },
    raw: { description: 'show records as the API gives them: all fields, empty ones too' },
    envFile: { value: 'FILE', description: 'read variables from this file too, lines of NAME=value' },
    scope: { value: 'user|project', description: 'install: whose configuration (default user)' },
    name: { value: 'NAME', description: 'install: what the server is called (default patchbay-CONNECTOR)' },
    writeSecrets: { description: 'install: write the values of the variables, not their names' },
    remove: { description: 'install: take the server out again' },
    yes: { short: 'y', description: 'install: write without asking' },
  },
  variables: connectionVariables,
  examples: [
    { title: 'Ashby for an agent that starts this program', line: 'mcp ashby' },
    { title: 'two connectors, nothing that changes data, over HTTP', line: 'mcp ashby github --read-only --http 8788' },
    { title: 'let Cursor start it', line: 'mcp install cursor ashby --read-only' },
  ],
  async run(values, io) {
    if (values.connectors[0] === 'install') return install(values, io)
    refuseInstallOptions(values)
    const { connectors, http, tools: form = 'router', budget } = values
    refuseTwice(connectors)
    const env = values.envFile === undefined ? io.env : { ...io.env, ...(await readEnvFile(values.envFile, io)) }
    const options: McpOptions = {
      form,
      readOnly: values.readOnly,
      dryRun: values.dryRun,
      shape: !values.raw,
      ...(values.entity.length > 0 && { entities: values.entity }),
      ...(values.action.length > 0 && { actions: values.action }),
      ...(budget !== undefined && { budget }),
    }
    return withCopy(values.database, io, async (store) => {
      const clients = await Promise.all(connectors.map((name) => open(name, store, { ...io, env })))
      if (http !== undefined) return listen(clients, { ...options, port: http }, io)
      io.stderr.write(`answering over standard input and output: ${connectors.join(', ')}\n`)
      await serveMcpOverStdio(clients, options)
      return 0
    })
  },
})

interface InstallValues {
  readonly connectors: readonly string[]
  readonly http: number | undefined
  readonly readOnly: boolean
  readonly entity: readonly string[]
  readonly action: readonly string[]
  readonly tools: ToolForm | undefined
  readonly dryRun: boolean
  readonly budget: number | undefined
  readonly raw: boolean
  readonly database: string | undefined
  readonly envFile: string | undefined
  readonly scope: string | undefined
  readonly name: string | undefined
  readonly writeSecrets: boolean
  readonly remove: boolean
  readonly yes: boolean
}

async function install(values: InstallValues, io: Io): Promise<number> {
  const [, client, ...connectors] = values.connectors
  if (values.http !== undefined)
    throw new UsageError('a client starts the server itself, so that --http does not go with install')
  refuseTwice(connectors)
  const database = values.database === undefined ? undefined : whereOf(values.database, io)
  return installMcp({ ...values, client, connectors, serverOptions: serverOptions({ ...values, database }) }, io)
}

function refuseTwice(connectors: readonly string[]): void {
  const twice = connectors.find((name, index) => connectors.indexOf(name) !== index)
  if (twice !== undefined) throw new UsageError(`${twice} is named twice`)
}

/** Given without `install` they would do nothing. */
function refuseInstallOptions({ scope, name, writeSecrets, remove, yes }: InstallValues): void {
  const given = { '--scope': scope, '--name': name, '--write-secrets': writeSecrets, '--remove': remove, '--yes': yes }
  const wrong = Object.entries(given).find(([, value]) => value !== undefined && value !== false)
  if (wrong !== undefined) throw new UsageError(`${wrong[0]} is for mcp install`)
}

async function withCopy(
  given: string | undefined,
  io: Io,
  work: (store: Store | undefined) => Promise<number>,
): Promise<number> {
  if (given === undefined) return work(undefined)
  const where = whereOf(given, io)
  requireDatabase(where)
  return withDatabase(where, async (database) => work(await createStore(database)))
}

async function open(name: string, store: Store | undefined, io: Io): Promise<AgentClient> {
  return connect(await resolveConnector(name, io), { ...unsaid, store }, io)
}

const unsaid = { authConfig: undefined, config: undefined, baseUrl: undefined }

async function listen(
  clients: readonly AgentClient[],
  options: McpOptions & { readonly port: number },
  io: Io,
): Promise<number> {
  const server = await serveMcpOverHttp(clients, options).catch((error: unknown) => {
    const problem = portProblem(error)
    throw problem === undefined ? error : refusedPort(options.port, problem, '--http')
  })
  io.stdout.write(`MCP at ${server.url}\n`)
  try {
    await untilInterrupted(io.signal)
  } finally {
    await server.close()
  }
  return 0
}
