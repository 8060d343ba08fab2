import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { randomBytes } from 'node:crypto'
import { allMigrations } from '../../server/migrations/all-migrations.ts'
import { loadMasterKeys } from '../../server/vault/load-master-keys.ts'
import { openVault } from '../../server/vault/open-vault.ts'
import { migrate } from '../../store/database/migrate.ts'
import { openDatabase } from '../../store/database/open-database.ts'
import { freshFolder, testDatabases } from '../support/databases.ts'
import { runCli } from '../support/run-cli.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

type Env = Readonly<Record<string, string>>
const newKey = (): string => randomBytes(32).toString('base64')
const connector = '22222222-2222-4222-8222-222222222222'

async function fill(where: string, env: Env): Promise<string> {
  const database = await openDatabase(where)
  await migrate(database, allMigrations)
  const keys = loadMasterKeys({ where, env })
  const vault = await openVault(database, keys)
  const { sealed, key_id } = vault.seal(`connectors/${connector}`, { token: 'canary-secret' })
  await database.query(
    "insert into patchbay.workspaces (id, name) values ('11111111-1111-4111-8111-111111111111', 'w')",
  )
  await database.query(
    `insert into patchbay.connectors (id, workspace_id, connector, name, sealed, key_id)
      values ($1, '11111111-1111-4111-8111-111111111111', 'ashby', 'x', $2, $3)`,
    [connector, sealed, key_id],
  )
  await database.close()
  return keys.current.id
}

async function credentials(where: string, env: Env): Promise<object> {
  const database = await openDatabase(where)
  try {
    const vault = await openVault(database, loadMasterKeys({ where, env }))
    const [row] = await database.query<{ sealed: Uint8Array; key_id: string }>(
      'select sealed, key_id from patchbay.connectors',
    )
    if (row === undefined) throw new Error('no row')
    return vault.open(`connectors/${connector}`, row)
  } finally {
    await database.close()
  }
}

const ways = testDatabases.flatMap((from) => testDatabases.map((to) => ({ from, to })))

// Where the kind does not matter: a server answers sooner than a folder.
const fastest = testDatabases.at(-1) ?? { fresh: freshFolder }
const env = { PATCHBAY_ENCRYPTION_KEY: newKey() }

describe('patchbay backup and restore', () => {
  it.each(ways)('carries all from $from.name to $to.name', async ({ from, to }) => {
    const [source, target, cwd] = [await from.fresh(), await to.fresh(), await temporaryFolder()]
    const id = await fill(source, env)
    const backup = await runCli(['backup', '--database', source, '-o', 'all.backup'], { cwd })
    expect(backup).toEqual({ code: 0, stdout: 'all.backup: 3 rows\n', stderr: '' })
    const file = path.join(cwd, 'all.backup')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(gunzipSync(readFileSync(file)).toString()).not.toContain('canary-secret')
    const restore = await runCli(['restore', 'all.backup', '--database', target], { cwd })
    expect(restore).toMatchObject({ code: 0, stderr: '' })
    expect(restore.stdout).toContain(': 3 rows\n')
    expect(restore.stdout).toContain(`sealed by the key ${id}`)
    expect(restore.stdout).not.toMatch(/:[0-9a-f-]{36}@/)
    expect(await credentials(target, env)).toEqual({ token: 'canary-secret' })
  })

  it('refuses a folder without a database, and makes none', async () => {
    const cwd = await temporaryFolder()
    const { code, stderr } = await runCli(['backup', '-o', 'x'], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringContaining(`there is no database in ${cwd}/.patchbay`)])
    expect(existsSync(path.join(cwd, '.patchbay'))).toBe(false)
    const empty = await runCli(['backup', '-o', 'x', '--database', await freshFolder()], { cwd })
    expect([empty.code, empty.stderr]).toEqual([2, expect.stringContaining('is not a database of Patchbay')])
  })

  it('refuses to write where nothing can be, and leaves no half of a file', async () => {
    const where = await fastest.fresh()
    await fill(where, env)
    const { code, stderr } = await runCli(['backup', '-o', 'no/such/file', '--database', where])
    expect([code, stderr]).toEqual([2, expect.stringContaining('no/such/file cannot be written (ENOENT)')])
    expect(await runCli(['backup', '--database', where])).toMatchObject({ code: 2 })
  })

  it('refuses a backup that is cut off or none, and restores it into the same database when it is whole', async () => {
    const [source, cwd] = [await fastest.fresh(), await temporaryFolder()]
    await fill(source, env)
    await runCli(['backup', '--database', source, '-o', 'whole'], { cwd })
    const whole = readFileSync(path.join(cwd, 'whole'))
    const target = await fastest.fresh()
    const restore = async (file: string): Promise<string> =>
      (await runCli(['restore', file, '--database', target], { cwd })).stderr
    writeFileSync(path.join(cwd, 'cut'), whole)
    truncateSync(path.join(cwd, 'cut'), whole.length - 20)
    expect(await restore('cut')).toContain('breaks off')
    writeFileSync(path.join(cwd, 'text'), 'hello')
    expect(await restore('text')).toContain('not a backup')
    expect(await restore('absent')).toContain('absent cannot be read (ENOENT)')
    expect(await restore('whole')).toBe('')
    expect(await restore('whole')).toContain('is not empty')
  })
})

describe('patchbay vault', () => {
  it('gives a folder a new key and forgets the old one', async () => {
    const folder = await freshFolder()
    const old = await fill(folder, {})
    const { code, stdout } = await runCli(['vault', 'rotate', '--database', folder])
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^1 row is sealed anew by the key [0-9a-f]{8}; /)])
    expect(stdout).toContain(old)
    expect(loadMasterKeys({ where: folder, env: {} }).current.id).not.toBe(old)
    expect(existsSync(path.join(folder, 'master.key.previous'))).toBe(false)
    expect(await credentials(folder, {})).toEqual({ token: 'canary-secret' })
  })

  it('goes on with a rotation of a folder that was interrupted', async () => {
    const folder = await freshFolder()
    await fill(folder, {})
    const old = readFileSync(path.join(folder, 'master.key'), 'utf8')
    const begun = newKey()
    writeFileSync(path.join(folder, 'master.key.previous'), old)
    writeFileSync(path.join(folder, 'master.key'), `${begun}\n`)
    const { code } = await runCli(['vault', 'rotate', '--database', folder])
    expect(code).toBe(0)
    expect(readFileSync(path.join(folder, 'master.key'), 'utf8')).toBe(`${begun}\n`)
    expect(await credentials(folder, {})).toEqual({ token: 'canary-secret' })
  })

  it('takes the keys of the variables, and says what is missing', async () => {
    const where = await fastest.fresh()
    const [old, fresh] = [newKey(), newKey()]
    const id = await fill(where, { PATCHBAY_ENCRYPTION_KEY: old })
    const rotate = (env: Env): ReturnType<typeof runCli> => runCli(['vault', 'rotate', '--database', where], { env })
    expect(await rotate({ PATCHBAY_ENCRYPTION_KEY: old })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('nothing to change') as string,
    })
    expect(await rotate({ PATCHBAY_ENCRYPTION_KEY: fresh })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`sealed by the encryption key ${id}`) as string,
    })
    expect(await rotate({ PATCHBAY_ENCRYPTION_KEY: fresh, PATCHBAY_ENCRYPTION_KEY_PREVIOUS: old })).toMatchObject({
      code: 0,
    })
    expect(await credentials(where, { PATCHBAY_ENCRYPTION_KEY: fresh })).toEqual({ token: 'canary-secret' })
  })

  it('gives up a lost key only when told twice', async () => {
    const where = await fastest.fresh()
    const id = await fill(where, { PATCHBAY_ENCRYPTION_KEY: newKey() })
    const forget = ['vault', 'forget', id, '--database', where]
    expect(await runCli(forget)).toMatchObject({ code: 2, stderr: expect.stringContaining('--yes') as string })
    expect(await runCli([...forget, '--yes'], { env })).toMatchObject({
      code: 0,
      stdout: `forgot ${id}: 1 connectors wait for new credentials, 0 OAuth apps and 0 consents are deleted\n`,
    })
    expect(await credentials(where, env)).toEqual({})
  })

  it('refuses what it does not know', async () => {
    expect(await runCli(['vault', 'open'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('vault open: it is rotate or forget') as string,
    })
    expect(await runCli(['vault', 'forget'])).toMatchObject({ code: 2 })
  })
})
