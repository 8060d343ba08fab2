import type { Connector } from '../manifest/connector.ts'
import { didYouMean } from '../manifest/nearest.ts'
import type { Database } from '../store/database/database.ts'
import { appliedMigrations, migrate } from '../store/database/migrate.ts'
import { storeMigrations } from '../store/migrations/store-migrations.ts'
import { aggregate } from '../store/search/aggregate.ts'
import type { SearchMeta } from '../runtime/replica/replica.ts'
import { search } from '../store/search/search.ts'
import { createColors } from './colors.ts'
import { defineCommand, type Command } from './command.ts'
import { connectorArgument, describeHint, jsonOption } from './connection-options.ts'
import { resolveConnector } from './connector/resolve-connector.ts'
import { readJsonObject } from './json/read-json-option.ts'
import type { Io } from './io.ts'
import { createOutput, formats, type Format } from './output/create-output.ts'
import type { RecordOutput } from './output/record-output.ts'
import { writeText } from './output/write-text.ts'
import { parseChoice } from './parse-choice.ts'
import { parseWholeNumber } from './parse-whole-number.ts'
import { plainText } from './plain-text.ts'
import { terminalWidth } from './terminal-width.ts'
import { UsageError } from './usage-error.ts'
import { databaseOption, databaseVariable, requireDatabase, whereOf, withDatabase } from './vault-database.ts'

/** `patchbay search`: finds records in the copy that `patchbay sync` has made. */
export const searchCommand: Command = defineCommand({
  details:
    'Answers from the local copy, without the API. A filter is JSON with the operator outside: eq neq gt gte lt lte in like fuzzy keyword contains any exists not and or. Several of them all have to hold; fields go deeper with dots; dates are written 2026-01-31. like takes % for any text; fuzzy wants all words, keyword any.',
  arguments: {
    connector: connectorArgument,
    entity: { description: 'what is searched, such as candidates' },
    filter: { description: 'JSON, @FILE or - : what records have to meet', optional: true },
  },
  options: {
    sort: { value: 'FIELD[:desc]', description: 'order by this field; may be given several times', many: true },
    fields: { value: 'PATHS', description: 'keep only these fields: id,name,location.city' },
    limit: { value: 'N', description: 'records at most (default and most 1000)', parse: parseLimit },
    cursor: { value: 'TEXT', description: 'go on where a search ended' },
    count: { description: 'print how many there are' },
    groupBy: { value: 'FIELDS', description: 'count by the values of one field or two' },
    deleted: { description: 'with those that are gone from the API' },
    source: {
      value: 'NAME',
      description: 'whose data it is, where there are several accounts (default the connector)',
    },
    database: databaseOption,
    format: {
      value: formats.join('|'),
      description: 'how to print (default json)',
      parse: (text: string) => parseChoice(text, '--format', formats),
    },
    meta: { description: 'with json: print { data, meta }' },
    json: jsonOption,
  },
  variables: [databaseVariable],
  hint: describeHint,
  examples: [
    { title: 'by a value', line: `search ashby jobs '{"eq": {"status": "Open"}}' --format table` },
    {
      title: 'by date, the newest first',
      line: `search ashby candidates '{"gte": {"createdAt": "2026-01-01"}}' --sort createdAt:desc`,
    },
    { title: 'all words, in any order', line: `search ashby candidates '{"fuzzy": {"name": "lovelace ada"}}'` },
    { title: 'how many of each', line: 'search ashby applications --group-by status --format table' },
  ],
  async run(values, io) {
    const { connector } = await resolveConnector(values.connector, io)
    const wish: Wish = {
      ...values,
      connector,
      source: values.source ?? connector.name,
      entity: entityOf(connector, values.entity),
      filter: await readJsonObject(values.filter, { name: 'the filter' }, io),
      format: values.format ?? 'json',
    }
    refuseMisfits(wish)
    const where = whereOf(values.database, io)
    requireDatabase(where)
    await withDatabase(where, async (database) => {
      await prepare(database, wish, io)
      const counting = values.count || values.groupBy !== undefined
      await (counting ? printCounts(database, wish, io) : printRecords(database, wish, io))
    })
    return 0
  },
})

interface Wish {
  readonly connector: Connector
  readonly source: string
  readonly entity: string
  readonly filter: object | undefined
  readonly sort: readonly string[]
  readonly fields: string | undefined
  readonly limit: number | undefined
  readonly cursor: string | undefined
  readonly count: boolean
  readonly groupBy: string | undefined
  readonly deleted: boolean
  readonly format: Format
  readonly meta: boolean
}

function refuseMisfits({ count, groupBy, meta, format, ...wish }: Wish): void {
  if (meta && format !== 'json') throw new UsageError(`--meta goes with --format json, not with ${format}`)
  if (!count && groupBy === undefined) return
  if (count && groupBy !== undefined) throw new UsageError('--count and --group-by both count: give one of them')
  const others = [wish.sort.length > 0, wish.fields !== undefined, wish.cursor !== undefined, wish.deleted]
  if (others.includes(true))
    throw new UsageError(
      '--count and --group-by print numbers: --sort, --fields, --cursor and --deleted do not go with them',
    )
}

function entityOf({ name, entities }: Connector, entity: string): string {
  if (Object.hasOwn(entities, entity)) return entity
  const hint = didYouMean(entity, Object.keys(entities))
  throw new UsageError([`${name} has no entity "${entity}"`, hint].filter(Boolean).join('; '), {
    code: 'operation_unknown',
  })
}

async function printRecords(database: Database, wish: Wish, io: Io): Promise<void> {
  const { filter, sort, limit, cursor, deleted } = wish
  const fields = listOf(wish.fields)
  const params = { filter, sort: sort.map(parseSort), limit, cursor, fields, include_deleted: deleted }
  const { data, meta } = await search(database, { ...wish, params: withoutAbsent(params) })
  if (data.length === 0) await refuseUnlessSynced(database, wish, io)
  const output = outputOf(wish, fields ?? [], io)
  await output.page(data)
  await output.end(meta)
  tellRest(wish, meta, io)
}

async function printCounts(database: Database, wish: Wish, io: Io): Promise<void> {
  const { filter, limit } = wish
  const groups = listOf(wish.groupBy)
  const params = withoutAbsent({ filter, group_by: groups, limit })
  const { data, meta } = await aggregate(database, { ...wish, params })
  if (data.every(({ count }) => count === 0)) await refuseUnlessSynced(database, wish, io)
  const output = outputOf({ ...wish, entity: '' }, [], io)
  if (groups === undefined)
    await output.single(wish.format === 'table' ? data[0]?.count : { count: data[0]?.count }, meta)
  else {
    await output.page(data.map(({ group, count }) => ({ ...group, count })))
    await output.end(meta)
  }
  for (const warning of meta.warnings ?? []) tell(warning, io)
  if (meta.has_more) tell('there are more groups: --limit gives up to 1000', io)
}

/** Brings the tables of an older version up to date, but makes none: then nothing was copied either. */
async function prepare(database: Database, wish: Wish, io: Io): Promise<void> {
  const applied = await appliedMigrations(database)
  if (!storeMigrations.some(({ name }) => applied.includes(name))) throw notSynced(wish, io)
  if (!storeMigrations.every(({ name }) => applied.includes(name))) await migrate(database, storeMigrations)
}

/** A copy that was never made is not one without records. */
async function refuseUnlessSynced(database: Database, wish: Wish, io: Io): Promise<void> {
  const [found] = await database.query<{ known: boolean }>(
    `select exists (select 1 from patchbay.records where source = $1 and entity = $2)
       or exists (select 1 from patchbay.runs where source = $1 and entity = $2 and status = 'completed') as known`,
    [wish.source, wish.entity],
  )
  if (found?.known === true) return
  throw notSynced(wish, io)
}

function notSynced({ connector, entity }: Wish, { program }: Io): UsageError {
  return new UsageError(`there is no copy of ${connector.name} ${entity} yet`, {
    code: 'not_synced',
    advice: [`${program} sync ${connector.name} ${entity} makes one.`],
  })
}

function outputOf({ connector, entity, format, meta }: Wish, fields: readonly string[], io: Io): RecordOutput {
  return createOutput(format, (text) => writeText(io.stdout, text, io.signal), {
    fields,
    summary: connector.entities[entity]?.summary ?? [],
    room: terminalWidth(io.stdout, io.env),
    paintHead: createColors(io.stdout, io.env).bold,
    note: (text) => tell(text, io),
    meta,
  })
}

function tellRest({ meta: printed }: Wish, { has_more, cursor, synced_at, warnings = [] }: SearchMeta, io: Io): void {
  if (printed) return
  for (const warning of warnings) tell(warning, io)
  if (has_more) tell(`there is more: the same with --cursor ${cursor ?? ''}`, io)
  tell(synced_at === null ? 'the copy is not complete yet' : `as of ${synced_at}`, io)
}

function tell(text: string, io: Io): void {
  io.stderr.write(`${createColors(io.stderr, io.env).dim(plainText(text))}\n`)
}

function parseSort(text: string): Readonly<Record<string, string>> {
  const [, field = text, direction = 'asc'] = /^(.+):(asc|desc)$/s.exec(text) ?? []
  return Object.fromEntries([[field, direction]])
}

function listOf(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function withoutAbsent(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined))
}

function parseLimit(text: string): number {
  return parseWholeNumber(text, '--limit', { least: 1, most: 1000 })
}
