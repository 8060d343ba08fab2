import { createHash } from 'node:crypto'
import type { Connector } from '../../manifest/connector.ts'
import { isCopied } from '../../manifest/copy-actions.ts'
import { advisoryLocks } from '../database/advisory-locks.ts'
import type { Database, Queryable } from '../database/database.ts'
import { quoteName, quoteText } from '../database/quote-sql.ts'
import { shapeOf } from '../search/record-shape.ts'
import { viewColumns } from './view-columns.ts'
import { otherSchemaName, schemaName } from './view-names.ts'
import { viewSql } from './view-sql.ts'

/** The views of a source. */
export interface SourceViews {
  /** The schema that they are in. */
  readonly schema: string
  /** Their names, one an entity. */
  readonly views: readonly string[]
}

/**
 * Makes a read-only view of each entity of a source that can be replicated; those that are as they should be stay as
 * they are. What a person reads there is described in `docs/sql.md`.
 */
export async function createViews(database: Database, source: string, connector: Connector): Promise<SourceViews> {
  const wanted = wantedViews(source, connector)
  return database.transaction(async (transaction) => {
    await transaction.query(`select pg_advisory_xact_lock(${advisoryLocks.views})`)
    const schema = await findSchema(transaction, source, connector.name)
    const known = await knownViews(transaction, schema)
    for (const [name, { sql, mark }] of wanted) {
      if (known.get(name) !== mark)
        await createView(transaction, `${quoteName(schema)}.${quoteName(name)}`, { sql, mark })
    }
    for (const name of known.keys()) {
      if (!wanted.has(name)) await transaction.query(`drop view ${quoteName(schema)}.${quoteName(name)} cascade`)
    }
    return { schema, views: [...wanted.keys()] }
  })
}

/** Removes the views of a source. */
export async function dropViews(database: Database, source: string): Promise<void> {
  await database.transaction(async (transaction) => {
    for (const { name } of await schemasOf(transaction, source))
      await transaction.query(`drop schema if exists ${quoteName(name)} cascade`)
  })
}

interface View {
  readonly sql: string
  /** What its comment says: changes when the view does. */
  readonly mark: string
}

function wantedViews(source: string, connector: Connector): ReadonlyMap<string, View> {
  const entities = Object.values(connector.entities).filter(isCopied)
  return new Map(
    entities.map(({ name }) => {
      const sql = viewSql({ source, entity: name }, viewColumns(shapeOf(connector, name)))
      const mark = `${connector.title}: ${name}. ${viewMark} ${createHash('sha256').update(sql).digest('hex')}`
      return [name, { sql, mark }]
    }),
  )
}

const viewMark = 'A view of Patchbay,'

/** Finds or makes the schema of a source; one that is somebody else's is left alone. */
async function findSchema(transaction: Queryable, source: string, connector: string): Promise<string> {
  const [known] = await schemasOf(transaction, source)
  if (known !== undefined) return known.name
  const wanted = schemaName(source, connector)
  const [taken] = await transaction.query('select from pg_namespace where nspname = $1', [wanted])
  const name = taken === undefined ? wanted : otherSchemaName(source, connector)
  await transaction.query(`create schema ${quoteName(name)}`)
  await transaction.query(`comment on schema ${quoteName(name)} is ${quoteText(commentOf(source))}`)
  return name
}

function commentOf(source: string): string {
  return `Views of Patchbay on the source ${source}`
}

async function schemasOf(database: Queryable, source: string): Promise<readonly { readonly name: string }[]> {
  return database.query<{ name: string }>(
    `select nspname as name from pg_namespace where obj_description(oid, 'pg_namespace') = $1 order by 1`,
    [commentOf(source)],
  )
}

/** Reads what the comments of the views in a schema say; those of other people are left alone. */
async function knownViews(database: Queryable, schema: string): Promise<ReadonlyMap<string, string>> {
  const rows = await database.query<{ name: string; mark: string }>(
    `select c.relname as name, obj_description(c.oid, 'pg_class') as mark from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind = 'v' and obj_description(c.oid, 'pg_class') like $2`,
    [schema, `%${viewMark}%`],
  )
  return new Map(rows.map(({ name, mark }) => [name, mark]))
}

/** A view whose columns are others cannot be replaced; what somebody built on it goes with it. */
async function createView(transaction: Queryable, name: string, { sql, mark }: View): Promise<void> {
  const create = `create or replace view ${name} as ${sql}`
  const attempt = `begin
    execute ${quoteText(create)};
  exception when invalid_table_definition then
    drop view ${name} cascade;
    execute ${quoteText(create)};
  end`
  // A block of its own, as a transaction in which a statement failed is lost.
  await transaction.query(`do ${quoteText(attempt)}`)
  await transaction.query(`comment on view ${name} is ${quoteText(mark)}`)
}
