import type { Database, Queryable } from '../../store/database/database.ts'
import { DatabaseError } from '../../store/database/database-error.ts'
import type { MasterKeys } from './load-master-keys.ts'
import { openVault } from './open-vault.ts'
import type { MasterKey } from './parse-master-key.ts'
import { reseal } from './seal.ts'
import { sealedTables, type SealedTable } from './sealed-tables.ts'
import { VaultError } from './vault-error.ts'

/** What a rotation did. */
export interface Rotation {
  /** How many rows it sealed anew. */
  readonly resealed: number
  /** The ids of keys that nothing is sealed by any more. */
  readonly dropped: readonly string[]
}

/**
 * Seals every row's data key by the current master key, while others read and write; what has been done stays done when
 * it is interrupted. Keys that nothing uses any more are dropped at the end.
 *
 * @throws VaultError when a key is missing, or naming the rows that do not open; all others are sealed anew then.
 */
export async function rotateVault(database: Database, keys: MasterKeys): Promise<Rotation> {
  await openVault(database, keys)
  const keyring = { current: keys.current, byId: new Map([...keys.previous, keys.current].map((key) => [key.id, key])) }
  const resealed = await resealAll(database, keyring)
  for (let attempt = 1; ; attempt += 1) {
    try {
      const rest = await database.transaction((transaction) => finish(transaction, keyring))
      return { resealed: resealed + rest.resealed, dropped: rest.dropped }
    } catch (error) {
      // Somebody wrote the row that was to be sealed anew; each waited for the other.
      if (!(error instanceof DatabaseError && error.retryable) || attempt === 10) throw error
    }
  }
}

/** Nobody can seal by the old keys while what they sealed meanwhile is sealed anew and they are dropped. */
async function finish(transaction: Queryable, keyring: Keyring): Promise<Rotation> {
  const { id } = keyring.current
  await transaction.query('select 1 as one from patchbay.vault_keys where id <> $1 for update', [id])
  const resealed = await resealAll(transaction, keyring)
  const rows = await transaction.query<{ id: string }>('delete from patchbay.vault_keys where id <> $1 returning id', [
    id,
  ])
  return { resealed, dropped: rows.map((row) => row.id).sort() }
}

async function resealAll(database: Queryable, keyring: Keyring): Promise<number> {
  let resealed = 0
  for (const table of sealedTables) resealed += await resealTable(database, table, keyring)
  return resealed
}

interface Keyring {
  readonly current: MasterKey
  readonly byId: ReadonlyMap<string, MasterKey>
}

interface Row {
  readonly key: string
  readonly sealed: Uint8Array
  readonly key_id: string
}

async function resealTable(database: Queryable, { table, key }: SealedTable, keyring: Keyring): Promise<number> {
  const broken: string[] = []
  let resealed = 0
  let after = ''
  for (;;) {
    const rows = await database.query<Row>(
      `select ${key}::text as key, sealed, key_id from ${table} where key_id <> $1 and ${key}::text > $2 order by ${key}::text limit 200`,
      [keyring.current.id, after],
    )
    const last = rows.at(-1)
    if (last === undefined) break
    after = last.key
    const changes = rows.flatMap((row) =>
      changeOf(row, `${table.replace('patchbay.', '')}/${row.key}`, keyring, broken),
    )
    resealed += await write(database, { table, key }, { changes, id: keyring.current.id })
  }
  if (broken.length > 0) throw unopened(broken)
  return resealed
}

interface Change {
  readonly key: string
  readonly old: string
  readonly new: string
}

function changeOf(row: Row, place: string, { current, byId }: Keyring, broken: string[]): readonly Change[] {
  const from = byId.get(row.key_id)
  try {
    if (from === undefined) throw new VaultError('key_missing', '')
    const sealed = reseal(from, current, row.sealed, place)
    return [{ key: row.key, old: base64(row.sealed), new: base64(sealed) }]
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    broken.push(place)
    return []
  }
}

/** A row that somebody else changed since it was read is left as it is; it is looked at again at the end. */
async function write(
  database: Queryable,
  { table, key }: SealedTable,
  { changes, id }: { readonly changes: readonly Change[]; readonly id: string },
): Promise<number> {
  const rows = await database.query(
    `update ${table} as kept set sealed = decode(change->>'new', 'base64'), key_id = $1
      from jsonb_array_elements($2::jsonb) as change
      where kept.${key}::text = change->>'key' and kept.sealed = decode(change->>'old', 'base64')
      returning 1 as one`,
    [id, JSON.stringify(changes)],
  )
  return rows.length
}

function unopened(places: readonly string[]): VaultError {
  return new VaultError(
    'changed',
    `These do not open and still need their old key: ${places.join(', ')}. They were changed; put their credentials in anew or delete them, then rotate again.`,
  )
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
