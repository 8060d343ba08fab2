import { execFileSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { allMigrations } from '../../../server/migrations/all-migrations.ts'
import { forgetKey } from '../../../server/vault/forget-key.ts'
import { loadMasterKeys, type MasterKeys } from '../../../server/vault/load-master-keys.ts'
import { openVault } from '../../../server/vault/open-vault.ts'
import { parseMasterKey } from '../../../server/vault/parse-master-key.ts'
import { rotateVault } from '../../../server/vault/rotate-vault.ts'
import { reseal, seal, unseal } from '../../../server/vault/seal.ts'
import { sealedTables } from '../../../server/vault/sealed-tables.ts'
import type { Vault } from '../../../server/vault/vault.ts'
import { VaultError } from '../../../server/vault/vault-error.ts'
import type { Database } from '../../../store/database/database.ts'
import { dumpDatabase } from '../../../store/database/dump-database.ts'
import { migrate } from '../../../store/database/migrate.ts'
import { closeDatabases, freshFolder, openForTest, testDatabases } from '../../support/databases.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

afterAll(async () => {
  await closeDatabases()
  await removeTemporaryFolders()
})

const texts = Array.from({ length: 4 }, () => randomBytes(32).toString('base64'))
const [a, b, c] = texts.map((text) => parseMasterKey(text, 'a test')) as [Key, Key, Key, Key]
type Key = ReturnType<typeof parseMasterKey>
const only = (key: Key, ...previous: readonly Key[]): MasterKeys => ({ current: key, previous })
const canary = 'canary-4f1c9d'

describe('sealing', () => {
  it('gives back what was sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.string(), (value, place) => {
        expect(Buffer.from(unseal(a, place, seal(a, place, value))).equals(value)).toBe(true)
      }),
    )
  })

  it('never gives the same bytes twice', () => {
    const seals = Array.from({ length: 100 }, () => Buffer.from(seal(a, 'p', Buffer.from('x'))).toString('hex'))
    expect(new Set(seals).size).toBe(100)
  })

  it('opens nothing that was changed in any byte, or cut', () => {
    const sealed = seal(a, 'connectors/1', Buffer.from(canary))
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Uint8Array.from(sealed)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(() => unseal(a, 'connectors/1', changed)).toThrow(VaultError)
      expect(() => unseal(a, 'connectors/1', sealed.subarray(0, index))).toThrow(VaultError)
    }
  })

  it('opens nothing in another place or by another key', () => {
    const sealed = seal(a, 'connectors/1', Buffer.from(canary))
    expect(() => unseal(a, 'connectors/2', sealed)).toThrow('connectors/2')
    expect(() => unseal(b, 'connectors/1', sealed)).toThrow(VaultError)
  })

  it('seals the data key anew and leaves the value', () => {
    const sealed = seal(a, 'p', Buffer.from(canary))
    const anew = reseal(a, b, sealed, 'p')
    expect(Buffer.from(unseal(b, 'p', anew)).toString()).toBe(canary)
    expect(() => unseal(a, 'p', anew)).toThrow(VaultError)
    expect(anew.slice(61)).toEqual(sealed.slice(61))
  })
})

describe('a master key', () => {
  it('has an id that is the same each time and tells it from others', () => {
    expect(parseMasterKey(` ${texts[0] ?? ''}\n`, 'x').id).toBe(a.id)
    expect(a.id).toMatch(/^[0-9a-f]{8}$/)
    expect(new Set([a.id, b.id, c.id]).size).toBe(3)
  })

  it.each(['', 'short', randomBytes(31).toString('base64'), randomBytes(33).toString('base64'), '!'.repeat(44)])(
    'is refused when it is not 32 bytes in base64, without a word of it: %j',
    (text) => {
      const refused = (): unknown => parseMasterKey(text, 'PATCHBAY_ENCRYPTION_KEY')
      expect(refused).toThrow('PATCHBAY_ENCRYPTION_KEY must be 32 bytes in base64')
      if (text !== '') expect(refused).not.toThrow(text)
    },
  )

  it('is not told when keys are printed', () => {
    expect(JSON.stringify(a)).toBe(JSON.stringify({ id: a.id, secret: {} }))
  })
})

describe('loading keys', () => {
  it('takes them from the environment, the old ones too', () => {
    const env = { PATCHBAY_ENCRYPTION_KEY: texts[0], PATCHBAY_ENCRYPTION_KEY_PREVIOUS: `${texts[1]}, ${texts[0]},` }
    const keys = loadMasterKeys({ where: 'postgres://x/y', env })
    expect([keys.current.id, keys.previous.map(({ id }) => id)]).toEqual([a.id, [b.id]])
  })

  it('refuses a server without one, and says how to make one', () => {
    expect(() => loadMasterKeys({ where: 'postgres://x/y', env: {} })).toThrow('openssl rand -base64 32')
    expect(() => loadMasterKeys({ where: 'postgres://x/y', env: { PATCHBAY_ENCRYPTION_KEY: ' ' } })).toThrow('not set')
  })

  it('makes one for a folder at the first start, tells where, and finds it again', async () => {
    const folder = await freshFolder()
    const database = await openForTest(folder)
    await migrate(database, allMigrations)
    const made = loadMasterKeys({ where: folder, env: {} })
    await openVault(database, made)
    const file = path.join(folder, 'master.key')
    expect(made.notice).toContain(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const found = loadMasterKeys({ where: folder, env: {} })
    expect([found.current.id, found.notice]).toEqual([made.current.id, undefined])
    rmSync(file)
    await expect(openVault(database, loadMasterKeys({ where: folder, env: {} }))).rejects.toThrow(
      `sealed by the encryption key ${made.current.id}, but ${file} is not there`,
    )
    expect(() => readFileSync(file)).toThrow('ENOENT')
  })

  it('refuses a key file that holds something else', async () => {
    const folder = await temporaryFolder()
    writeFileSync(path.join(folder, 'master.key'), 'nonsense')
    expect(() => loadMasterKeys({ where: folder, env: {} })).toThrow(`${folder}/master.key must be 32 bytes`)
  })
})

describe.each(testDatabases)('a vault on $name', ({ name, fresh, shared }) => {
  async function migrated(): Promise<Database> {
    const database = await shared()
    await migrate(database, allMigrations)
    return database
  }

  async function addConnector(database: Database, vault: Vault, value: object): Promise<string> {
    const id = randomUUID()
    await database.query(
      "insert into patchbay.workspaces (id, name) values ('11111111-1111-4111-8111-111111111111', 'w') on conflict do nothing",
    )
    const { sealed, key_id } = vault.seal(`connectors/${id}`, value)
    await database.query(
      `insert into patchbay.connectors (id, workspace_id, connector, name, sealed, key_id)
        values ($1, '11111111-1111-4111-8111-111111111111', 'ashby', 'x', $2, $3)`,
      [id, sealed, key_id],
    )
    return id
  }

  async function read(database: Database, vault: Vault, id: string): Promise<object> {
    const [row] = await database.query<{ sealed: Uint8Array; key_id: string }>(
      'select sealed, key_id from patchbay.connectors where id = $1',
      [id],
    )
    if (row === undefined) throw new Error('no row')
    return vault.open(`connectors/${id}`, row)
  }

  async function keyIds(database: Database): Promise<readonly string[]> {
    return (await database.query<{ id: string }>('select id from patchbay.vault_keys')).map(({ id }) => id)
  }

  it('gives back what it sealed, after a restart too', async () => {
    const database = await migrated()
    const id = await addConnector(database, await openVault(database, only(a)), { token: canary })
    expect(await read(database, await openVault(database, only(a)), id)).toEqual({ token: canary })
  })

  it('does not start with another key, and names the one it needs', async () => {
    const database = await migrated()
    await openVault(database, only(a))
    await expect(openVault(database, only(b))).rejects.toMatchObject({
      code: 'key_missing',
      message: expect.stringContaining(`sealed by the encryption key ${a.id}, but the key given is ${b.id}`) as string,
    })
    expect(await keyIds(database)).toEqual([a.id])
  })

  it('does not start when its proof was changed', async () => {
    const database = await migrated()
    await openVault(database, only(a))
    await database.query("update patchbay.vault_keys set proof = proof || '\\x00'::bytea")
    await expect(openVault(database, only(a))).rejects.toMatchObject({ code: 'key_wrong' })
  })

  it('lets only one of two keys begin', async () => {
    const database = await migrated()
    const starts = await Promise.allSettled([openVault(database, only(a)), openVault(database, only(b))])
    expect(starts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('refuses rows that were swapped', async () => {
    const database = await migrated()
    const vault = await openVault(database, only(a))
    const [mine, theirs] = [await addConnector(database, vault, { of: 'me' }), await addConnector(database, vault, {})]
    await database.query(
      'update patchbay.connectors set sealed = (select sealed from patchbay.connectors where id = $1) where id = $2',
      [mine, theirs],
    )
    await expect(read(database, vault, theirs)).rejects.toThrow(`connectors/${theirs} does not open`)
  })

  it('says which key a row needs that came later', async () => {
    const database = await migrated()
    const old = await openVault(database, only(a))
    const id = await addConnector(database, await openVault(database, only(b, a)), {})
    await expect(read(database, old, id)).rejects.toThrow(`encryption key ${b.id}, which this process does not have`)
  })

  it('keeps the secret out of its tables, its dump and its messages', async () => {
    const where = await fresh()
    const database = await openForTest(where)
    await migrate(database, allMigrations)
    const vault = await openVault(database, only(a))
    const id = await addConnector(database, vault, { token: canary })
    const lines: string[] = []
    await dumpDatabase(database, async (line) => void lines.push(line))
    expect(lines.join('\n')).toContain(id)
    expect(lines.join('\n')).not.toContain(canary)
    expect(lines.join('\n')).not.toContain(Buffer.from(canary).toString('hex'))
    await database.query("update patchbay.connectors set sealed = sealed || '\\x00'::bytea")
    const refused: unknown = await read(database, vault, id).catch((error: unknown) => error)
    expect(String(refused) + JSON.stringify(refused)).not.toContain(canary)
    if (name === 'postgres') return
    await database.close()
    const found = execFileSync('sh', ['-c', `grep -rlaE '${canary}|${texts[0]?.slice(0, 20)}' '${where}' || true`])
    expect(found.toString()).toBe('')
  })

  it('is sealed anew by another key, and needs the old one no more', async () => {
    const database = await migrated()
    const vault = await openVault(database, only(a))
    const ids = await Promise.all(Array.from({ length: 450 }, (_, n) => addConnector(database, vault, { n })))
    await database.query('insert into patchbay.oauth_apps (connector, id, sealed, key_id) values ($1, $2, $3, $4)', [
      'ashby',
      randomUUID(),
      vault.seal('oauth_apps/ashby', { app: 1 }).sealed,
      a.id,
    ])
    expect(await rotateVault(database, only(b, a))).toEqual({ resealed: 451, dropped: [a.id] })
    const renewed = await openVault(database, only(b))
    expect(await Promise.all(ids.map((id) => read(database, renewed, id)))).toEqual(ids.map((_, n) => ({ n })))
    expect(await rotateVault(database, only(b, a))).toEqual({ resealed: 0, dropped: [] })
  })

  it('goes on where a rotation was interrupted', async () => {
    const database = await migrated()
    const id = await addConnector(database, await openVault(database, only(a)), { n: 1 })
    const later = await addConnector(database, await openVault(database, only(b, a)), { n: 2 })
    expect(await rotateVault(database, only(c, b, a))).toEqual({ resealed: 2, dropped: [a.id, b.id].sort() })
    const vault = await openVault(database, only(c))
    expect([await read(database, vault, id), await read(database, vault, later)]).toEqual([{ n: 1 }, { n: 2 }])
  })

  it('loses nothing that is written while it is sealed anew', async () => {
    const database = await migrated()
    const vault = await openVault(database, only(a))
    const ids = await Promise.all(Array.from({ length: 60 }, (_, n) => addConnector(database, vault, { n, turn: 0 })))
    const last = new Map(ids.map((id) => [id, 0]))
    const rotation = { done: false }
    const writer = (async () => {
      for (let turn = 1; !rotation.done; turn += 1) {
        const id = ids[turn % ids.length] ?? ''
        const { sealed, key_id } = vault.seal(`connectors/${id}`, { turn })
        // Once the key is dropped, a row can no longer be sealed by it.
        const written = await database
          .query('update patchbay.connectors set sealed = $2, key_id = $3 where id = $1', [id, sealed, key_id])
          .then(() => true)
          .catch(() => false)
        if (!written) return
        last.set(id, turn)
      }
    })()
    await rotateVault(database, only(b, a))
    rotation.done = true
    await writer
    const renewed = await openVault(database, only(b))
    const turns = await Promise.all(
      ids.map(async (id) => ((await read(database, renewed, id)) as { turn: number }).turn),
    )
    expect(turns).toEqual([...last.values()])
  })

  it('names rows that do not open, seals the others, and keeps the old key', async () => {
    const database = await migrated()
    const vault = await openVault(database, only(a))
    const [whole, broken] = [await addConnector(database, vault, {}), await addConnector(database, vault, {})]
    await database.query("update patchbay.connectors set sealed = '\\x0102' where id = $1", [broken])
    await expect(rotateVault(database, only(b, a))).rejects.toThrow(`connectors/${broken}`)
    expect([...(await keyIds(database))].sort()).toEqual([a.id, b.id].sort())
    expect(await read(database, await openVault(database, only(b, a)), whole)).toEqual({})
  })

  it('gives up a lost key: connectors stay and wait', async () => {
    const database = await migrated()
    const id = await addConnector(database, await openVault(database, only(a)), { token: canary })
    await expect(forgetKey(database, only(a), a.id)).rejects.toThrow('is at hand')
    await expect(forgetKey(database, only(b), c.id)).rejects.toThrow(`knows no key ${c.id}`)
    expect(await forgetKey(database, only(b), a.id)).toEqual({ connectors: 1, oauthApps: 0, oauthFlows: 0 })
    expect(await read(database, await openVault(database, only(b)), id)).toEqual({})
    expect(await database.query('select version, broken is not null as broken from patchbay.connectors')).toEqual([
      { version: 2, broken: true },
    ])
  })

  it('knows every table that has sealed rows', async () => {
    const database = await migrated()
    const rows = await database.query<{ table: string; key: string }>(
      `select format('%s.%s', n.nspname, t.relname) as table, a.attname as key from pg_constraint c
        join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
        join pg_index i on i.indrelid = c.conrelid and i.indisprimary
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(i.indkey)
        where c.contype = 'f' and c.confrelid = 'patchbay.vault_keys'::regclass order by 1`,
    )
    expect(rows).toEqual(sealedTables)
  })
})
