import { randomUUID } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError } from './database-error.ts'

/** How often a holder shows that it lives, in milliseconds. */
const heartbeat = 5_000

/** A folder that only this process uses. */
export interface FolderLock {
  release(): void
}

/**
 * Takes a folder for this process. Each process writes a file of its own first and then looks at the others', so of two
 * that come at once both may step back, but never both go on. What a dead process left is removed.
 *
 * @param patience Milliseconds that a holder which cannot be asked is watched for a sign of life.
 * @throws DatabaseError that names the process that has it.
 */
export async function lockFolder(folder: string, patience: number = 4 * heartbeat): Promise<FolderLock> {
  const locks = path.join(folder, 'lock')
  mkdirSync(locks, { recursive: true, mode: 0o700 })
  for (let attempt = 1; ; attempt += 1) {
    const own = path.join(locks, ownName())
    writeFileSync(own, '', { flag: 'wx', mode: 0o600 })
    const holder = await findHolder(locks, path.basename(own), patience)
    if (holder === undefined) return holdLock(own)
    rmSync(own, { force: true })
    if (attempt === 5) throw refusal(folder, holder)
    await sleep(20 + Math.random() * 80)
  }
}

function holdLock(own: string): FolderLock {
  const timer = setInterval(() => {
    try {
      utimesSync(own, new Date(), new Date())
    } catch {
      // A disk that is full or gone tells so elsewhere.
    }
  }, heartbeat)
  timer.unref()
  return {
    release: () => {
      clearInterval(timer)
      rmSync(own, { force: true })
    },
  }
}

interface Holder {
  readonly file: string
  readonly pid: number
  readonly startedAt: string
  readonly host: string
}

function ownName(): string {
  const facts = [process.pid, startOf(process.pid) ?? '0', thisHost(), randomUUID().slice(0, 8)]
  return facts.join('_')
}

async function findHolder(locks: string, own: string, patience: number): Promise<Holder | undefined> {
  for (const file of readdirSync(locks)) {
    if (file === own) continue
    const [pid = '', startedAt = '', host = ''] = file.split('_')
    const holder = { file: path.join(locks, file), pid: Number(pid), startedAt, host }
    if (await isAlive(holder, patience)) return holder
    rmSync(holder.file, { force: true })
  }
  return undefined
}

async function isAlive(holder: Holder, patience: number): Promise<boolean> {
  if (holder.host !== thisHost()) return isBeating(holder.file, patience)
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  // A number is given again: the process that has it now may be another one.
  const startedAt = startOf(holder.pid)
  return startedAt === undefined || startedAt === holder.startedAt
}

/** A process of another machine or container cannot be asked; it is watched. */
async function isBeating(file: string, patience: number): Promise<boolean> {
  const before = touchedAt(file)
  const pause = patience / 20
  for (let waited = 0; waited < patience; waited += pause) {
    await sleep(pause)
    const now = touchedAt(file)
    if (now !== before) return now !== undefined
  }
  return false
}

function touchedAt(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs
}

/** When a process started, where the system tells; in ticks since the machine's start. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name before it may hold spaces and parentheses.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}

/** Within which process numbers mean the same: a machine since its start, or a container in it. */
function thisHost(): string {
  const facts = [hostname(), read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())]
  const space = read(() => readlinkSync('/proc/self/ns/pid').replace(/\D/g, ''))
  return [...facts, space].join('.').replaceAll('_', '-')
}

function read(from: () => string): string {
  try {
    return from()
  } catch {
    return ''
  }
}

function refusal(folder: string, { pid, host }: Holder): DatabaseError {
  const who = host === thisHost() ? `process ${pid}` : `process ${pid} of another machine or container`
  const self = pid === process.pid && host === thisHost()
  return new DatabaseError(
    'unavailable',
    self
      ? `${folder} is open in this process already. Use that one, or close it first.`
      : `${folder} is in use by ${who}. A folder serves one process at a time: stop that one first, or use a PostgreSQL server (--database postgres://…), which serves many.`,
    { retryable: false },
  )
}
