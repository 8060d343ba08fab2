import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../../../store/database/database.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

afterAll(async () => {
  await closeDatabases()
  await removeTemporaryFolders()
})

describe.each(testDatabases)('a database on $name', ({ name, open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await database.query('create table things (id int primary key, name text constraint things_name unique)')
  })
  beforeEach(() => database.query('truncate things'))

  it('says what it is', () => {
    expect(database.kind).toBe(name)
  })

  it('gives values as JavaScript has them', async () => {
    const rows = await database.query(
      `select 9007199254740991::int8 as big, 1.5::float8 as float, '0.10'::numeric as exact, true as yes, null as nothing,
        '\\x00ff10'::bytea as bytes, '{"a":[1,null]}'::jsonb as data, timestamptz '2026-01-02 03:04:05.678+02' as at,
        date '2026-01-02' as day, array['a','b"c',null] as texts, array[1,2]::int4[] as numbers,
        'c3d9a1f2-0000-4000-8000-000000000000'::uuid as id, 'é €' as word`,
    )
    expect(rows).toEqual([
      {
        big: 9007199254740991,
        float: 1.5,
        exact: '0.10',
        yes: true,
        nothing: null,
        bytes: Uint8Array.of(0, 255, 16),
        data: { a: [1, null] },
        at: new Date('2026-01-02T01:04:05.678Z'),
        day: '2026-01-02',
        texts: ['a', 'b"c', null],
        numbers: [1, 2],
        id: 'c3d9a1f2-0000-4000-8000-000000000000',
        word: 'é €',
      },
    ])
    expect(rows[0]).toHaveProperty('bytes.constructor', Uint8Array)
  })

  it('takes values as JavaScript has them', async () => {
    const bytes = Buffer.from('a longer buffer than this').subarray(2, 6)
    const at = new Date('2026-01-02T03:04:05.678Z')
    const [row] = await database.query(
      `select $1::int8 as big, $2::bytea as bytes, $3::timestamptz as at, $4::jsonb as data, $5::bool as yes,
        $6::text[] as texts, $7::text as nothing, 2 = any($8::int[]) as found, $9::text as number`,
      [2 ** 40, bytes, at, JSON.stringify({ a: "'" }), false, ['x', 'y,"z\\'], undefined, [1, 2], '7'],
    )
    expect(row).toEqual({
      big: 2 ** 40,
      bytes: Uint8Array.from(bytes),
      at,
      data: { a: "'" },
      yes: false,
      texts: ['x', 'y,"z\\'],
      nothing: null,
      found: true,
      number: '7',
    })
  })

  it('runs several statements when there are no values, and gives the rows of the last', async () => {
    expect(await database.query("insert into things values (1, 'a'); select id from things")).toEqual([{ id: 1 }])
  })

  it('keeps what a transaction wrote', async () => {
    const given = await database.transaction(async (transaction) => {
      await transaction.query("insert into things values (1, 'a')")
      return 'done'
    })
    expect(given).toBe('done')
    expect(await database.query('select id from things')).toEqual([{ id: 1 }])
  })

  it('takes back a transaction that throws, and throws the same', async () => {
    const error = new Error('no')
    const run = database.transaction(async (transaction) => {
      await transaction.query("insert into things values (1, 'a')")
      throw error
    })
    await expect(run).rejects.toBe(error)
    expect(await database.query('select id from things')).toEqual([])
  })

  it('does not pretend to have kept a transaction in which a statement failed', async () => {
    const run = database.transaction(async (transaction) => {
      await transaction.query("insert into things values (1, 'a')")
      await transaction.query('select nonsense').catch(() => undefined)
    })
    await expect(run).rejects.toMatchObject({ code: 'failed', sqlState: '42703' })
    expect(await database.query('select id from things')).toEqual([])
  })

  it('refuses a statement on a transaction that has ended', async () => {
    const escaped = await database.transaction(async (transaction) => ({ transaction }))
    await expect(escaped.transaction.query('select 1')).rejects.toThrow('has ended')
  })

  it('keeps a statement that nobody waited for within its transaction', async () => {
    let late: Promise<unknown> = Promise.resolve()
    await database.transaction(async (transaction) => {
      late = transaction.query("insert into things values (1, 'a')")
    })
    await late
    expect(await database.query('select id from things')).toEqual([{ id: 1 }])
  })

  it('keeps transactions at once apart', async () => {
    await database.query("insert into things values (1, '0')")
    await Promise.all(
      Array.from({ length: 20 }, () =>
        database.transaction(async (transaction) => {
          const [row] = await transaction.query<{ name: string }>('select name from things where id = 1 for update')
          await sleep(1)
          await transaction.query('update things set name = $1 where id = 1', [String(Number(row?.name) + 1)])
        }),
      ),
    )
    expect(await database.query('select name from things')).toEqual([{ name: '20' }])
  })

  it('answers many questions at once, each with its own answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => database.query<{ n: number }>('select $1::int as n', [index])),
    )
    expect(answers.map(([row]) => row?.n)).toEqual(Array.from({ length: 200 }, (_, index) => index))
  })

  it('names the constraint that a row is in conflict with', async () => {
    await database.query("insert into things values (1, 'a')")
    await expect(database.query('insert into things values ($1, $2)', [2, 'a'])).rejects.toMatchObject({
      name: 'DatabaseError',
      code: 'conflict',
      sqlState: '23505',
      constraint: 'things_name',
      retryable: false,
    })
    await expect(database.query('select id from things')).resolves.toEqual([{ id: 1 }])
  })

  it('tells a refused statement without the values it had', async () => {
    const error: unknown = await database
      .query('insert into things values ($1, $2)', [null, 'canary-value'])
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'failed', sqlState: '23502', retryable: false })
    expect(JSON.stringify(error) + String(error)).not.toContain('canary-value')
  })

  it('leaves the event loop alone while a statement runs', async () => {
    let ticks = 0
    const timer = setInterval(() => (ticks += 1), 5)
    await database.query('select count(*) from generate_series(1, 2000000)')
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(3)
  })

  it('carries a large value both ways', async () => {
    const bytes = new Uint8Array(3_000_000).fill(7)
    const [row] = await database.query<{ bytes: Uint8Array }>('select $1::bytea as bytes', [bytes])
    expect(Buffer.compare(row?.bytes ?? new Uint8Array(), bytes)).toBe(0)
  })

  it('ends when what runs has ended, and takes nothing after', async () => {
    const own = await open()
    const running = own.query('select 1 as one')
    await own.close()
    await own.close()
    expect(await running).toEqual([{ one: 1 }])
    await expect(own.query('select 1')).rejects.toThrow('closed')
  })
})
