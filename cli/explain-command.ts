import type { Connector, Operation } from '../manifest/connector.ts'
import type { Send } from '../manifest/auth-scheme.ts'
import { permissionText } from '../manifest/permission-text.ts'
import { ConnectorClient } from '../runtime/client.ts'
import { findOperation } from '../runtime/find-operation.ts'
import type { HttpRequest } from '../runtime/transport/transport.ts'
import { createColors, type Colors } from './colors.ts'
import { defineCommand, type Command } from './command.ts'
import { readTarget } from './connect.ts'
import {
  connectionOptions,
  connectionVariables,
  connectorArgument,
  describeHint,
  jsonOption,
} from './connection-options.ts'
import { chooseCredentials } from './connector/choose-credentials.ts'
import { readWrittenManifest } from './connector/read-written-manifest.ts'
import { resolveConnector } from './connector/resolve-connector.ts'
import { withoutCredentials } from './connector/without-credentials.ts'
import { curlCommand } from './curl/curl-command.ts'
import { explainSettings, settingsText } from './explain/explain-settings.ts'
import type { Io } from './io.ts'
import { readJsonObject } from './json/read-json-option.ts'
import { writeText } from './output/write-text.ts'

/** `patchbay explain`: shows the exact request an action would send. Nothing is sent, and no credentials are needed. */
export const explainCommand: Command = defineCommand({
  details:
    'Checks the parameters and prints method, URL, headers and body as they would go out, with *** where a secret goes; then every setting that holds for the call, and who says so: the action, a template, a preset, the connector or nobody. Nothing is sent, and no credentials are needed.',
  arguments: {
    connector: connectorArgument,
    entity: { description: 'what it is about, such as candidates' },
    action: { description: 'what to do with it, such as list' },
  },
  options: {
    params: { value: 'JSON|@FILE|-', description: 'the parameters of the action' },
    curl: { description: 'print a curl command that takes the credentials from the variables' },
    config: connectionOptions.config,
    baseUrl: connectionOptions.baseUrl,
    json: jsonOption,
  },
  variables: connectionVariables,
  hint: describeHint,
  examples: [
    { title: 'the request of a list', line: `explain ashby candidates list --params '{"limit": 10}'` },
    { title: 'as a command to paste', line: 'explain ashby jobs list --curl' },
  ],
  async run(values, io) {
    const { connector, loadValidators } = await resolveConnector(values.connector, io)
    const operation = findOperation(connector, values.entity, values.action)
    const params = (await readJsonObject(values.params, { name: '--params' }, io)) ?? {}
    const target = await readTarget(connector, values, io)
    const explain = (send?: readonly Send[]): Promise<HttpRequest> =>
      new ConnectorClient(withoutCredentials(connector, io.env, send), target, loadValidators).explain(
        operation.entity,
        operation.action,
        params,
      )
    const text = values.curl
      ? `${curlCommand(await explain([{ type: 'none' }]), connector.name, sendOf(connector, io))}\n`
      : await explanation(await explain(), { connector, operation, argument: values.connector, json: values.json }, io)
    await writeText(io.stdout, text, io.signal)
    if (!values.json && !values.curl)
      io.stderr.write(`${createColors(io.stderr, io.env).dim(notesOn(connector, operation))}\n`)
    return 0
  },
})

function sendOf(connector: Connector, { env }: Io): readonly Send[] {
  return chooseCredentials(connector, env)?.scheme.send ?? []
}

interface Explained {
  readonly connector: Connector
  readonly operation: Operation
  /** The connector as the user named it. */
  readonly argument: string
  readonly json: boolean
}

/** The request and what made it so. */
async function explanation(
  request: HttpRequest,
  { connector, operation, argument, json }: Explained,
  io: Io,
): Promise<string> {
  const written = await readWrittenManifest(argument, io)
  const settings = explainSettings(connector, operation, written)
  if (json) {
    const { method, url, headers } = request
    const body = bodyText(request.body)
    return `${JSON.stringify({ method, url, headers, ...(body !== undefined && { body }), settings }, null, 2)}\n`
  }
  const colors = createColors(io.stdout, io.env)
  return requestText(request, colors) + settingsText(settings, written, colors)
}

function requestText({ method, url, headers, body }: HttpRequest, { bold, dim }: Colors): string {
  const text = bodyText(body)
  const lines = Object.entries(headers).map(([name, value]) => `${dim(`${name}:`)} ${value}\n`)
  const content = text === undefined ? '' : `\n${prettyJson(text)}\n`
  return `${bold(method)} ${url}\n${lines.join('')}${content}`
}

/** Bytes are shown as the text they may be; a stream would be used up. */
function bodyText(body: HttpRequest['body']): string | undefined {
  if (body === undefined || typeof body === 'string') return body
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : '(a stream of bytes)'
}

function prettyJson(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}

/** What the manifest says of the call besides the request itself, inherited or not. */
function notesOn(connector: Connector, operation: Operation): string {
  const { id, effect, idempotent, permissions, retry = connector.retry, limit, pagination } = operation
  const kind = { read: 'reads', write: 'writes', destroy: 'deletes' }[effect]
  const repeats = idempotent && retry.attempts > 1 ? `is tried up to ${retry.attempts} times` : 'is not repeated'
  return [
    `${id} ${kind} and ${repeats}`,
    ...(permissions.length > 0 ? [`needs ${permissionText(permissions)}`] : []),
    ...(limit === undefined ? [] : [`counts against the limit "${limit}"`]),
    ...(pagination.type === 'none' ? [] : [`has pages; ${pagination.send} asks for the next`]),
  ].join('; ')
}
