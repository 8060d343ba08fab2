import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** A PostgreSQL server of the tests. */
export interface PostgresServer {
  readonly port: number
  readonly password: string
  readonly start: () => Promise<void>
  /** Ends it at once, as a crash of the machine would: no connection is told. */
  readonly stop: () => Promise<void>
}

/** Whether there is a PostgreSQL to test with; where there must be one, its absence is a failure. */
export function hasPostgres(): boolean {
  if (binaries() !== undefined) return true
  if (process.env['CI'] === undefined) return false
  throw new Error('There is no PostgreSQL in /usr/lib/postgresql/*/bin to test with: apt-get install -y postgresql')
}

/** Gives the URL of a new database on the server of this run, which is started when the first one asks. */
export async function createPostgresDatabase(): Promise<string> {
  const server = await sharedServer()
  return createDatabaseOn(server)
}

/** Gives the URL of a new database on a server. */
export async function createDatabaseOn(server: Pick<PostgresServer, 'port' | 'password'>): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: urlOf(server, 'postgres') })
  await client.connect()
  try {
    await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
  return urlOf(server, name)
}

/** Makes a server in a folder of its own; it is not started yet. */
export async function createPostgresServer(folder: string): Promise<PostgresServer> {
  const bin = binaries() ?? ''
  const user = serverUser()
  const data = path.join(folder, 'data')
  const password = randomUUID()
  const port = await freePort()
  mkdirSync(folder, { recursive: true })
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid)
  const passwordFile = path.join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o644 })
  execFileSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'patchbay', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C', '-N'],
    { ...user, stdio: 'pipe', cwd: folder },
  )
  return {
    port,
    password,
    start: async () => {
      const log = openSync(path.join(folder, 'log'), 'a')
      // It ends with the test run, however that ends.
      const watched = `"$0" "$@" & server=$!; while [ -d /proc/${runPid()} ] && kill -0 $server; do sleep 1; done; kill -INT $server`
      const options = [
        '-D',
        data,
        '-p',
        String(port),
        '-k',
        folder,
        '-h',
        '127.0.0.1',
        '-F',
        '-c',
        'max_connections=60',
      ]
      spawn('sh', ['-c', watched, path.join(bin, 'postgres'), ...options], {
        ...user,
        cwd: folder,
        detached: true,
        stdio: ['ignore', log, log],
      }).unref()
      closeSync(log)
      await answering(urlOf({ port, password }, 'postgres'))
    },
    stop: async () => {
      const pidFile = path.join(data, 'postmaster.pid')
      process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGQUIT')
      while (existsSync(pidFile)) await sleep(20)
    },
  }
}

interface Shared {
  readonly port: number
  readonly password: string
}

/** Test files run in processes of their own: the first makes the server, the others wait for its note. */
async function sharedServer(): Promise<Shared> {
  const { folder } = run()
  const note = path.join(folder, 'postgres.json')
  if (takeTurn(path.join(folder, 'postgres.starting'))) {
    const outcome = await startShared(path.join(folder, 'postgres')).catch((error: unknown) => ({
      error: String(error),
    }))
    writeFileSync(`${note}.tmp`, JSON.stringify(outcome))
    renameSync(`${note}.tmp`, note)
  }
  for (let waited = 0; !existsSync(note) && waited < 60_000; waited += 50) await sleep(50)
  const outcome = JSON.parse(readFileSync(note, 'utf8')) as Shared | { readonly error: string }
  if ('error' in outcome) throw new Error(`The PostgreSQL of the tests did not start: ${outcome.error}`)
  return outcome
}

async function startShared(folder: string): Promise<Shared> {
  const { port, password, start } = await createPostgresServer(folder)
  await start()
  return { port, password }
}

function takeTurn(file: string): boolean {
  try {
    writeFileSync(file, '', { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

/** The folder of this run and the process it ends with. */
function run(): { readonly folder: string; readonly pid: number } {
  return JSON.parse(process.env['PATCHBAY_TEST_RUN'] ?? '{}') as { folder: string; pid: number }
}

function runPid(): number {
  return run().pid
}

function binaries(): string | undefined {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => path.join(root, version, 'bin')).find((bin) => existsSync(path.join(bin, 'initdb')))
}

/** PostgreSQL refuses to run as root. */
function serverUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const number = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: number('-u'), gid: number('-g') }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

async function answering(connectionString: string): Promise<void> {
  for (let waited = 0; ; waited += 50) {
    const client = new pg.Client({ connectionString })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      await client.end().catch(() => undefined)
      if (waited > 20_000) throw error
      await sleep(50)
    }
  }
}

function urlOf({ port, password }: Shared, name: string): string {
  return `postgres://patchbay:${password}@127.0.0.1:${port}/${name}`
}
