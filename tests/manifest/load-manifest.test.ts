import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { ManifestError } from '../../manifest/errors.ts'
import { loadManifest } from '../../manifest/load-manifest.ts'

const tickets = fileURLToPath(new URL('../fixtures/tickets.yaml', import.meta.url))

describe('loadManifest', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'manifest-'))
  })

  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  it('reads a valid manifest', async () => {
    expect(await loadManifest(tickets)).toMatchObject({ name: 'tickets', title: 'Tickets' })
  })

  it('says in which file, line and column a mistake is', async () => {
    const file = path.join(folder, 'broken.yaml')
    await writeFile(file, 'name: 3\n')
    await expect(loadManifest(file)).rejects.toThrow(
      `${file}:1:7  name must be a text, not the number 3  put it in quotes`,
    )
  })

  it('says that a file is missing', async () => {
    const file = path.join(folder, 'nowhere.yaml')
    await expect(loadManifest(file)).rejects.toEqual(
      new ManifestError([
        { path: [], file, line: 1, column: 1, message: 'there is no such file', mend: 'check the path' },
      ]),
    )
  })

  it('says that a folder is no file', async () => {
    await expect(loadManifest(folder)).rejects.toThrow(
      `${folder}:1:1  this is a folder  name the file in it, such as connector.yaml`,
    )
  })

  it('says that a path goes through a file', async () => {
    await expect(loadManifest(path.join(tickets, 'connector.yaml'))).rejects.toThrow('there is no such file')
  })

  it('refuses a huge file without reading it', async () => {
    const file = path.join(folder, 'huge.yaml')
    await writeFile(file, '')
    await truncate(file, 2 ** 33)
    await expect(loadManifest(file)).rejects.toThrow(`${file}:1:1  the file is larger than 5 MiB`)
  })

  it('refuses a file that is not UTF-8', async () => {
    const file = path.join(folder, 'latin.yaml')
    await writeFile(file, Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]))
    await expect(loadManifest(file)).rejects.toThrow(`${file}:1:1  the file is not UTF-8 text  save it as UTF-8`)
  })
})
