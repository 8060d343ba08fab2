import { allMigrations } from '../server/migrations/all-migrations.ts'
import { forgetKey } from '../server/vault/forget-key.ts'
import { KeyFiles } from '../server/vault/key-files.ts'
import { loadMasterKeys } from '../server/vault/load-master-keys.ts'
import { openVault } from '../server/vault/open-vault.ts'
import { createKeyText } from '../server/vault/parse-master-key.ts'
import { rotateVault, type Rotation } from '../server/vault/rotate-vault.ts'
import type { Database } from '../store/database/database.ts'
import { migrate } from '../store/database/migrate.ts'
import { isServerUrl } from '../store/database/open-database.ts'
import { defineCommand, type Command } from './command.ts'
import { jsonOption } from './connection-options.ts'
import type { Io } from './io.ts'
import { writeText } from './output/write-text.ts'
import { UsageError } from './usage-error.ts'
import { databaseOption, databaseVariable, requireDatabase, whereOf, withDatabase } from './vault-database.ts'

/** `patchbay vault`: changes the key that the stored credentials are sealed by. */
export const vaultCommand: Command = defineCommand({
  details:
    'rotate seals all credentials by the current key. In a folder whose key is in its file it makes a new key first; otherwise give the new key in PATCHBAY_ENCRYPTION_KEY and the old one in PATCHBAY_ENCRYPTION_KEY_PREVIOUS. It works while servers run, and goes on where it was interrupted. forget gives up what a lost key sealed: connectors stay, and wait for new credentials.',
  arguments: {
    action: { description: 'rotate or forget' },
    key: { description: 'for forget: the id of the lost key', optional: true },
  },
  options: {
    database: databaseOption,
    yes: { description: 'forget without it only says what to do' },
    json: jsonOption,
  },
  variables: [
    databaseVariable,
    ['PATCHBAY_ENCRYPTION_KEY', 'the key to seal by: 32 bytes in base64 (openssl rand -base64 32)'],
    ['PATCHBAY_ENCRYPTION_KEY_PREVIOUS', 'keys that only open, with commas between them'],
  ],
  examples: [
    { title: 'a new key for the database in ./.patchbay', line: 'vault rotate' },
    { title: 'on a server, with both keys in the variables', line: 'vault rotate --database postgres://db/patchbay' },
    { title: 'the key is lost for good', line: 'vault forget 1a2b3c4d --yes' },
  ],
  async run({ action, key, database, yes, json }, io) {
    const where = whereOf(database, io)
    const text =
      action === 'rotate' ? await rotate(where, json, io) : await forget({ action, key, yes, json }, where, io)
    await writeText(io.stdout, `${text}\n`, io.signal)
    return 0
  },
})

async function rotate(where: string, json: boolean, io: Io): Promise<string> {
  requireDatabase(where)
  return withDatabase(where, async (database) => {
    await migrate(database, allMigrations)
    const { key, rotation } = await rotateKeys(database, where, io)
    if (json) return JSON.stringify({ key, ...rotation })
    const rows = rotation.resealed === 1 ? '1 row is' : `${rotation.resealed} rows are`
    const dropped = rotation.dropped.length === 0 ? '' : `; nothing needs ${rotation.dropped.join(', ')} any more`
    return `${rows} sealed anew by the key ${key}${dropped}`
  })
}

interface Rotated {
  readonly key: string
  readonly rotation: Rotation
}

async function rotateKeys(database: Database, where: string, { env }: Io): Promise<Rotated> {
  const keys = loadMasterKeys({ where, env })
  const fromFile = !isServerUrl(where) && (env['PATCHBAY_ENCRYPTION_KEY'] ?? '').trim() === ''
  if (!fromFile) {
    if (keys.previous.length === 0) await refuseWithoutPrevious(database, keys.current.id)
    return { key: keys.current.id, rotation: await rotateVault(database, keys) }
  }
  await openVault(database, keys)
  const files = new KeyFiles(where)
  // After an interruption the new key is there already, and the old one too.
  if (files.readPrevious().every(({ id }) => id === keys.current.id)) {
    files.keepCurrent()
    files.writeCurrent(createKeyText())
  }
  const changed = loadMasterKeys({ where, env })
  const rotation = await rotateVault(database, changed)
  files.removePrevious()
  return { key: changed.current.id, rotation }
}

/** Without an old key there is nothing to change from, unless it was done before. */
async function refuseWithoutPrevious(database: Database, current: string): Promise<void> {
  const known = await database.query<{ id: string }>('select id from patchbay.vault_keys')
  if (known.some(({ id }) => id !== current)) return
  throw new UsageError(`the database has no other key than ${current}: there is nothing to change`, {
    code: 'vault_unchanged',
    advice: [
      'Put a new key in PATCHBAY_ENCRYPTION_KEY and this one in PATCHBAY_ENCRYPTION_KEY_PREVIOUS, then run it again.',
    ],
  })
}

interface Forget {
  readonly action: string
  readonly key: string | undefined
  readonly yes: boolean
  readonly json: boolean
}

async function forget({ action, key, yes, json }: Forget, where: string, io: Io): Promise<string> {
  if (action !== 'forget') throw new UsageError(`vault ${action}: it is rotate or forget`)
  if (key === undefined) {
    throw new UsageError('vault forget needs the id of the lost key', {
      advice: ['patchbay serve names it when it refuses to start.'],
    })
  }
  if (!yes) {
    throw new UsageError(`forgetting ${key} deletes the credentials and OAuth apps that it sealed`, {
      code: 'confirmation_missing',
      advice: ['Take a backup first; the key may turn up. --yes does it.'],
    })
  }
  requireDatabase(where)
  const forgotten = await withDatabase(where, async (database) => {
    await migrate(database, allMigrations)
    return forgetKey(database, loadMasterKeys({ where, env: io.env }), key)
  })
  if (json) return JSON.stringify({ key, ...forgotten })
  return `forgot ${key}: ${forgotten.connectors} connectors wait for new credentials, ${forgotten.oauthApps} OAuth apps and ${forgotten.oauthFlows} consents are deleted`
}
