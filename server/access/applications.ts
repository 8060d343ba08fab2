import { randomUUID } from 'node:crypto'
import type { Database } from '../../store/database/database.ts'
import { drawSecret, hashSecret, isSecret } from './hash-secret.ts'

/** Who may ask for tokens. */
export interface Applications {
  /** Finds the application whose id and secret these are. */
  verify(clientId: string, clientSecret: string): Promise<{ readonly id: string } | undefined>
}

/** An application made at the first start; its secret is known now and never again. */
export interface NewApplication {
  readonly client_id: string
  readonly client_secret: string
}

/** Keeps applications in the database. */
export function createApplications(database: Database): Applications {
  return {
    async verify(clientId, clientSecret) {
      const [row] = await database.query<{ id: string; secret_hash: Uint8Array }>(
        'select id, secret_hash from patchbay.applications where client_id = $1',
        [clientId],
      )
      // An unknown id takes as long as a wrong secret.
      const right = isSecret(clientSecret, row?.secret_hash ?? hashSecret(randomUUID()))
      return right && row !== undefined ? { id: row.id } : undefined
    },
  }
}

/**
 * Sees to it that there is an application: the given one, with its present secret, or else one that was made before, or
 * else a new one.
 *
 * @returns The new one, when one had to be made.
 */
export async function provideApplication(
  database: Database,
  given: NewApplication | undefined,
): Promise<NewApplication | undefined> {
  if (given !== undefined) {
    await database.query(
      `insert into patchbay.applications (id, client_id, secret_hash) values ($1, $2, $3)
       on conflict (client_id) do update set secret_hash = excluded.secret_hash`,
      [randomUUID(), given.client_id, hashSecret(given.client_secret)],
    )
    return undefined
  }
  const made = { client_id: `patchbay-${randomUUID()}`, client_secret: drawSecret('pbs') }
  // One statement, so that of two servers that start at once only one makes it.
  const rows = await database.query(
    `insert into patchbay.applications (id, client_id, secret_hash)
     select $1, $2, $3 where not exists (select from patchbay.applications) returning id`,
    [randomUUID(), made.client_id, hashSecret(made.client_secret)],
  )
  return rows.length === 0 ? undefined : made
}
