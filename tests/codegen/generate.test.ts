import { jest } from '@jest/globals'
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generate } from '../../codegen/generate.ts'
import { ManifestError } from '../../manifest/errors.ts'

// The emitters and the formatter take their time to load on a busy machine.
jest.setTimeout(60_000)

const tickets = path.resolve(import.meta.dirname, '../fixtures/tickets.yaml')

/** A folder of a project with a copy of a valid manifest in it. */
async function projectFolder(): Promise<{ readonly folder: string; readonly manifest: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'patchbay-'))
  const manifest = path.join(folder, 'tickets.yaml')
  await cp(tickets, manifest)
  return { folder, manifest }
}

const generated = [
  'AUTH.md',
  'README.md',
  'REFERENCE.md',
  'client.gen.ts',
  'connector.gen.ts',
  'types.gen.ts',
  'validate.gen.ts',
]

it('writes beside the manifest and changes nothing the second time', async () => {
  const { folder, manifest } = await projectFolder()
  const first = await generate({ manifest })
  expect(first.map(({ path: file, status }) => [path.basename(file), status])).toEqual(
    generated.map((name) => [name, 'written']),
  )
  expect((await readdir(folder)).sort()).toEqual([...generated, 'tickets.yaml'].sort())
  const second = await generate({ manifest })
  expect(second.map(({ status }) => status)).toEqual(generated.map(() => 'unchanged'))
})

it('tells which files drifted, and leaves them', async () => {
  const { folder, manifest } = await projectFolder()
  await generate({ manifest })
  await writeFile(path.join(folder, 'types.gen.ts'), '// edited by hand\n')
  const checked = await generate({ manifest, check: true })
  expect(
    checked
      .filter(({ status }) => status !== 'unchanged')
      .map(({ path: file, status }) => [path.basename(file), status]),
  ).toEqual([['types.gen.ts', 'drift']])
  expect(await readFile(path.join(folder, 'types.gen.ts'), 'utf8')).toBe('// edited by hand\n')
})

it('shows a change of the manifest as a change of a few lines', async () => {
  const { folder, manifest } = await projectFolder()
  await generate({ manifest })
  const read = async (): Promise<string[]> =>
    (await readFile(path.join(folder, 'connector.gen.ts'), 'utf8')).split('\n')
  const before = await read()
  const text = await readFile(manifest, 'utf8')
  await writeFile(manifest, text.replace('How many tickets a page has.', 'How many tickets stand on a page.'))
  await generate({ manifest })
  const after = await read()
  expect(after.filter((line) => !before.includes(line))).toHaveLength(1)
})

it('generates nothing from a manifest with mistakes, and names all of them', async () => {
  const { folder, manifest } = await projectFolder()
  const text = await readFile(manifest, 'utf8')
  await writeFile(manifest, text.replace('title: Tickets', 'titel: Tickets').replace('record: Ticket', 'record: Tiket'))
  const refused = generate({ manifest })
  await expect(refused).rejects.toBeInstanceOf(ManifestError)
  await expect(refused).rejects.toThrow(/titel[\s\S]*Tiket/)
  expect(await readdir(folder)).toEqual(['tickets.yaml'])
})

it('imports the package where it is a dependency', async () => {
  const { folder, manifest } = await projectFolder()
  const output = path.join(folder, 'src/tickets')
  await generate({ manifest, output })
  const client = await readFile(path.join(output, 'client.gen.ts'), 'utf8')
  expect(client).toContain("from '@patchbay/sdk'")
  expect(client).toContain("from './types.gen.js'")
})

it("imports the package's own files in its checkout", async () => {
  const { folder, manifest } = await projectFolder()
  await writeFile(path.join(folder, 'package.json'), '{ "name": "@patchbay/sdk" }')
  const output = path.join(folder, 'connectors/tickets')
  await mkdir(output, { recursive: true })
  await generate({ manifest, output })
  const client = await readFile(path.join(output, 'client.gen.ts'), 'utf8')
  expect(client).toContain("from '../../runtime/client.ts'")
  expect(client).toContain("from './types.gen.ts'")
})

it("keeps its own layout whatever a project's is", async () => {
  const { folder, manifest } = await projectFolder()
  await writeFile(path.join(folder, '.prettierrc.json'), '{ "semi": true, "tabWidth": 8 }')
  await generate({ manifest })
  expect(await readFile(path.join(folder, 'types.gen.ts'), 'utf8')).not.toMatch(/;$/m)
})
