import { defined } from '../manifest/defined.ts'
import { createStore } from '../store/create-store.ts'
import { isServerUrl } from '../store/database/open-database.ts'
import type { SyncOptions, SyncProgress, SyncResult } from '../store/sync/replicate.ts'
import type { EntityRun } from '../store/sync/run-log.ts'
import { quoteName } from '../store/database/quote-sql.ts'
import { createCallLog } from './call-log.ts'
import { createColors } from './colors.ts'
import { defineCommand, type Command } from './command.ts'
import { connect } from './connect.ts'
import { connectionOptions, connectionVariables, connectorArgument, jsonOption } from './connection-options.ts'
import { resolveConnector } from './connector/resolve-connector.ts'
import { readJsonObject } from './json/read-json-option.ts'
import type { Io } from './io.ts'
import { jsonText } from './json-text.ts'
import { formatTable } from './output/format-table.ts'
import { writeText } from './output/write-text.ts'
import { parseWholeNumber } from './parse-whole-number.ts'
import { plainText } from './plain-text.ts'
import { shellQuote } from './shell-quote.ts'
import { createStatusLine, type StatusLine } from './status-line.ts'
import { terminalWidth } from './terminal-width.ts'
import { UsageError } from './usage-error.ts'
import { databaseOption, databaseVariable, whereOf, withDatabase } from './vault-database.ts'

/** `patchbay sync`: brings a local copy of a connector's records up to date. */
export const syncCommand: Command = defineCommand({
  details:
    'The first time everything is read, from then on what changed, where the API tells. Ctrl-C stops it; whatever stops it, the next one goes on from there. Exit code 1 when an entity failed.',
  arguments: {
    connector: connectorArgument,
    entities: {
      description: 'what to copy, such as candidates; all there is when left out',
      optional: true,
      many: true,
    },
  },
  options: {
    database: databaseOption,
    startDate: { value: 'DATE', description: 'from when on, such as 2026-01-01; left out, as before, or everything' },
    replicationConfig: { value: 'JSON|@FILE|-', description: 'all that the connector asks for, start_date among it' },
    full: { description: 'read everything, though only changes could be read' },
    trim: { description: 'with a later start date: remove what is older' },
    keepDeleted: {
      value: 'DAYS',
      description: 'for how long what is gone is kept as such before it is removed (default 30)',
      parse: (text: string) => parseWholeNumber(text, '--keep-deleted', { most: 36_500 }),
    },
    allowDeletes: { description: 'let more than half of the records of an entity vanish at once' },
    source: {
      value: 'NAME',
      description: 'whose data it is, where there are several accounts (default the connector)',
    },
    ...connectionOptions,
    json: jsonOption,
  },
  variables: [databaseVariable, ...connectionVariables],
  examples: [
    { title: 'everything into ./.patchbay', line: 'sync ashby' },
    { title: 'two entities, from this year on', line: 'sync ashby candidates applications --start-date 2026-01-01' },
    { title: 'into PostgreSQL', line: 'sync ashby --database postgres://db/patchbay' },
  ],
  async run(values, io) {
    const resolved = await resolveConnector(values.connector, io)
    const status = createStatusLine(io.stderr)
    const client = await connect(resolved, values, io, createCallLog(io, status))
    const where = whereOf(values.database, io)
    const options = { ...(await syncOptions(values, io)), signal: io.signal, onProgress: showProgress(status) }
    try {
      return await withDatabase(where, async (database) => {
        const store = await createStore(database)
        const result = await store.sync(client, options)
        status.clear()
        await writeText(io.stdout, values.json ? `${jsonText(result, 2)}\n` : resultText(result, io), io.signal)
        if (!values.json && io.stderr.isTTY === true) await writeText(io.stderr, sqlHint(result, where), io.signal)
        // What was synced is told, whatever comes of the removal.
        await store.purge({ source: result.source, ...defined({ days: values.keepDeleted }) })
        return result.entities.every((run) => run.status === 'completed') ? 0 : 1
      })
    } finally {
      status.clear()
    }
  },
})

interface SyncValues {
  readonly entities: readonly string[]
  readonly startDate: string | undefined
  readonly replicationConfig: string | undefined
  readonly full: boolean
  readonly trim: boolean
  readonly allowDeletes: boolean
  readonly source: string | undefined
}

async function syncOptions(values: SyncValues, io: Io): Promise<SyncOptions> {
  const { entities, startDate, full, trim, allowDeletes, source } = values
  const given = await readJsonObject(values.replicationConfig, { name: '--replication-config' }, io)
  if (startDate !== undefined && given?.['start_date'] !== undefined)
    throw new UsageError('--start-date and the start_date of --replication-config are the same: give one of them')
  return {
    replication_config: { ...given, ...(startDate !== undefined && { start_date: startDate }) },
    full,
    trim,
    allow_deletes: allowDeletes,
    ...(entities.length > 0 && { entities }),
    ...(source !== undefined && { source }),
  }
}

/** How to read the copy with SQL; a folder is no server that other programs could ask. */
function sqlHint({ views, entities }: SyncResult, where: string): string {
  const view = entities.find(({ entity }) => views?.views.includes(entity) === true)?.entity ?? views?.views[0]
  if (views === undefined || view === undefined) return ''
  const query = `select * from ${quoteName(views.schema)}.${quoteName(view)} limit 10`
  return isServerUrl(where)
    ? `To read it with SQL: psql -c ${shellQuote(query)} and the address of the database; docs/sql.md says more.\n`
    : `To read it with SQL: openStore(${JSON.stringify(where)}).query(…) in a program, ${query}; for psql and BI tools, sync into PostgreSQL. docs/sql.md says more.\n`
}

function showProgress(status: StatusLine): (progress: SyncProgress) => void {
  return ({ entity, pages, seen, written }) =>
    status.show(`${entity}: ${seen} records in ${pages} ${pages === 1 ? 'page' : 'pages'}, ${written} written`)
}

/** A line for each entity, and below it why one failed. */
function resultText({ entities }: SyncResult, io: Io): string {
  const { bold, red } = createColors(io.stdout, io.env)
  const head = ['Entity', 'Status', 'Read', 'Written', 'Deleted', 'Seconds']
  const table = formatTable(entities.map(cellsOf), { room: terminalWidth(io.stdout, io.env), head, paintHead: bold })
  const failures = entities.flatMap(({ error }) =>
    error === undefined ? [] : `${bold(red('error'))}  ${plainText(error.message)} (${error.code})\n`,
  )
  // Where everything fails in the same way, it is said once.
  return [table, ...new Set(failures)].join('')
}

function cellsOf({ entity, status, seen, written, deleted, started_at, ended_at }: EntityRun): readonly string[] {
  const seconds = (Date.parse(ended_at) - Date.parse(started_at)) / 1000
  return [entity, status, String(seen), String(written), String(deleted), seconds.toFixed(1)]
}
