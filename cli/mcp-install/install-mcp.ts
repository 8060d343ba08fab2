import { constants } from 'node:fs'
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { didYouMean } from '../../manifest/nearest.ts'
import { createColors } from '../colors.ts'
import { resolveConnector } from '../connector/resolve-connector.ts'
import type { Io } from '../io.ts'
import { replaceFile } from '../replace-file.ts'
import { UsageError } from '../usage-error.ts'
import { editEntry, type EntryChange } from './edit-entry.ts'
import { entryVariables } from './entry-variables.ts'
import { mcpClients, type McpClient, type Place, type Scope } from './mcp-clients.ts'
import { readEnvFile } from './read-env-file.ts'
import { serverEntry } from './server-entry.ts'
import { showChange } from './show-change.ts'
import { startCommand } from './start-command.ts'
import { applyEdits, type TextEdit } from './text-edit.ts'

/** What is to be installed, and how. */
export interface Installation {
  readonly client: string | undefined
  readonly connectors: readonly string[]
  /** The options that the server is started with. */
  readonly serverOptions: readonly string[]
  readonly name: string | undefined
  readonly scope: string | undefined
  readonly envFile: string | undefined
  readonly writeSecrets: boolean
  readonly remove: boolean
  readonly yes: boolean
}

/** Writes the server into the configuration of a client, or takes it out, after the change was shown; gives the exit code. */
export async function installMcp(wanted: Installation, io: Io): Promise<number> {
  const client = clientOf(wanted.client)
  const scope = scopeOf(client, wanted.scope)
  const file = fileOf(client, scope, io)
  if (wanted.connectors.length === 0 && !(wanted.remove && wanted.name !== undefined))
    throw new UsageError('which connectors?', {
      advice: [`Such as: ${io.program} mcp install ${wanted.client ?? 'cursor'} ashby`],
    })
  const env = await serverEnv(wanted, io)
  const text = await readConfiguration(file)
  const opened = await Promise.all(wanted.connectors.map((name) => openConnector(name, io)))
  const variables = opened.flatMap(({ connector }) => entryVariables(connector, env))
  const name = nameOf(wanted.name) ?? ['patchbay', ...opened.map(({ connector }) => connector.name)].join('-')
  const names = opened.map(({ argument }) => argument)
  const change = changeOf({ client, scope, name, variables, names, env }, wanted, io)
  const edits = editEntry(file, text, client, change)
  const subject = `${client.title}, ${file}`
  if (edits.length === 0) {
    io.stdout.write(`${subject}: ${wanted.remove ? `there is no "${name}"` : `"${name}" is there already`}\n`)
    return 0
  }
  const colors = createColors(io.stdout, io.env)
  io.stdout.write(`${colors.bold(subject)}\n${showChange(text, edits, colors)}\n`)
  if (!(await isWanted(wanted, io))) return 1
  await write(file, text, edits)
  io.stdout.write(`\n${afterwards({ client, file, wanted, variables, isNew: text === '' }).join('\n')}\n`)
  return 0
}

function clientOf(given: string | undefined): McpClient {
  const names = Object.keys(mcpClients)
  const client = given !== undefined && Object.hasOwn(mcpClients, given) ? mcpClients[given] : undefined
  if (client !== undefined) return client
  const problem = given === undefined ? 'which client is it for?' : `there is no client "${given}"`
  const hint = given === undefined ? undefined : didYouMean(given, names)
  throw new UsageError([problem, hint].filter(Boolean).join('; '), { advice: [`Clients: ${names.join(', ')}.`] })
}

function scopeOf({ title, files }: McpClient, given: string | undefined): Scope {
  const scope = given ?? 'user'
  if (scope !== 'user' && scope !== 'project') throw new UsageError('--scope must be user or project')
  if (files[scope] === undefined) throw new UsageError(`${title} has no configuration of a ${scope}`)
  return scope
}

/** What all formats take without quotes. */
function nameOf(given: string | undefined): string | undefined {
  if (given === undefined || /^[\w-]+$/.test(given)) return given
  throw new UsageError('--name may have letters, digits, _ and -')
}

function fileOf({ files }: McpClient, scope: Scope, { env, cwd }: Io): string {
  const home = (process.platform === 'win32' ? env['USERPROFILE'] : env['HOME']) ?? os.homedir()
  const place: Place = { platform: process.platform, home, env, cwd }
  return files[scope]?.(place) ?? ''
}

/** The variables that the server will have. */
async function serverEnv({ envFile, writeSecrets, remove }: Installation, io: Io): Promise<Io['env']> {
  if (envFile === undefined || remove) return io.env
  if (writeSecrets)
    throw new UsageError('--env-file leaves the values in the file and --write-secrets writes them: give one of them')
  return { ...io.env, ...(await readEnvFile(envFile, io)) }
}

/** A file that is not there is an empty one. */
async function readConfiguration(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return ''
    throw new UsageError(`the configuration cannot be read: ${message}`)
  }
}

/** A manifest is named by its whole path: the client starts the server from a folder of its own. */
async function openConnector(given: string, io: Io): Promise<{ connector: Connector; argument: string }> {
  const { connector } = await resolveConnector(given, io)
  const isPath = connector.name !== given
  return { connector, argument: isPath ? path.resolve(io.cwd, given) : given }
}

type Connector = Awaited<ReturnType<typeof resolveConnector>>['connector']

interface Target {
  readonly client: McpClient
  readonly scope: Scope
  readonly name: string
  readonly variables: readonly string[]
  readonly names: readonly string[]
  readonly env: Io['env']
}

function changeOf(target: Target, wanted: Installation, io: Io): EntryChange {
  const { client, scope, name, variables, names, env } = target
  if (wanted.remove) return { name }
  const { platform, execPath, execArgv, argv } = process
  const { command, args } = startCommand(scope, { platform, execPath, execArgv, script: argv[1] ?? 'patchbay' })
  const envFile = wanted.envFile === undefined ? [] : ['--env-file', path.resolve(io.cwd, wanted.envFile)]
  const start = { command, args: [...args, 'mcp', ...names, ...wanted.serverOptions, ...envFile] }
  const { writeSecrets } = wanted
  return { name, entry: serverEntry(client, { start, variables, env, hasFile: envFile.length > 0, writeSecrets }) }
}

async function isWanted({ yes }: Installation, io: Io): Promise<boolean> {
  if (yes) return true
  if (io.stdin.isTTY !== true || io.stdout.isTTY !== true) {
    io.stderr.write('Nothing was written. Give --yes to write it.\n')
    return false
  }
  const prompt = createInterface({ input: io.stdin, output: io.stdout })
  try {
    const answer = await prompt.question('Write this? [y/N] ', { signal: io.signal })
    if (/^y(es)?$/i.test(answer.trim())) return true
  } finally {
    prompt.close()
  }
  io.stderr.write('Nothing was written.\n')
  return false
}

async function write(file: string, text: string, edits: readonly TextEdit[]): Promise<void> {
  if ((await readConfiguration(file)) !== text)
    throw new UsageError(`${file} was changed by another program meanwhile; nothing was written`, {
      advice: ['Do it again to see what would change in it now.'],
    })
  try {
    await mkdir(path.dirname(file), { recursive: true })
    if (await stat(file).catch(() => undefined)) await copyFile(file, backupOf(file), constants.COPYFILE_FICLONE)
    await replaceFile(file, applyEdits(text, edits))
  } catch (error) {
    throw new UsageError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`)
  }
}

function backupOf(file: string): string {
  return `${file}.before-patchbay`
}

interface Done {
  readonly client: McpClient
  readonly file: string
  readonly wanted: Installation
  readonly variables: readonly string[]
  readonly isNew: boolean
}

function afterwards({ client, file, wanted, variables, isNew }: Done): readonly string[] {
  const needed = wanted.remove || wanted.writeSecrets ? [] : variables
  return [
    isNew ? `Written.` : `Written; what was there before is in ${backupOf(file)}.`,
    ...(needed.length === 0 ? [] : [toSet(client, wanted.envFile, needed)]),
    client.restart,
  ]
}

function toSet({ title }: McpClient, envFile: string | undefined, variables: readonly string[]): string {
  const names = variables.join(', ')
  return envFile === undefined
    ? `Set ${names} in the environment that ${title} is started from; the file only refers to them.`
    : `${envFile} has to have ${names}, as lines of NAME=value; keep it to yourself (chmod 600).`
}
