import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { startAshbySandbox } from '../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { closeDatabases, testDatabases } from '../support/databases.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'
import { connect, storeOn } from '../store/sync/world.ts'

const page = await readFile(path.resolve(import.meta.dirname, '../../docs/sql.md'), 'utf8')
const [newest, joined, tagged, granted] = [...page.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startAshbySandbox({ candidates: 60 })
})
afterAll(async () => {
  await sandbox.close()
  await closeDatabases()
  await removeTemporaryFolders()
})

describe.each(testDatabases)('docs/sql.md on $name', ({ open }) => {
  it('says what can be asked', async () => {
    const database = await open()
    const store = await storeOn(database)
    const { views } = await store.sync(connect(sandbox), { entities: ['candidates', 'applications'] })
    expect(views).toMatchObject({ schema: 'ashby' })
    const ten = await store.query<{ createdAt: Date }>(newest ?? '')
    expect(ten).toHaveLength(10)
    const times = ten.map(({ createdAt }) => Number(createdAt))
    expect(times).toEqual([...times].sort((a, b) => b - a))
    expect((await store.query(joined ?? '')).length).toBeGreaterThan(0)
    expect((await store.query(tagged ?? '')).length).toBeGreaterThan(0)
    await database.query('drop role if exists reader')
    try {
      await database.query(granted ?? '')
      const allowed = await database.query(
        `select has_table_privilege('reader', 'ashby.candidates', 'select') as views,
           has_table_privilege('reader', 'patchbay.records', 'select') as records`,
      )
      expect(allowed).toEqual([{ views: true, records: false }])
    } finally {
      await database.query('drop owned by reader; drop role reader')
    }
  })
})
