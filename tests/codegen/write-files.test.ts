import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeFiles } from '../../codegen/write-files.ts'

async function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'patchbay-'))
}

const files = [
  { name: 'one.txt', content: 'one\n' },
  { name: 'two.txt', content: 'two\n' },
]

it('writes what differs and leaves the rest alone', async () => {
  const folder = await temporaryFolder()
  await writeFile(path.join(folder, 'one.txt'), 'one\n')
  const written = await writeFiles(folder, files)
  expect(written.map(({ status }) => status)).toEqual(['unchanged', 'written'])
  expect((await readdir(folder)).sort()).toEqual(['one.txt', 'two.txt'])
  expect(await readFile(path.join(folder, 'two.txt'), 'utf8')).toBe('two\n')
})

it('makes the folder', async () => {
  const folder = path.join(await temporaryFolder(), 'deep/down')
  await writeFiles(folder, files)
  expect((await readdir(folder)).sort()).toEqual(['one.txt', 'two.txt'])
})

it('only looks when told to check', async () => {
  const folder = await temporaryFolder()
  await writeFile(path.join(folder, 'one.txt'), 'edited by hand\n')
  const checked = await writeFiles(folder, files, { check: true })
  expect(checked.map(({ status }) => status)).toEqual(['drift', 'drift'])
  expect(await readdir(folder)).toEqual(['one.txt'])
  expect(await readFile(path.join(folder, 'one.txt'), 'utf8')).toBe('edited by hand\n')
})

it('leaves nothing behind when it cannot write', async () => {
  const folder = await temporaryFolder()
  const impossible = [...files, { name: 'missing/three.txt', content: 'three\n' }]
  await expect(writeFiles(folder, impossible)).rejects.toThrow('ENOENT')
  expect(await readdir(folder)).toEqual([])
})
