import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { lockFolder } from '../../../store/database/lock-folder.ts'
import { closeDatabases, freshFolder, openForTest } from '../../support/databases.ts'
import { runScript, startScript } from '../../support/run-script.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

const children: ChildProcess[] = []

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await closeDatabases()
  await removeTemporaryFolders()
})

describe('locking a folder', () => {
  it('refuses a second in the same process, until the first lets go', async () => {
    const folder = await temporaryFolder()
    const lock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toThrow('open in this process already')
    lock.release()
    const again = await lockFolder(folder)
    again.release()
    expect(readdirSync(path.join(folder, 'lock'))).toEqual([])
  })

  it('takes over from a process that is gone, whoever has its number now', async () => {
    const folder = await temporaryFolder()
    const lock = await lockFolder(folder)
    const [own = ''] = readdirSync(path.join(folder, 'lock'))
    lock.release()
    const dead = spawn('true')
    await once(dead, 'exit')
    const [, , ...rest] = own.split('_')
    writeFileSync(path.join(folder, 'lock', [String(dead.pid), '1', ...rest].join('_')), '')
    // This process's number, but another start.
    writeFileSync(path.join(folder, 'lock', [String(process.pid), '1', ...rest].join('_')), '')
    const taken = await lockFolder(folder)
    expect(readdirSync(path.join(folder, 'lock'))).toHaveLength(1)
    taken.release()
  })

  it('watches a holder of another machine: one that shows no life is gone, one that does is not', async () => {
    const folder = await temporaryFolder()
    mkdirSync(path.join(folder, 'lock'))
    const foreign = path.join(folder, 'lock', '1_1_other.machine_x')
    writeFileSync(foreign, '')
    const beating = setInterval(() => utimesSync(foreign, new Date(), new Date()), 50)
    await expect(lockFolder(folder, 2_000)).rejects.toThrow('process 1 of another machine')
    clearInterval(beating)
    const taken = await lockFolder(folder, 1_000)
    taken.release()
  })

  it('is never had by two of many that come at once', async () => {
    const folder = await temporaryFolder()
    const source = `
      const { lockFolder } = await load('store/database/lock-folder.ts')
      for (let turn = 0; turn < 10; turn += 1) {
        const lock = await lockFolder(process.argv[2]).catch(() => undefined)
        if (lock === undefined) continue
        const from = Date.now()
        await new Promise((resolve) => setTimeout(resolve, 30))
        console.log(JSON.stringify({ from, to: Date.now() }))
        lock.release()
      }`
    const outputs = await Promise.all([1, 2, 3, 4].map(() => runScript(source, [folder])))
    const held = outputs
      .flatMap(({ stdout }) => stdout.trim().split('\n'))
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { readonly from: number; readonly to: number })
      .sort((one, other) => one.from - other.from)
    expect(held.length).toBeGreaterThan(0)
    expect(held.filter(({ from }, index) => from < (held[index - 1]?.to ?? 0))).toEqual([])
  })

  it('keeps others out of a database that is open elsewhere, and names who has it', async () => {
    const folder = await freshFolder()
    const child = await startScript(
      `const { openDatabase } = await load('store/database/open-database.ts')
       const database = await openDatabase(process.argv[2])
       await database.query('create table t (n int)')
       console.log('open')
       setInterval(() => undefined, 1000)`,
      [folder],
    )
    children.push(child)
    await once(child.stdout, 'data')
    await expect(openForTest(folder)).rejects.toMatchObject({
      code: 'unavailable',
      retryable: false,
      message: expect.stringContaining(`in use by process ${child.pid}`) as string,
    })
    child.kill('SIGKILL')
    await once(child, 'exit')
    const database = await openForTest(folder)
    expect(await database.query('select count(*) as count from t')).toEqual([{ count: 0 }])
  })
})

describe('a folder that is made', () => {
  it('is only for its owner', async () => {
    const folder = path.join(await temporaryFolder(), 'a', 'b')
    const database = await openForTest(folder)
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('is refused in words where none can be', async () => {
    const file = path.join(await temporaryFolder(), 'file')
    writeFileSync(file, '')
    await expect(openForTest(path.join(file, 'x'))).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('cannot hold a database (ENOTDIR)') as string,
    })
  })
})
