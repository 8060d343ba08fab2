import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { replaceFile } from '../../cli/replace-file.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const modeOf = async (file: string): Promise<number> => (await stat(file)).mode & 0o777

describe('a file that is replaced', () => {
  it('keeps who may read it, whatever the mask of the process', async () => {
    const file = path.join(await temporaryFolder(), 'a.json')
    await replaceFile(file, 'one')
    expect(await modeOf(file)).toBe(0o600)
    await replaceFile(file, 'two', 0o666)
    const mask = process.umask(0o077)
    try {
      await replaceFile(file, 'three')
    } finally {
      process.umask(mask)
    }
    expect([await modeOf(file), await readFile(file, 'utf8')]).toEqual([0o666, 'three'])
  })

  it('leaves nothing beside it when it cannot be written', async () => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, 'file'), '')
    await expect(replaceFile(path.join(folder, 'file', 'a.json'), 'x')).rejects.toThrow('ENOTDIR')
    expect(await readdir(folder)).toEqual(['file'])
  })
})
