import { jest } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { createPostgresDatabase, hasPostgres } from '../support/postgres.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

// Four programs are started, one of which makes a database.
jest.setTimeout(300_000)

const root = path.resolve(import.meta.dirname, '../..')
const page = await readFile(path.join(root, 'docs/hosted.md'), 'utf8')

/** A fenced block of the page: its language, the words after it, and its text. */
interface Block {
  readonly language: string
  readonly about: readonly string[]
  readonly text: string
}

const blocks: readonly Block[] = [...page.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', about = '', text = '']) => ({ language, about: about.split(' '), text }),
)

const children = new Set<ChildProcess>()
afterAll(async () => {
  await Promise.all([...children].map(end))
  await removeTemporaryFolders()
})

/** Ends a terminal and whatever runs in it. */
async function end(child: ChildProcess): Promise<void> {
  const { pid, exitCode, signalCode } = child
  if (pid === undefined || exitCode !== null || signalCode !== null) return
  const ended = once(child, 'exit')
  process.kill(-pid, 'SIGKILL')
  await ended
}

/** A checkout as a reader has it, whose package is read from the sources, so that nothing has to be built. */
async function checkout(): Promise<string> {
  const folder = await temporaryFolder()
  for (const name of await readdir(root)) {
    if (!name.startsWith('.') && name !== 'package.json') {
      await symlink(path.join(root, name), path.join(folder, name))
    }
  }
  const manifest = await readFile(path.join(root, 'package.json'), 'utf8')
  const fromSources = manifest.replaceAll(/"\.\/dist\/(.*?)(?:\.d\.ts|\.js)"/g, '"./$1.ts"')
  await writeFile(path.join(folder, 'package.json'), fromSources)
  await mkdir(path.join(folder, '.bin'))
  const npx = path.join(folder, '.bin/npx')
  await writeFile(npx, `#!/bin/sh\nshift\nexec node --import tsx '${path.join(root, 'cli/main.ts')}' "$@"\n`)
  await chmod(npx, 0o755)
  return folder
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return ports
}

interface World {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  /** Puts what is so here in the place of what the page says. */
  readonly localize: (text: string) => string
}

/** A terminal of the reader: what is said in one block is known in the next. */
class Terminal {
  readonly #shell: ChildProcess
  /** What was printed since the last command. */
  output = ''

  constructor({ folder, env }: World) {
    this.#shell = spawn('bash', [], { cwd: folder, env, detached: true })
    children.add(this.#shell)
    for (const stream of [this.#shell.stdout, this.#shell.stderr]) {
      stream?.on('data', (piece: Buffer) => {
        this.output += piece.toString()
      })
    }
  }

  async run(text: string): Promise<void> {
    this.output = ''
    this.#shell.stdin?.write(`set -e; { ${text}\n}; echo; echo "$((1 + 1)) done"\n`)
    await this.#printed('2 done')
  }

  /** Starts what stays. */
  async start(text: string, sign: string): Promise<void> {
    this.#shell.stdin?.end(text)
    await this.#printed(sign)
  }

  async #printed(sign: string): Promise<void> {
    for (let waited = 0; !this.output.includes(sign); waited += 20) {
      if (this.#shell.exitCode !== null) throw new Error(`The terminal ended after it printed: ${this.output}`)
      if (waited > 120_000) throw new Error(`The terminal never printed "${sign}", but: ${this.output}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

/** Does with the blocks of the page what their reader does, in their order. */
class Reader {
  readonly #world: World
  readonly #main: Terminal
  readonly #known = new Map<string, string>()

  constructor(world: World) {
    this.#world = world
    this.#main = new Terminal(world)
  }

  async read({ language, about, text }: Block): Promise<void> {
    if (language === 'ts') return writeFile(path.join(this.#world.folder, about[0] ?? ''), text)
    if (language === 'text') this.#expect(text)
    if (language !== 'sh') return
    const commands = this.#localize(text)
    return about.includes('terminal') ? this.#open(commands) : this.#main.run(commands)
  }

  /** What stays gets a terminal of its own. */
  async #open(commands: string): Promise<void> {
    const terminal = new Terminal(this.#world)
    await terminal.start(commands, commands.includes('sandbox') ? 'In another terminal' : 'A token, to begin with')
    for (const [, name = '', value = ''] of terminal.output.matchAll(/^ {2}(client_\w+) +(\S+)$/gm)) {
      this.#known.set(`<${name}>`, value)
    }
  }

  #localize(text: string): string {
    return [...this.#known].reduce((whole, [name, value]) => whole.replaceAll(name, value), this.#world.localize(text))
  }

  #expect(text: string): void {
    for (const line of text.trim().split('\n')) {
      const pattern = line.split('…').map(escaped).join('.*')
      expect(this.#main.output).toMatch(new RegExp(pattern))
    }
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

it('takes a reader from nothing to calls by a scoped token, on two kinds of databases', async () => {
  const folder = await checkout()
  const [sandbox = 0, server = 0, one = 0, other = 0] = await freePorts(4)
  const database = hasPostgres() ? await createPostgresDatabase() : ''
  const inPlaceOf: readonly (readonly [string, string])[] = [
    ['npx patchbay sandbox ashby', `npx patchbay sandbox ashby --port ${sandbox}`],
    ['patchbay serve\n', `patchbay serve --port ${server}\n`],
    ['4710', String(sandbox)],
    ['8787', String(server)],
    ['8788', String(one)],
    ['8789', String(other)],
    ['postgres://patchbay:PASSWORD@localhost:5432/patchbay', database],
  ]
  const { PATH = '', HOME = '', NO_PROXY } = process.env
  const env = { PATH: `${path.join(folder, '.bin')}:${PATH}`, HOME, ...(NO_PROXY !== undefined && { NO_PROXY }) }
  const reader = new Reader({
    folder,
    env,
    localize: (text) => inPlaceOf.reduce((whole, [from, to]) => whole.replaceAll(from, to), text),
  })

  for (const block of blocks) {
    if (database !== '' || !block.about.includes('postgres')) await reader.read(block)
  }

  const secrets = await readFile(path.join(folder, 'hosted.env'), 'utf8')
  expect(secrets.match(/^\w+=.+$/gm)).toHaveLength(4)
})

it('has a sign of success for what it has the reader do', () => {
  expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual(['console', 'nginx', 'sh', 'text', 'ts'])
  expect(blocks.filter(({ language }) => language === 'text').length).toBeGreaterThan(8)
})

it('refers to pages that are there', async () => {
  const links = [...page.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => path.resolve(root, 'docs', link))
  await Promise.all(links.map((link) => readFile(link)))
  expect(links.length).toBeGreaterThan(0)
})
