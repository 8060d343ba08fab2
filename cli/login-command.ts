import path from 'node:path'
import type { Connector } from '../manifest/connector.ts'
import { authorize, type Authorization } from '../runtime/auth/authorize.ts'
import { exchangeCode } from '../runtime/auth/exchange-code.ts'
import { findCodeScheme } from '../runtime/auth/find-code-scheme.ts'
import { isSameState } from '../runtime/auth/is-same-state.ts'
import { readCallback } from '../runtime/auth/read-callback.ts'
import type { AppOptions } from '../runtime/auth/resolve-app.ts'
import { defineCommand, type Command } from './command.ts'
import { connectionOptions, connectionVariables, connectorArgument, jsonOption } from './connection-options.ts'
import { readConfig } from './connector/read-config.ts'
import { resolveConnector } from './connector/resolve-connector.ts'
import type { Io } from './io.ts'
import { readJsonObject } from './json/read-json-option.ts'
import { openCallbackServer, type CallbackServer } from './login/callback-server.ts'
import { chooseRedirect, type Redirect } from './login/choose-redirect.ts'
import { openBrowser } from './login/open-browser.ts'
import { readApp } from './login/read-app.ts'
import { withPatience } from './login/with-patience.ts'
import { writeText } from './output/write-text.ts'
import { parseWholeNumber } from './parse-whole-number.ts'
import { plainText } from './plain-text.ts'
import { portProblem } from './port-problem.ts'
import { shellQuote } from './shell-quote.ts'
import { UsageError } from './usage-error.ts'
import { assertWritable, writePrivateFile } from './write-private-file.ts'

/** `patchbay login`: sends a person through the consent of an OAuth app and gives the credentials that come of it. */
export const loginCommand: Command = defineCommand({
  details:
    'For connectors with OAuth. It reads the id and secret of your OAuth app, shows a page where a person lets the app in, and exchanges what comes back for tokens. The credentials go to a file that only you can read, or to stdout; every command takes them as --auth-config @FILE. The redirect address that it prints must be registered for the app: most providers compare it to the letter, so register one with a fixed port and give that port, or the address itself.',
  arguments: { connector: connectorArgument },
  options: {
    output: { short: 'o', value: 'FILE', description: 'write the credentials here; only you can read the file' },
    port: {
      value: 'N',
      description: 'where to listen for the answer (default any free port)',
      parse: (text: string) => parseWholeNumber(text, '--port', { least: 1, most: 65_535 }),
    },
    redirectUri: {
      value: 'URL',
      description: 'the redirect address of the app (default http://127.0.0.1:PORT/callback)',
    },
    scheme: { value: 'NAME', description: 'which way to authenticate, where the connector has several with OAuth' },
    scope: { value: 'NAME', description: 'ask for this instead of the usual scopes; repeat for several', many: true },
    noBrowser: { description: 'only print the address of the page' },
    authConfig: {
      value: connectionOptions.authConfig.value,
      description: 'id and secret of the app, instead of the variables; keep them in a file',
    },
    config: connectionOptions.config,
    json: jsonOption,
  },
  variables: connectionVariables.filter(([name]) => !name.endsWith('_BASE_URL')),
  examples: [
    {
      title: 'with HUBSPOT_CLIENT_ID and HUBSPOT_CLIENT_SECRET set',
      line: 'login hubspot --port 8000 -o hubspot.json',
    },
    { title: 'then use what came of it', line: 'check hubspot --auth-config @hubspot.json' },
    {
      title: 'the app has an address of its own',
      line: 'login linear --redirect-uri http://localhost:3000/oauth/callback',
    },
  ],
  async run(values, io) {
    const { connector } = await resolveConnector(values.connector, io)
    const found = findCodeScheme(connector, values.scheme)
    const redirect = chooseRedirect(values.redirectUri, values.port)
    const file = values.output === undefined ? undefined : path.resolve(io.cwd, values.output)
    if (file !== undefined) await assertWritable(file)
    const app = await readApp(connector, found, values.authConfig, io)
    const config = readConfig(connector, (await readJsonObject(values.config, { name: '--config' }, io)) ?? {}, io.env)
    const scopes = values.scope.length === 0 ? undefined : values.scope
    const options = { app, config, scheme: found.scheme.name, scopes }
    const credentials = await consent({ connector, options, redirect, browser: !values.noBrowser }, io)
    const text = `${JSON.stringify(credentials, null, 2)}\n`
    if (file === undefined) await writeText(io.stdout, text, io.signal)
    else await writePrivateFile(file, text)
    if (values.output !== undefined) tellNext(values.connector, values.output, io)
    return 0
  },
})

interface Login {
  readonly connector: Connector
  readonly options: Omit<AppOptions, 'redirectUri'>
  readonly redirect: Redirect
  readonly browser: boolean
}

async function consent(login: Login, io: Io): Promise<Readonly<Record<string, unknown>>> {
  const server = await listen(login.redirect)
  try {
    const options = { ...login.options, redirectUri: login.redirect.uriAt(server.port) }
    const { url, state, verifier } = authorize(login.connector, options)
    await show(login, { url, state }, options.redirectUri, io)
    return await withPatience(login.connector, io.signal, (signal) =>
      server.receive(
        {
          path: login.redirect.path,
          isOurs: (query) => isSameState(query.get('state') ?? '', state),
          finish: async (query) => {
            const code = readCallback(login.connector, query, state)
            return exchangeCode(login.connector, { ...options, code, verifier, signal })
          },
        },
        signal,
      ),
    )
  } finally {
    await server.close()
  }
}

async function listen({ port }: Redirect): Promise<CallbackServer> {
  try {
    return await openCallbackServer(port)
  } catch (error) {
    const problem = portProblem(error)
    if (problem === undefined) throw error
    throw new UsageError(`port ${port} ${problem}`, {
      code: 'port_refused',
      advice: ['Give another one with --port; it is part of the redirect address that the app has registered.'],
    })
  }
}

async function show({ connector, browser }: Login, { url }: Authorization, redirectUri: string, io: Io): Promise<void> {
  const tell = (text: string): void => void io.stderr.write(`${plainText(text)}\n`)
  tell(`The app must have the redirect address ${redirectUri}`)
  tell(`Let it into ${connector.title} here:\n  ${url}`)
  if (browser && !(await openBrowser(url, io))) tell('No browser could be opened; open the address yourself.')
}

function tellNext(connector: string, output: string, { stderr, program }: Io): void {
  const check = [program, 'check', shellQuote(connector), '--auth-config', shellQuote(`@${output}`)].join(' ')
  stderr.write(plainText(`${output} has the credentials; ${check} tells whether they work.\n`))
}
