import type { Database } from '../../store/database/database.ts'

/** Copies all candidates, and tells after each page how many it has seen. */
export type Replicator = (onPage: (seen: number) => void) => Promise<void>

const apiKey = 'ashby-bench-key'

/** The ways of replicating that are compared. */
export const replicators = {
  store: (database: Database, url: string): Promise<Replicator> => sync(database, url, { full: false }),

  /** Everything is read anew, though nothing has changed. */
  storeInFull: (database: Database, url: string): Promise<Replicator> => sync(database, url, { full: true }),

  /** The same rows in the same table, whose indexes are the same: what somebody would write who knows it. */
  byHand: (database: Database, url: string): Promise<Replicator> =>
    loop(url, async (results) => {
      await database.query(
        `insert into patchbay.records (source, entity, key, data, hash, created_at, synced_at, words)
         select 'ashby', 'candidates', data ->> 'id', data, sha256(convert_to(data::text, 'UTF8')),
           (data ->> 'createdAt')::timestamptz, now(), patchbay.words((
             select string_agg(text #>> '{}', E'\\n') from jsonb_path_query(data, 'strict $.**') as text
             where jsonb_typeof(text) = 'string'))
         from jsonb_array_elements($1::jsonb) as given (data)
         on conflict (source, entity, key) do update set data = excluded.data, hash = excluded.hash,
           created_at = excluded.created_at, synced_at = excluded.synced_at, words = excluded.words
           where records.hash <> excluded.hash`,
        [JSON.stringify(results)],
      )
    }),

  /** The least that could be called a copy: id and data in a table of their own, with one index. */
  plain: async (database: Database, url: string): Promise<Replicator> => {
    await database.query(
      `create table if not exists plain_candidates (id text primary key, data jsonb not null, synced_at timestamptz not null)`,
    )
    await database.query('create index if not exists plain_data on plain_candidates using gin (data jsonb_path_ops)')
    return loop(url, async (results) => {
      await database.query(
        `insert into plain_candidates select data ->> 'id', data, now() from jsonb_array_elements($1::jsonb) as given (data)
         on conflict (id) do update set data = excluded.data, synced_at = excluded.synced_at
           where plain_candidates.data <> excluded.data`,
        [JSON.stringify(results)],
      )
    })
  },
}

/** The name of a way of replicating. */
export type ReplicatorName = keyof typeof replicators

async function sync(database: Database, url: string, { full }: { readonly full: boolean }): Promise<Replicator> {
  const { AshbyConnector } = await import('../../connectors/ashby/client.gen.ts')
  const { createStore } = await import('../../store/create-store.ts')
  const ashby = new AshbyConnector({ authConfig: { api_key: apiKey }, baseUrl: url })
  const store = await createStore(database)
  return async (onPage) => {
    const onProgress = ({ seen }: { readonly seen: number }): void => {
      onPage(seen)
    }
    const { entities } = await store.sync(ashby, { entities: ['candidates'], full, onProgress })
    const failed = entities.find(({ status }) => status !== 'completed')
    if (failed !== undefined)
      throw new Error(`The replication ended as ${failed.status}: ${failed.error?.message ?? ''}`)
  }
}

interface Page {
  readonly results: readonly unknown[]
  readonly nextCursor?: string
}

async function loop(url: string, write: (results: readonly unknown[]) => Promise<void>): Promise<Replicator> {
  const { request } = await import('undici')
  return async (onPage) => {
    let cursor: string | undefined
    let seen = 0
    do {
      const { body } = await request(`${url}/candidate.list`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ limit: 100, cursor }),
      })
      const page = JSON.parse(await body.text()) as Page
      await write(page.results)
      seen += page.results.length
      onPage(seen)
      cursor = page.nextCursor
    } while (cursor !== undefined)
  }
}

const headers = {
  accept: 'application/json; version=1',
  'content-type': 'application/json',
  authorization: `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`,
}
