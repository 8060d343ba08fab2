import { bundledConnectors } from '../connectors/registry.gen.ts'
import type { BundledConnector } from '../connectors/bundled-connector.ts'
import { DatabaseError } from '../store/database/database-error.ts'
import { readSettings, serverVariables, SettingsError } from '../server/read-settings.ts'
import { startServer, type RunningServer } from '../server/start-server.ts'
import type { ServerSettings } from '../server/server-settings.ts'
import { VaultError } from '../server/vault/vault-error.ts'
import { createColors } from './colors.ts'
import { defineCommand, type Command } from './command.ts'
import { jsonOption } from './connection-options.ts'
import { loadOwnConnector } from './connector/load-own-connector.ts'
import { Interruption } from './interruption.ts'
import type { Io } from './io.ts'
import { parseWholeNumber } from './parse-whole-number.ts'
import { UsageError } from './usage-error.ts'

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
    database: { value: 'FOLDER|URL', description: 'a folder, or a postgres:// URL (default ./.patchbay)' },
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
      await aborted(io.signal)
    } finally {
      await server.close()
    }
    if (!(io.signal.reason instanceof Interruption)) throw io.signal.reason
    return 0
  },
})

type Given = Parameters<typeof readSettings>[0]

async function start(given: Given, connectors: readonly BundledConnector[], io: Io): Promise<RunningServer> {
  const settings = readOrRefuse(given, connectors, io)
  try {
    return await startServer(settings, connectors)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' || code === 'EACCES') {
      const problem = code === 'EACCES' ? 'may not be used by you' : 'is taken'
      throw new UsageError(`port ${settings.port} ${problem}`, {
        code: 'port_refused',
        advice: ['Give another one with --port, or --port 0 for any that is free.'],
      })
    }
    if (error instanceof VaultError || error instanceof DatabaseError) {
      throw new UsageError(error.message, { code: `server_${error.code}`, advice: [] })
    }
    throw error
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

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
