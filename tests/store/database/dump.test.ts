import { allMigrations } from '../../../server/migrations/all-migrations.ts'
import type { Database } from '../../../store/database/database.ts'
import { dumpDatabase } from '../../../store/database/dump-database.ts'
import { appliedMigrations, migrate } from '../../../store/database/migrate.ts'
import { restoreDatabase } from '../../../store/database/restore-database.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

afterAll(async () => {
  await closeDatabases()
  await removeTemporaryFolders()
})

const workspace = '11111111-1111-4111-8111-111111111111'

async function filled(database: Database): Promise<Database> {
  await migrate(database, allMigrations)
  await database.query("insert into patchbay.vault_keys (id, proof) values ('aaaaaaaa', $1)", [
    Uint8Array.of(0, 1, 255),
  ])
  await database.query('insert into patchbay.workspaces (id, name, created_at) values ($1, $2, $3)', [
    workspace,
    'a "quoted"\nname, \\x é 😀',
    new Date('2026-01-02T03:04:05.678Z'),
  ])
  await database.query(
    `insert into patchbay.connectors (id, workspace_id, connector, name, sealed, key_id, config, entities)
      values ('22222222-2222-4222-8222-222222222222', $1, 'ashby', 'x', $2, 'aaaaaaaa', '{"a":[1,null,"\\u00e9"]}', 'null')`,
    [workspace, Uint8Array.from({ length: 256 }, (_, index) => index)],
  )
  await database.query(
    `insert into patchbay.calls (id, at, request_id, status, latency_ms, bytes, params)
      select gen_random_uuid(), timestamptz '2026-01-01' + n * interval '1 second', 'r' || n, 200, n / 3.0, 9007199254740991 - n, '{}'
      from generate_series(1, 1234) n`,
  )
  return database
}

async function linesOf(database: Database): Promise<readonly string[]> {
  const lines: string[] = []
  await dumpDatabase(database, async (line) => void lines.push(line))
  return lines
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

const pairs = testDatabases.flatMap((from) => testDatabases.map((to) => ({ from, to })))

describe.each(pairs)('a dump from $from.name to $to.name', ({ from, to }) => {
  it('gives the same database', async () => {
    const [source, target] = [await filled(await from.open()), await to.shared()]
    const lines = await linesOf(source)
    const rows = await restoreDatabase(target, each(lines), allMigrations)
    expect(rows).toBe(1237)
    expect((await linesOf(target)).slice(1).sort()).toEqual(lines.slice(1).sort())
    expect(await target.query('select * from patchbay.connectors')).toEqual(
      await source.query('select * from patchbay.connectors'),
    )
    expect(await appliedMigrations(target)).toEqual(allMigrations.map(({ name }) => name))
    await expect(target.query('delete from patchbay.vault_keys')).rejects.toMatchObject({ sqlState: '23503' })
  })
})

describe.each(testDatabases)('restoring on $name', ({ shared }) => {
  const header = { patchbay: 'backup', format: 1, migrations: allMigrations.map(({ name }) => name) }

  async function refusal(lines: readonly string[], database?: Database): Promise<unknown> {
    const target = database ?? (await shared())
    return restoreDatabase(target, each(lines), allMigrations).then(
      () => 'restored',
      (error: unknown) => (error instanceof Error ? error.message : error),
    )
  }

  it('refuses a database that has rows, and leaves them', async () => {
    const target = await filled(await shared())
    expect(await refusal([JSON.stringify(header), '{"rows":0}'], target)).toContain('is not empty')
    expect(await target.query('select count(*) as count from patchbay.calls')).toEqual([{ count: 1234 }])
  })

  it('takes a database whose tables are there and empty', async () => {
    const target = await shared()
    await migrate(target, allMigrations)
    expect(await refusal([JSON.stringify(header), '{"rows":0}'], target)).toBe('restored')
  })

  it('leaves nothing of a dump that breaks off', async () => {
    const lines = await linesOf(await filled(await shared()))
    const target = await shared()
    expect(await refusal(lines.slice(0, -1), target)).toContain('breaks off')
    expect(await appliedMigrations(target)).toEqual([])
  })

  it('refuses what is no dump, of another format, damaged, or newer', async () => {
    const database = await shared()
    const start = JSON.stringify(header)
    expect(await refusal([], database)).toContain('not a backup')
    expect(await refusal(['hello'], database)).toContain('not a backup')
    expect(await refusal([JSON.stringify({ ...header, format: 2 })], database)).toContain('format 2')
    expect(await refusal([JSON.stringify({ ...header, migrations: ['9-later'] })], database)).toContain('9-later')
    expect(await refusal([start, '["1"]'], database)).toContain('damaged')
    expect(await refusal([start, '{"rows":1}'], database)).toContain('damaged')
    expect(
      await refusal([start, '{"table":"patchbay.nope","columns":["a"]}', '["1"]', '{"rows":1}'], database),
    ).toContain('damaged')
  })

  it('brings a dump of an older version to the shape of today', async () => {
    const later = [
      ...allMigrations,
      { name: '9999-later', sql: "alter table patchbay.calls add note text default 'new'" },
    ]
    const lines = await linesOf(await filled(await shared()))
    const target = await shared()
    await restoreDatabase(target, each(lines), later)
    expect(await target.query('select distinct note from patchbay.calls')).toEqual([{ note: 'new' }])
  })

  it('sees one moment while others write', async () => {
    const source = await filled(await shared())
    let added = false
    const lines: string[] = []
    await dumpDatabase(source, async (line) => {
      lines.push(line)
      if (added || source.kind === 'pglite') return
      added = true
      await source.query('delete from patchbay.calls')
    })
    expect(lines.at(-1)).toBe('{"rows":1237}')
  })
})
