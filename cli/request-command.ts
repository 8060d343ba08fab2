import type { RawRequest } from '../runtime/request/plan-raw-request.ts'
import { createCallLog } from './call-log.ts'
import { createColors } from './colors.ts'
import { defineCommand, type Command } from './command.ts'
import { connect } from './connect.ts'
import {
  connectionOptions,
  connectionVariables,
  connectorArgument,
  jsonOption,
  timeoutOption,
} from './connection-options.ts'
import { resolveConnector } from './connector/resolve-connector.ts'
import type { Io } from './io.ts'
import { jsonText } from './json-text.ts'
import { readJsonObject, readJsonOption, readTextOption } from './json/read-json-option.ts'
import { writeText } from './output/write-text.ts'
import { plainText } from './plain-text.ts'
import { createStatusLine } from './status-line.ts'
import { UsageError } from './usage-error.ts'

/** `patchbay request`: sends a request of the user's own, with the credentials, retries and limits of the connector. */
export const requestCommand: Command = defineCommand({
  details:
    'For what the manifest lacks. The path is below the base URL; credentials never go to another host. The body of the answer goes to stdout, its status to stderr.',
  arguments: {
    connector: connectorArgument,
    method: { description: 'GET, POST, PUT, PATCH, DELETE or HEAD' },
    path: { description: 'such as /candidate.list' },
  },
  options: {
    body: { value: 'JSON|@FILE|-', description: 'the body; sent as text when a content-type header is not JSON' },
    query: { value: 'JSON|@FILE|-', description: 'query parameters' },
    header: { value: 'NAME: VALUE', many: true, description: 'a further header; may be repeated' },
    ...connectionOptions,
    timeout: timeoutOption,
    json: jsonOption,
  },
  variables: connectionVariables,
  examples: [
    { title: 'a call the manifest has no action for', line: `request ashby POST /project.list --body '{"limit": 1}'` },
    {
      title: 'another version of the API',
      line: `request ashby POST /job.list --body '{}' --header 'Accept: application/json; version=1'`,
    },
  ],
  async run(values, io) {
    const resolved = await resolveConnector(values.connector, io)
    const raw = await readRequest(values, io)
    const status = createStatusLine(io.stderr)
    const client = await connect(resolved, values, io, createCallLog(io, status))
    const { timeout } = values
    const options = { signal: io.signal, ...(timeout !== undefined && { timeout }) }
    const answer = await client.request(values.method, values.path, raw, options).finally(() => status.clear())
    io.stderr.write(createColors(io.stderr, io.env).dim(`status ${answer.status}`) + '\n')
    const text = bodyText(answer.data, io)
    if (text !== '') await writeText(io.stdout, text, io.signal)
    return 0
  },
})

interface RequestValues {
  readonly body: string | undefined
  readonly query: string | undefined
  readonly header: readonly string[]
}

async function readRequest({ body, query, header }: RequestValues, io: Io): Promise<RawRequest> {
  const headers = Object.fromEntries(header.map(parseHeader))
  const parsed = await readJsonObject(query, { name: '--query' }, io)
  return {
    headers,
    ...(parsed !== undefined && { query: parsed }),
    ...(body !== undefined && { body: await readBody(body, headers, io) }),
  }
}

function parseHeader(text: string): readonly [string, string] {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*(.*?)\s*$/s.exec(text) ?? []
  if (name === undefined || value === undefined)
    throw new UsageError(`--header must be 'Name: value', not "${text.split(':', 1)[0] ?? ''}"`)
  return [name.toLowerCase(), value]
}

/** JSON goes out as it was written, so that no number loses digits. */
async function readBody(body: string, headers: Readonly<Record<string, string>>, io: Io): Promise<string> {
  const type = headers['content-type'] ?? 'application/json'
  const isJson = /[/+]json\b/.test(type)
  const { text } = isJson
    ? await readJsonOption(body, { name: '--body' }, io)
    : await readTextOption(body, '--body', io)
  return isJson ? text.trim() : text
}

function bodyText(data: unknown, { stdout }: Io): string {
  if (data === undefined) return ''
  if (typeof data !== 'string') return `${jsonText(data, 2)}\n`
  const text = stdout.isTTY === true ? plainText(data) : data
  return text.endsWith('\n') ? text : `${text}\n`
}
