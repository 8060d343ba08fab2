import { jest } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { startAshbySandbox } from '../../sandbox/ashby/start-ashby-sandbox.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

// Each example is a program of its own, and some frameworks are large.
jest.setTimeout(240_000)

const root = path.resolve(import.meta.dirname, '../..')
const frameworks = ['ai-sdk', 'anthropic', 'langchain', 'mastra', 'openai-agents']
const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8')

afterAll(removeTemporaryFolders)

/** A checkout whose package is read from the sources, so that nothing has to be built. */
async function checkout(): Promise<string> {
  const folder = await temporaryFolder()
  const own = ['package.json', 'examples', 'dist']
  for (const name of await readdir(root)) {
    if (!name.startsWith('.') && !own.includes(name)) await symlink(path.join(root, name), path.join(folder, name))
  }
  const fromSources = (await read('package.json')).replaceAll(/"\.\/dist\/(.*?)(?:\.d\.ts|\.js)"/g, '"./$1.ts"')
  await writeFile(path.join(folder, 'package.json'), fromSources)
  // A link would lead to the package of the true checkout.
  await cp(path.join(root, 'examples'), path.join(folder, 'examples'), { recursive: true })
  return folder
}

/** Runs an example against the sandbox. With a key of a model's maker in the environment it asks the true model. */
async function runExample(name: string): Promise<string> {
  const sandbox = await startAshbySandbox({ port: 0 })
  const env = { ...process.env, NODE_OPTIONS: '', ASHBY_API_KEY: sandbox.keys.full, ASHBY_BASE_URL: sandbox.url }
  const cwd = await checkout()
  const child = spawn(process.execPath, ['--import', 'tsx', `examples/frameworks/${name}.ts`], { cwd, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      output += piece.toString()
    })
  }
  await once(child, 'close')
  await sandbox.close()
  return output
}

describe.each(frameworks)('the page for %s', (name) => {
  it('shows the example as it is', async () => {
    const page = await read(`docs/agents/${name}.md`)
    const [, block] = /^```ts\n([\s\S]*?)^```$/m.exec(page) ?? []
    expect(block).toBe(await read(`examples/frameworks/${name}.ts`))
  })

  it('shows an example that works', async () => {
    // The title of an open job, whoever names it.
    expect(await runExample(name)).toContain('Engineer')
  })

  it('refers to pages that are there', () => checkLinks(`docs/agents/${name}.md`))
})

it('leads from the first page to each of them, and shows where they have the client from', async () => {
  const page = await read('docs/agents.md')
  for (const name of [...frameworks, 'mcp']) expect(page).toContain(`](agents/${name}.md)`)
  expect(page).toContain(await read('examples/frameworks/ashby.ts'))
  await checkLinks('docs/agents.md')
})

async function checkLinks(file: string): Promise<void> {
  const page = await read(file)
  const links = [...page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link)
  await Promise.all(links.map((link) => readFile(path.join(root, path.dirname(file), link))))
  expect(links.length).toBeGreaterThan(0)
}
