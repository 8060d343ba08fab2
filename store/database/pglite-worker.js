// PGlite runs on the thread that calls it and would stop the event loop for as long as a statement takes, so it lives
// in this worker. Plain JavaScript, because a worker's file is not transformed by what transforms the sources.
import { mkdir, readdir, rename, rm, statfs, access } from 'node:fs/promises'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

/** @type {string} */
const folder = workerData.folder
const data = path.join(folder, 'database')

/** Types that the other driver reads otherwise: both give these. */
const text = (/** @type {string} */ value) => value
const parsers = { 20: Number, 1082: text, 1114: text, 1186: text }

let database
try {
  database = await open()
  parentPort.postMessage({ type: 'ready' })
} catch (error) {
  parentPort.postMessage({ type: 'failed', error: await errorData(error) })
}

parentPort.on('message', async ({ id, text: statement, values, close }) => {
  try {
    if (close) {
      await database?.close()
      parentPort.postMessage({ type: 'answer', id, rows: [] })
      parentPort.close()
      return
    }
    parentPort.postMessage({ type: 'answer', id, rows: await run(statement, values) })
  } catch (error) {
    parentPort.postMessage({ type: 'refused', id, error: await errorData(error) })
  }
})

async function open() {
  const { PGlite } = await import('@electric-sql/pglite')
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm')
  if (!(await exists(data))) await create(PGlite)
  const opened = await PGlite.create({ dataDir: data, parsers, extensions: { pg_trgm } })
  // Written out and read back otherwise, as the server does it.
  await opened.exec("set timezone = 'UTC'")
  return opened
}

/** Makes the files aside, so that one that was interrupted is not taken for a database. */
async function create(PGlite) {
  for (const name of await readdir(folder)) {
    if (name.startsWith('database.new')) await rm(path.join(folder, name), { recursive: true, force: true })
  }
  const draft = path.join(folder, `database.new.${process.pid}`)
  await mkdir(draft, { mode: 0o700 })
  const made = await PGlite.create({ dataDir: draft })
  await made.close()
  await rename(draft, data)
}

async function run(statement, values) {
  if (values !== undefined) return (await database.query(statement, values)).rows
  const results = await database.exec(statement)
  return results.at(-1)?.rows ?? []
}

async function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  )
}

/** What crosses to the other thread. An error that is not PostgreSQL's has broken the engine. */
async function errorData(error) {
  const sqlState = typeof error?.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined
  const code = sqlState ?? (typeof error?.code === 'string' ? error.code : undefined)
  const fatal = sqlState === undefined || ['FATAL', 'PANIC'].includes(error?.severity)
  return {
    message: String(error?.message ?? error),
    code: fatal && (await isFull()) ? 'ENOSPC' : code,
    constraint: error?.constraint,
    fatal,
  }
}

/** A full disk may end the engine before it can say so. */
async function isFull() {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize < 256 * 1024
  } catch {
    return false
  }
}
