import { bundledConnectors } from '../connectors/registry.gen.ts'
import type { BundledConnector } from '../connectors/bundled-connector.ts'
import { readSettings, serverVariables, SettingsError } from '../server/read-settings.ts'
import { startServer, type RunningServer } from '../server/start-server.ts'
import type { ServerSettings } from '../server/server-settings.ts'
import { createColors } from './colors.ts'
import { defineCommand, type Command } from './command.ts'
import { jsonOption } from './connection-options.ts'
import { loadOwnConnector } from './connector/load-own-connector.ts'
import type { Io } from './io.ts'
import { parseWholeNumber } from './parse-whole-number.ts'
import { portProblem, refusedPort } from './port-problem.ts'
import { untilInterrupted } from './until-interrupted.ts'
import { UsageError } from './usage-error.ts'
import { databaseOption, readDatabaseError } from './vault-database.ts'

/** `patchbay serve`: runs the hosted API until it is told to stop. */
export const serveCommand: Command = defineCommand({
  details:
    'It keeps credentials sealed and calls APIs with them for whoever has a token. GET /docs shows every route, GET /health tells whether it works. Several servers may share one PostgreSQL. Ctrl-C ends it once what is under way is answered.',
  arguments: {},
  options: {
    port: {
      value: 'N',
      description: 'where to listen; 0 takes any free port (default 8787)',
      parse: (text: string) => parseWholeNumber(text, '--port', { most: 65_535 }),
    },
    host: { value: 'ADDRESS', description: 'which address to listen on (default 127.0.0.1)' },
    database: databaseOption,
    manifest: { value: 'FILE', many: true, description: 'a connector of your own to offer beside the bundled ones' },
    json: jsonOption,
  },
  variables: serverVariables,
  examples: [
    { title: 'start it; the first start prints the client_id and client_secret to use', line: 'serve' },
    { title: 'on a PostgreSQL that other servers share', line: 'serve --database postgres://patchbay@db/patchbay' },
    { title: 'with a connector of your own', line: 'serve --manifest ./my-api/connector.yaml' },
  ],
  async run({ port, host, database, manifest, json }, io) {
    const own = await Promise.all(manifest.map((path) => loadOwnConnector(path, io)))
    const connectors = [...Object.values(bundledConnectors), ...own]
    const server = await start({ port, host, database }, connectors, io)
    try {
      if (server.notice !== undefined) io.stderr.write(`${server.notice}\n`)
      io.stdout.write(json ? `${JSON.stringify({ url: server.url, ...server.application })}\n` : welcome(server, io))
      await untilInterrupted(io.signal)
    } finally {
      await server.close()
    }
    return 0
  },
})

type Given = Parameters<typeof readSettings>[0]

async function start(given: Given, connectors: readonly BundledConnector[], io: Io): Promise<RunningServer> {
  const settings = readOrRefuse(given, connectors, io)
  try {
    return await startServer(settings, connectors)
  } catch (error) {
    const problem = portProblem(error)
    throw problem === undefined ? readDatabaseError(error) : refusedPort(settings.port, problem, '--port')
  }
}

function readOrRefuse(given: Given, connectors: readonly BundledConnector[], { env }: Io): ServerSettings {
  try {
    return readSettings(given, env, connectors)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    throw new UsageError(error.message, { code: 'settings_invalid', advice: [] })
  }
}

function welcome({ url, application }: RunningServer, io: Io): string {
  const { bold, cyan, dim } = createColors(io.stdout, io.env)
  const id = application?.client_id ?? '$PATCHBAY_CLIENT_ID'
  const secret = application?.client_secret ?? '$PATCHBAY_CLIENT_SECRET'
  const made =
    application === undefined
      ? ''
      : `\n${bold('Application')} (shown once; keep it)\n  client_id      ${id}\n  client_secret  ${secret}\n`
  const token = `curl -s ${url}/api/v1/account/applications/token -H 'Content-Type: application/json' -d '{"client_id":"${id}","client_secret":"${secret}"}'`
  return [
    `${bold('Patchbay')} at ${url}\n`,
    dim(`Routes: ${url}/docs  Health: ${url}/health  Ctrl-C ends it.\n`),
    made,
    `\n${bold('A token, to begin with')}\n  ${cyan(token)}\n`,
  ].join('')
}
