import { randomUUID } from 'node:crypto'
import type { Database, Queryable } from '../../store/database/database.ts'

/** One of the server's customers; each connector belongs to one. */
export interface Workspace {
  readonly id: string
  readonly name: string
  readonly status: 'active' | 'inactive'
  readonly cache_enabled: boolean
  readonly created_at: Date
  readonly updated_at: Date
}

/** Which workspaces are listed. */
export interface WorkspaceFilter {
  readonly nameContains?: string | undefined
  readonly status?: string | undefined
  /** The only one the caller may see. */
  readonly only?: string | undefined
  readonly limit: number
  /** The name the page before ended with. */
  readonly after?: string | undefined
}

/** What may change of a workspace. */
export type WorkspaceChange = Partial<Pick<Workspace, 'name' | 'status' | 'cache_enabled'>>

/** Workspaces, kept in the database. */
export interface Workspaces {
  /** Finds a workspace by name, or makes it. */
  provide(name: string): Promise<Workspace & { readonly made: boolean }>
  find(name: string): Promise<Workspace | undefined>
  get(id: string): Promise<Workspace | undefined>
  list(filter: WorkspaceFilter): Promise<readonly Workspace[]>
  count(only: string | undefined): Promise<{ readonly active: number; readonly inactive: number }>
  update(id: string, change: WorkspaceChange): Promise<Workspace | undefined>
  /** Deletes a workspace, its connectors and their credentials, and its tokens. */
  delete(id: string): Promise<Date | undefined>
}

const columns = 'id, name, status, cache_enabled, created_at, updated_at'

/** Keeps workspaces in the database. */
export function createWorkspaces(database: Database): Workspaces {
  const one = async (where: string, value: string): Promise<Workspace | undefined> => {
    const text = `select ${columns} from patchbay.workspaces where ${where} and deleted_at is null`
    const [row] = await database.query<Workspace>(text, [value])
    return row
  }
  return {
    async provide(name) {
      const found = await one('name = $1', name)
      if (found !== undefined) return { ...found, made: false }
      const [made] = await database.query<Workspace>(
        `insert into patchbay.workspaces (id, name) values ($1, $2)
         on conflict (name) where deleted_at is null do nothing returning ${columns}`,
        [randomUUID(), name],
      )
      if (made !== undefined) return { ...made, made: true }
      // Somebody made it in between.
      return this.provide(name)
    },
    find: (name) => one('name = $1', name),
    get: (id) => one('id = $1', id),
    list: ({ nameContains, status, only, limit, after }) =>
      database.query<Workspace>(
        `select ${columns} from patchbay.workspaces
         where deleted_at is null and ($1::text is null or strpos(lower(name), lower($1)) > 0)
           and ($2::text is null or status = $2) and ($3::uuid is null or id = $3) and ($4::text is null or name > $4)
         order by name limit $5`,
        [nameContains ?? null, status ?? null, only ?? null, after ?? null, limit],
      ),
    async count(only) {
      const rows = await database.query<{ status: string; count: number }>(
        `select status, count(*) from patchbay.workspaces
         where deleted_at is null and ($1::uuid is null or id = $1) group by status`,
        [only ?? null],
      )
      const of = (status: string): number => rows.find((row) => row.status === status)?.count ?? 0
      return { active: of('active'), inactive: of('inactive') }
    },
    async update(id, { name, status, cache_enabled }) {
      const [row] = await database.query<Workspace>(
        `update patchbay.workspaces set name = coalesce($2, name), status = coalesce($3, status),
           cache_enabled = coalesce($4, cache_enabled), updated_at = now()
         where id = $1 and deleted_at is null returning ${columns}`,
        [id, name ?? null, status ?? null, cache_enabled ?? null],
      )
      return row
    },
    delete: (id) => database.transaction((transaction) => deleteWorkspace(transaction, id)),
  }
}

async function deleteWorkspace(transaction: Queryable, id: string): Promise<Date | undefined> {
  const [row] = await transaction.query<{ deleted_at: Date }>(
    'update patchbay.workspaces set deleted_at = now() where id = $1 and deleted_at is null returning deleted_at',
    [id],
  )
  if (row === undefined) return undefined
  for (const table of ['connectors', 'tokens', 'oauth_flows']) {
    await transaction.query(`delete from patchbay.${table} where workspace_id = $1`, [id])
  }
  return row.deleted_at
}
