import { jest } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { runCli } from '../support/run-cli.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'
import { typeErrors } from '../support/type-errors.ts'

// Generating loads the emitters, and two programs are started.
jest.setTimeout(120_000)

const root = path.resolve(import.meta.dirname, '../..')
const page = await readFile(path.join(root, 'docs/first-connector.md'), 'utf8')

/** A fenced block of the page: its language, the word after it, and its text. */
interface Block {
  readonly language: string
  readonly about: string
  readonly text: string
}

const blocks: readonly Block[] = [...page.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', about = '', text = '']) => ({ language, about, text }),
)

const children: ChildProcess[] = []
afterAll(async () => {
  for (const child of children) child.kill()
  await removeTemporaryFolders()
})

/** A checkout as a reader has it, whose own files are those of this one. */
async function checkout(): Promise<string> {
  const folder = await temporaryFolder()
  for (const name of await readdir(root)) {
    if (!name.startsWith('.')) await symlink(path.join(root, name), path.join(folder, name))
  }
  await mkdir(path.join(folder, 'nursery'))
  return folder
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Does with the blocks of the page what their reader does, in their order. */
class Reader {
  readonly #folder: string
  readonly #port: number
  readonly #env: Record<string, string> = {}
  #manifest: unknown = {}
  /** What the last commands printed. */
  output = ''

  constructor(folder: string, port: number) {
    this.#folder = folder
    this.#port = port
  }

  async read(name: string): Promise<string> {
    return readFile(path.join(this.#folder, 'nursery', name), 'utf8')
  }

  /** Saves a file; a further part of the manifest goes below the keys it stands below. */
  async save({ language, about, text }: Block): Promise<void> {
    const isManifest = about.endsWith('/connector.yaml')
    if (isManifest) this.#manifest = merged(this.#manifest, parse(text))
    const whole = isManifest ? stringify(this.#manifest) : text
    await writeFile(path.join(this.#folder, about), whole)
    if (language === 'js') await this.#serve(about)
  }

  async run({ about, text }: Block): Promise<void> {
    this.output = ''
    for (const line of text.trim().split('\n')) {
      const code = await this.#runLine(line.replace('8099', String(this.#port)))
      expect([line, code === 0, code === 0 ? '' : this.output]).toEqual([
        line,
        about !== 'fails',
        about === 'fails' ? this.output : '',
      ])
    }
  }

  async #runLine(line: string): Promise<number> {
    const [command = '', ...words] = (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'|'$/g, ''))
    if (command === 'export') return this.#export(words)
    if (command === 'npx') return this.#runPatchbay(words.slice(1))
    return this.#runProgram(command, words)
  }

  #export(words: readonly string[]): number {
    for (const word of words) {
      const [name = '', ...value] = word.split('=')
      this.#env[name] = value.join('=')
    }
    return 0
  }

  async #runPatchbay(argv: readonly string[]): Promise<number> {
    const { code, stdout, stderr } = await runCli(argv, { cwd: this.#folder, env: this.#env })
    this.output += stdout + stderr
    return code
  }

  async #runProgram(command: string, words: readonly string[]): Promise<number> {
    const child = spawn(command, words, { cwd: this.#folder, env: { ...process.env, ...this.#env, NODE_OPTIONS: '' } })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece: Buffer) => {
        this.output += piece.toString()
      })
    }
    const [code] = (await once(child, 'close')) as [number]
    return code
  }

  async #serve(file: string): Promise<void> {
    const env = { ...process.env, PORT: String(this.#port), NODE_OPTIONS: '' }
    const child = spawn('node', [file], { cwd: this.#folder, env })
    children.push(child)
    await once(child.stdout, 'data')
  }
}

function merged(one: unknown, other: unknown): unknown {
  // Something of another type takes the place of what was there.
  if (!isMap(one) || !isMap(other) || one['type'] !== other['type']) return other
  const entries = Object.entries(other).map(([key, value]) => [key, merged(one[key], value)] as const)
  return { ...one, ...Object.fromEntries(entries) }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

it('takes a reader to a connector that works, is typed and is tested', async () => {
  const reader = new Reader(await checkout(), await freePort())

  for (const block of blocks) {
    if (block.language === 'sh') await reader.run(block)
    else if (block.language !== 'text') await reader.save(block)
    else for (const line of block.text.trim().split('\n')) expect(reader.output).toContain(line)
  }

  const names = ['client.gen.ts', 'connector.gen.ts', 'types.gen.ts', 'validate.gen.ts', 'tour.ts', 'nursery.test.ts']
  const files = await Promise.all(names.map(async (name) => [name, await reader.read(name)] as const))
  const virtual = files.map(([name, text]) => [name, text.replaceAll("from '../", "from '../../")] as const)
  expect(typeErrors(Object.fromEntries(virtual))).toEqual([])
})

it('has a block for every file and command that it speaks of', () => {
  const counts = blocks.map(({ language }) => language)
  expect([...new Set(counts)].sort()).toEqual(['js', 'sh', 'text', 'ts', 'yaml'])
  expect(blocks.filter(({ language, about }) => language !== 'sh' && language !== 'text' && about === '')).toEqual([])
})

it('refers to pages and connectors that are there', async () => {
  const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => path.resolve(root, 'docs', link))
  await Promise.all(links.map((link) => readFile(link)))
  expect(links.length).toBeGreaterThan(3)
})
