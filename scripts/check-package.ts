// Packs the package as npm would publish it and uses it from an empty folder, as a stranger would.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { startAshbySandbox } from '../sandbox/ashby/start-ashby-sandbox.ts'

const root = path.resolve(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'patchbay-package-'))
const bin = (name: string): string => path.join(root, 'node_modules', '.bin', name)

/** Not the synchronous kind: the sandbox answers from this process. */
async function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  process.stdout.write(`$ ${path.basename(command)} ${args.join(' ')}\n`)
  const { stdout, stderr } = await promisify(execFile)(command, [...args], {
    cwd: folder,
    env: { ...process.env, ...env },
  })
  process.stderr.write(stderr)
  return stdout
}

const consumer = `
import { AshbyConnector, type Candidate } from '@patchbay/sdk/connectors/ashby'
import { ConnectorError, loadConnector } from '@patchbay/sdk'
import { compileConnector, loadManifest } from '@patchbay/sdk/manifest'
import { generate } from '@patchbay/sdk/codegen'
import { bundledConnectors, startServer } from '@patchbay/sdk/server'
import { openStore } from '@patchbay/sdk/store'

const baseUrl = process.env['ASHBY_BASE_URL'] ?? ''
const ashby = new AshbyConnector({ authConfig: { api_key: 'ashby-sandbox-key' }, baseUrl })
const { records } = await ashby.candidates.list({ limit: 2 })
const names: string[] = records.map((candidate: Candidate) => candidate.name)
// @ts-expect-error there is no such parameter
await ashby.candidates.list({ limitt: 2 }).catch((error: unknown) => { if (!(error instanceof ConnectorError)) throw error })
const connector = await loadConnector('./connector.yaml', { authConfig: { token: 't' }, baseUrl })
const written = await generate({ manifest: './connector.yaml', output: './generated' })
console.log(names.length, connector.describe().entities.length > 0, written.length > 0, compileConnector(await loadManifest('./connector.yaml')).name)
console.log(typeof startServer, typeof openStore, Object.keys(bundledConnectors).length > 0)
`

const hosted = `
import { bundledConnectors, readSettings, startServer } from '@patchbay/sdk/server'

const connectors = Object.values(bundledConnectors)
const settings = readSettings({ port: 0, database: './database' }, { PATCHBAY_LOG_LEVEL: 'warn' }, connectors)
try {
  const server = await startServer(settings, connectors)
  const health = await fetch(server.url + '/health')
  console.log('the server says', await health.text())
  await server.close()
} catch (error) {
  console.log('the server says', error.message)
}
`

const tsconfig = {
  compilerOptions: {
    module: 'nodenext',
    target: 'es2022',
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: ['node'],
  },
  include: ['consumer.mts', 'generated'],
}

const sandbox = await startAshbySandbox()
try {
  const tarball =
    (await run('npm', ['pack', '--silent', '--pack-destination', folder, root])).trim().split('\n').at(-1) ?? ''
  const archive = path.join(folder, tarball)
  process.stdout.write(`${tarball}: ${Math.round(statSync(archive).size / 1024)} KB\n`)
  process.stdout.write(await run(bin('publint'), ['run', archive, '--strict']))
  process.stdout.write(
    (await run(bin('attw'), [archive, '--profile', 'esm-only', '--no-emoji', '--format', 'ascii']))
      .split('\n')
      .slice(0, 6)
      .join('\n'),
  )
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  writeFileSync(path.join(folder, 'consumer.mts'), consumer)
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', archive])
  await run('npx', ['--no-install', 'patchbay', 'new', 'tickets'])
  await run('cp', ['tickets/connector.yaml', 'connector.yaml'])
  writeFileSync(
    path.join(folder, 'consumer.mjs'),
    consumer.replace(/, type Candidate/, '').replace(/: (Candidate|string\[\]|unknown)(?=[ ),])/g, ''),
  )
  process.stdout.write(await run('node', ['consumer.mjs'], { ASHBY_BASE_URL: sandbox.url }))
  process.stdout.write(await run(bin('tsc'), ['-p', '.', '--typeRoots', path.join(root, 'node_modules/@types')]))
  process.stdout.write(
    await run('npx', ['--no-install', 'patchbay', 'check', 'ashby'], {
      ASHBY_BASE_URL: sandbox.url,
      ASHBY_API_KEY: sandbox.keys.full,
    }),
  )
  await checkServer()
  process.stdout.write(`generated beside it: ${readdirSync(path.join(folder, 'generated')).join(', ')}\n`)
} finally {
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
}

/** What only some need is not installed with the package: without it, the server says what is missing. */
async function checkServer(): Promise<void> {
  writeFileSync(path.join(folder, 'hosted.mjs'), hosted)
  await expectOutput('npm install @electric-sql/pglite')
  const own = path.join(root, 'node_modules/@electric-sql/pglite')
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--no-save', '--offline', own])
  await expectOutput('{"status":"ok"}')
}

async function expectOutput(part: string): Promise<void> {
  const output = await run('node', ['hosted.mjs'])
  process.stdout.write(output)
  if (!output.includes(part)) throw new Error(`The server was expected to say: ${part}`)
}
