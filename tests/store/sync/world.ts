import { AshbyConnector } from '../../../connectors/ashby/client.gen.ts'
import { createStore, type Store } from '../../../store/create-store.ts'
import type { Database } from '../../../store/database/database.ts'
import type { EntityRun } from '../../../store/sync/run-log.ts'
import type { SyncOptions } from '../../../store/sync/replicate.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'

/** A record as the API gives it. */
export type Json = Readonly<Record<string, unknown>> & { readonly id: string; readonly createdAt?: string }

/** Every entity of Ashby that is replicated with what shows all its records. */
export const syncedEntities: Readonly<Record<string, object>> = {
  candidates: {},
  applications: {},
  jobs: { status: ['Draft', 'Open', 'Closed', 'Archived'], includeUnpublishedJobPostingsIds: true },
  departments: { includeArchived: true },
  locations: { includeArchived: true, includeLocationHierarchy: true },
  users: { includeDeactivated: true },
  job_postings: { includeUnpublishedJobPostings: true },
  sources: { includeArchived: true },
  archive_reasons: { includeArchived: true },
  candidate_tags: { includeArchived: true },
  custom_fields: { includeArchived: true },
  feedback_form_definitions: { includeArchived: true },
}

/** Makes a client of a sandbox. */
export function connect(sandbox: Pick<Sandbox, 'url' | 'keys'>, api_key: string = sandbox.keys.full): AshbyConnector {
  return new AshbyConnector({ authConfig: { api_key }, baseUrl: sandbox.url, retry: { initial: 1, longest: 20 } })
}

/** Reads what an entity really has, by its keys. */
export async function truthOf(client: AshbyConnector, entity: string): Promise<ReadonlyMap<string, Json>> {
  const truth = new Map<string, Json>()
  const list = client.pages(entity as 'candidates', 'list', { ...syncedEntities[entity] })
  for await (const record of list) truth.set(record.id, record as unknown as Json)
  return truth
}

/** Reads what the copy has of an entity, by its keys. */
export async function copyOf(store: Store, entity: string, source = 'ashby'): Promise<ReadonlyMap<string, Json>> {
  const copy = new Map<string, Json>()
  for (let after: string | undefined; ;) {
    const page = await store.records(source, entity, { limit: 200, ...(after !== undefined && { after }) })
    for (const { key, data } of page) copy.set(key, data as Json)
    after = page.at(-1)?.key
    if (after === undefined) return copy
  }
}

/** Changes the name of a candidate. */
export async function rename(client: AshbyConnector, candidateId: string | undefined, name: string): Promise<void> {
  await client.request('POST', '/candidate.update', { body: { candidateId, name } })
}

/** Syncs one entity and gives its run. */
export async function syncOne(
  store: Store,
  client: AshbyConnector,
  entity: string,
  options: SyncOptions = {},
): Promise<EntityRun> {
  const { entities } = await store.sync(client, { ...options, entities: [entity] })
  const [run] = entities
  if (run === undefined) throw new Error('there was no run')
  return run
}

/** Makes a store that a test uses alone. */
export async function storeOn(database: Database): Promise<Store> {
  return createStore(database)
}

/** Tells which rows are physically the same as before: PostgreSQL gives a row that is written a new place. */
export async function placesOf(database: Database, entity: string): Promise<ReadonlyMap<string, string>> {
  const rows = await database.query<{ key: string; place: string }>(
    `select key, ctid::text || ' ' || xmin::text || ' ' || xmax::text as place from patchbay.records where entity = $1`,
    [entity],
  )
  return new Map(rows.map(({ key, place }) => [key, place]))
}
