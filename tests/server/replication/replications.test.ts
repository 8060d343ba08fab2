import { randomUUID } from 'node:crypto'
import { allMigrations } from '../../../server/migrations/all-migrations.ts'
import { createReplications } from '../../../server/replication/replications.ts'
import type { Database } from '../../../store/database/database.ts'
import { migrate } from '../../../store/database/migrate.ts'
import { storeMigrations } from '../../../store/migrations/store-migrations.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { manifestOf } from '../../support/manifest-of.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'
import { compileConnector } from '../../../manifest/compile-connector.ts'

afterAll(async () => {
  await closeDatabases()
  await removeTemporaryFolders()
})

const hooks = { onWish: (): void => undefined, onCancel: (): void => undefined }
const sync = { type: 'full', action: 'list' } as const

describe.each(testDatabases)('replications on $name', ({ shared }) => {
  let database: Database
  let id: string

  beforeEach(async () => {
    database = await shared()
    await migrate(database, [...allMigrations, ...storeMigrations])
    id = randomUUID()
    await database.query(`insert into patchbay.vault_keys (id, proof) values ('key', '')`)
    await database.query('insert into patchbay.workspaces (id, name) values ($1, $2)', [id, id])
    await database.query(
      `insert into patchbay.connectors (id, workspace_id, connector, name, sealed, key_id)
       values ($1, $1, 'notes', 'one', '', 'key')`,
      [id],
    )
  })

  it('are provided where something can be replicated', async () => {
    const replications = createReplications(database, hooks)
    await replications.provide(compileConnector(manifestOf()), id)
    const none = await replications.find(id)
    const connector = compileConnector(manifestOf({ entity: { sync } }))
    await replications.provide(connector, id)
    await replications.provide(connector, id)
    expect([none, (await replications.find(id))?.request]).toEqual([undefined, { trigger: 'created' }])
  })

  it.each([
    [false, null, { trigger: 'config_changed' }],
    [false, { trigger: 'manual', full: true }, { trigger: 'manual', full: true }],
    [true, null, null],
    [true, { trigger: 'manual' }, { trigger: 'manual' }],
  ])('are refreshed: paused %j and asked for %j comes to %j', async (paused, asked, wanted) => {
    await database.query(
      `insert into patchbay.replications (connector_id, interval_seconds, next_run_at, paused, request)
       values ($1, 3600, now() + interval '1 hour', $2, $3::jsonb)`,
      [id, paused, asked && JSON.stringify(asked)],
    )
    const replications = createReplications(database, hooks)
    await replications.refresh(id)
    const row = await replications.find(id)
    expect([row?.request, row?.paused, Number(row?.next_run_at) <= Date.now()]).toEqual([wanted, paused, true])
  })
})
