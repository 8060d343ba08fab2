import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { migrate } from '../../store/database/migrate.ts'
import { openDatabase } from '../../store/database/open-database.ts'
import { storeMigrations } from '../../store/migrations/store-migrations.ts'
import { freshFolder } from '../support/databases.ts'
import { runCli, type CliResult } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { fillStore } from './search/fill-store.ts'

let folder: string

beforeAll(async () => {
  folder = await freshFolder()
  const database = await openDatabase(folder)
  await migrate(database, storeMigrations)
  const jobs = ['Open', 'Open', 'Closed'].map((status, index) => ({
    key: `job${index}`,
    data: { id: `job${index}`, title: `Job ${index}`, status },
  }))
  await fillStore(database, 'jobs', jobs, 'ashby')
  await database.query(
    `insert into patchbay.checkpoints (source, entity, state, fresh_at)
     values ('ashby', 'jobs', '{"start": null, "full_at": "2026-03-01T00:00:00.000Z"}', '2026-03-01T00:00:00Z')`,
  )
  await database.close()
})

function searchWith(...args: readonly string[]): Promise<CliResult> {
  return runCli(['search', ...args], { env: { PATCHBAY_DATABASE: folder } })
}

describe('patchbay search', () => {
  it('prints the records it finds and says how fresh they are', async () => {
    const filter = '{"eq": {"status": "Open"}}'
    const result = await searchWith(
      'ashby',
      'jobs',
      filter,
      '--sort',
      'title:desc',
      '--fields',
      'id',
      '--format',
      'ndjson',
    )
    expect(result).toEqual({
      code: 0,
      stdout: '{"id":"job1"}\n{"id":"job0"}\n',
      stderr: 'as of 2026-03-01T00:00:00.000Z\n',
    })
  })

  it('prints a table, and says how to go on', async () => {
    const first = await searchWith('ashby', 'jobs', '--limit', '2', '--fields', 'id,status', '--format', 'table')
    const cursor = /--cursor (\S+)/.exec(first.stderr)?.[1] ?? ''
    const second = await searchWith('ashby', 'jobs', '--cursor', cursor, '--fields', 'id,status', '--format', 'table')
    expect(first.stdout).toBe('id    status\njob0  Open\njob1  Open\n')
    expect(second.stdout).toBe('id    status\njob2  Closed\n')
  })

  it('prints what the hosted API answers with --meta', async () => {
    const { stdout } = await searchWith('ashby', 'jobs', '{"eq": {"status": "open"}}', '--meta')
    expect(JSON.parse(stdout)).toMatchObject({
      data: [],
      meta: {
        has_more: false,
        cursor: null,
        synced_at: '2026-03-01T00:00:00.000Z',
        warnings: [expect.stringContaining('"Open"'), expect.any(String)],
      },
    })
  })

  it('counts', async () => {
    const all = await searchWith('ashby', 'jobs', '--count')
    const groups = await searchWith('ashby', 'jobs', '--group-by', 'status', '--format', 'ndjson')
    expect(JSON.parse(all.stdout)).toEqual({ count: 3 })
    expect(groups.stdout).toBe('{"status":"Open","count":2}\n{"status":"Closed","count":1}\n')
  })

  it('says how to make a copy where there is none', async () => {
    const other = await searchWith('ashby', 'candidates')
    const empty = await freshFolder()
    const nothing = await runCli(['search', 'ashby', 'jobs', '--database', empty])
    for (const result of [other, nothing]) {
      expect(result.code).toBe(2)
      expect(result.stderr).toMatch(/there is no copy of ashby \w+ yet\npatchbay sync ashby \w+ makes one\.\n/)
    }
  })

  it('makes no database by the way', async () => {
    const cwd = path.join(await temporaryFolder(), 'work')
    mkdirSync(cwd)
    const result = await runCli(['search', 'ashby', 'jobs'], { cwd })
    expect([result.code, result.stderr]).toEqual([2, expect.stringContaining('there is no database in')])
  })

  it.each([
    [['ashby', 'job'], 'ashby has no entity "job"; did you mean "jobs"?'],
    [['ashby', 'jobs', '{"eq": {"stauts": "Open"}}'], 'filter.eq: there is no field "stauts"; did you mean "status"?'],
    [['ashby', 'jobs', '[]'], 'the filter must be a JSON object'],
    [['ashby', 'jobs', '--count', '--group-by', 'status'], '--count and --group-by both count: give one of them'],
    [['ashby', 'jobs', '--count', '--sort', 'title'], '--count and --group-by print numbers'],
    [['ashby', 'jobs', '--limit', '5000'], '--limit must be a whole number from 1 to 1000'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await searchWith(...args)
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  })
})
