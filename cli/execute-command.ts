import type { Connector, Operation } from '../manifest/connector.ts'
import { copyActionOf } from '../manifest/copy-actions.ts'
import { defined } from '../manifest/defined.ts'
import { findOperation } from '../runtime/find-operation.ts'
import { createStore, type Store } from '../store/create-store.ts'
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
import type { Io } from './io.ts'
import { formats, type Format } from './output/create-output.ts'
import { parseChoice } from './parse-choice.ts'
import { parseWholeNumber } from './parse-whole-number.ts'
import { printCall } from './print-call.ts'
import { UsageError } from './usage-error.ts'
import {
  databaseOption,
  databaseVariable,
  hasDatabase,
  requireDatabase,
  whereOf,
  withDatabase,
} from './vault-database.ts'

const sources = ['live', 'replica', 'auto'] as const
type Source = (typeof sources)[number]

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
    format: {
      value: formats.join('|'),
      description: 'how to print (default json)',
      parse: (text: string) => parseChoice(text, '--format', formats),
    },
    fields: { value: 'PATHS', description: 'keep only these fields: id,name,location.city', parse: parseFields },
    output: {
      short: 'o',
      value: 'FILE',
      description: 'write the file that the action answers with here (default: stdout in a pipe, else its own name)',
    },
    meta: { description: 'with json: print { data, meta }, with cursor, sync token and the like' },
    source: {
      value: sources.join('|'),
      description: 'who answers a list or a get: the API (live, the default), the copy, or whichever fits',
      parse: (text: string) => parseChoice(text, '--source', sources),
    },
    maxAge: {
      value: 'SECONDS',
      description: 'how old the copy may be (default 3600 with auto)',
      parse: (text: string) => parseWholeNumber(text, '--max-age', { least: 0, most: 1_000_000_000 }),
    },
    database: databaseOption,
    ...connectionOptions,
    timeout: timeoutOption,
    json: jsonOption,
  },
  variables: [...connectionVariables, databaseVariable],
  hint: describeHint,
  examples: [
    { title: 'the first page', line: 'execute ashby candidates list' },
    { title: 'a page of ten, as a table', line: `execute ashby jobs list --params '{"limit": 10}' --format table` },
    {
      title: 'everything, a record a line',
      line: 'execute ashby candidates list --all --format ndjson > candidates.ndjson',
    },
    {
      title: 'from the copy that sync made, if it is not older than an hour',
      line: 'execute ashby candidates list --source auto',
    },
    { title: 'parameters from a file', line: 'execute ashby candidates create --params @candidate.json' },
  ],
  async run(values, io) {
    const resolved = await resolveConnector(values.connector, io)
    const { connector } = resolved
    refuseCopyActions(connector, values, io)
    const operation = findOperation(connector, values.entity, values.action)
    const { format = 'json', fields = [], all, meta, timeout, output } = values
    refuseMisfits(operation, { all, meta, format })
    if (output !== undefined && operation.response.type !== 'file')
      throw new UsageError(`--output is for files; ${operation.id} has none`)
    const params = (await readJsonObject(values.params, { name: '--params' }, io)) ?? {}
    const from = defined({ source: values.source, max_age: values.maxAge })
    const call = { connector, operation, params, format, fields, all, meta, timeout, output, from }
    await withCopy(values, io, async (store) => {
      await printCall(call, io, (logger) => connect(resolved, { ...values, store }, io, logger))
    })
    return 0
  },
})

/** Searches have a command of their own. */
function refuseCopyActions(
  connector: Connector,
  { entity, action }: { readonly entity: string; readonly action: string },
  { program }: Io,
): void {
  if (copyActionOf(connector, entity, action, undefined) === undefined) return
  throw new UsageError(`${action} reads the copy, which has a command of its own`, {
    code: 'operation_unknown',
    advice: [`${program} search ${connector.name} ${entity} searches it, with --count and --group-by it counts.`],
  })
}

/** Opens the copy for a call that may be answered from it; where none was made, `auto` asks the API. */
async function withCopy(
  { source, maxAge, database: given }: CopyValues,
  io: Io,
  work: (store: Store | undefined) => Promise<void>,
): Promise<void> {
  if (source === 'live' || (source === undefined && maxAge === undefined)) return work(undefined)
  const where = whereOf(given, io)
  if (source === 'replica') requireDatabase(where)
  else if (!hasDatabase(where)) return work(undefined)
  return withDatabase(where, async (database) => work(await createStore(database)))
}

interface CopyValues {
  readonly source: Source | undefined
  readonly maxAge: number | undefined
  readonly database: string | undefined
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
