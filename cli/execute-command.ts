import type { Operation } from '../manifest/connector.ts'
import { findOperation } from '../runtime/find-operation.ts'
import { defineCommand, type Command } from './command.ts'
import { connect } from './connect.ts'
import {
  connectionOptions,
  connectionVariables,
  connectorArgument,
  describeHint,
  jsonOption,
  timeoutOption,
} from './connection-options.ts'
import { resolveConnector } from './connector/resolve-connector.ts'
import { readJsonObject } from './json/read-json-option.ts'
import { formats, type Format } from './output/create-output.ts'
import { printCall } from './print-call.ts'
import { UsageError } from './usage-error.ts'

/** `patchbay execute`: calls an action and prints what it gives. */
export const executeCommand: Command = defineCommand({
  details:
    'Records go to stdout; everything else to stderr. A list prints its first page and says how to get the next one; --all reads to the end.',
  arguments: {
    connector: connectorArgument,
    entity: { description: 'what it is about, such as candidates' },
    action: { description: 'what to do with it, such as list' },
  },
  options: {
    params: { value: 'JSON|@FILE|-', description: 'the parameters of the action' },
    all: { description: 'read every page of a list' },
    format: { value: formats.join('|'), description: 'how to print (default json)', parse: parseFormat },
    fields: { value: 'PATHS', description: 'keep only these fields: id,name,location.city', parse: parseFields },
    output: {
      short: 'o',
      value: 'FILE',
      description: 'write the file that the action answers with here (default: stdout in a pipe, else its own name)',
    },
    meta: { description: 'with json: print { data, meta }, with cursor, sync token and the like' },
    ...connectionOptions,
    timeout: timeoutOption,
    json: jsonOption,
  },
  variables: connectionVariables,
  hint: describeHint,
  examples: [
    { title: 'the first page', line: 'execute ashby candidates list' },
    { title: 'a page of ten, as a table', line: `execute ashby jobs list --params '{"limit": 10}' --format table` },
    {
      title: 'everything, a record a line',
      line: 'execute ashby candidates list --all --format ndjson > candidates.ndjson',
    },
    { title: 'parameters from a file', line: 'execute ashby candidates create --params @candidate.json' },
  ],
  async run(values, io) {
    const resolved = await resolveConnector(values.connector, io)
    const { connector } = resolved
    const operation = findOperation(connector, values.entity, values.action)
    const { format = 'json', fields = [], all, meta, timeout, output } = values
    refuseMisfits(operation, { all, meta, format })
    if (output !== undefined && operation.response.type !== 'file')
      throw new UsageError(`--output is for files; ${operation.id} has none`)
    const params = (await readJsonObject(values.params, { name: '--params' }, io)) ?? {}
    const call = { connector, operation, params, format, fields, all, meta, timeout, output }
    await printCall(call, io, (logger) => connect(resolved, values, io, logger))
    return 0
  },
})

function parseFormat(text: string): Format {
  const format = formats.find((candidate) => candidate === text)
  if (format === undefined) throw new UsageError(`--format must be one of ${formats.join(', ')}, not "${text}"`)
  return format
}

function parseFields(text: string): readonly string[] {
  const fields = text
    .split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '')
  if (fields.length === 0) throw new UsageError('--fields takes field names joined by commas, such as id,name')
  return fields
}

function refuseMisfits(
  { id, response }: Operation,
  { all, meta, format }: { readonly all: boolean; readonly meta: boolean; readonly format: Format },
): void {
  const other = response.type === 'file' ? 'a file' : 'one record'
  if (all && response.type !== 'records') throw new UsageError(`--all is for lists; ${id} answers with ${other}`)
  if (meta && format !== 'json') throw new UsageError(`--meta goes with --format json, not with ${format}`)
}
