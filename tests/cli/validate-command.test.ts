import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runCli } from '../support/run-cli.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

const root = path.resolve(import.meta.dirname, '../..')
const tickets = path.join(root, 'tests/fixtures/tickets.yaml')

afterAll(removeTemporaryFolders)

async function brokenTickets(folder: string): Promise<string> {
  const file = path.join(folder, 'broken.yaml')
  const text = await readFile(tickets, 'utf8')
  const broken = text
    .replace('title: Tickets', 'titel: Tickets')
    .replace('request: GET /tickets/{id}', 'request: FETCH /tickets/{id}')
    .replace('pagination: all', 'pagination: al')
  await writeFile(file, broken)
  return file
}

describe('patchbay validate', () => {
  it('says what a valid manifest holds', async () => {
    expect(await runCli(['validate', tickets])).toEqual({
      code: 0,
      stdout: `${tickets}  valid: 3 entities, 7 actions, 5 schemas\n`,
      stderr: '',
    })
  })

  it('takes a folder, and a name below connectors/', async () => {
    const folder = await runCli(['validate', 'connectors/ashby'], { cwd: root })
    const name = await runCli(['validate', 'ashby'], { cwd: root })
    expect(folder.stdout).toMatch(/^connectors\/ashby\/connector\.yaml {2}valid: 13 entities, /)
    expect(name).toEqual(folder)
  })

  it('tells every mistake with its place, and how to mend it', async () => {
    const file = await brokenTickets(await temporaryFolder())
    const { code, stdout, stderr } = await runCli(['validate', file])
    const lines = stdout.trimEnd().split('\n')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^\d mistakes in 1 manifest\n$/)
    expect(lines.every((line) => /^.*broken\.yaml:\d+:\d+ {2}\S/.test(line))).toBe(true)
    expect(stdout).toContain('did you mean "title"?')
    expect(stdout).toContain('did you mean "all"?')
    expect(stdout).toContain('FETCH')
  })

  it('judges several manifests in one run', async () => {
    const file = await brokenTickets(await temporaryFolder())
    const { code, stdout, stderr } = await runCli(['validate', tickets, file])
    expect(code).toBe(1)
    expect(stdout).toContain(`${tickets}  valid: `)
    expect(stderr).toMatch(/^\d mistakes in 1 of 2 manifests\n$/)
  })

  it('gives its verdicts as data', async () => {
    const file = await brokenTickets(await temporaryFolder())
    const { code, stdout, stderr } = await runCli(['validate', tickets, file, '--json'])
    const [good, bad] = JSON.parse(stdout) as [object, { readonly issues: readonly object[] }]
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(good).toEqual({ file: tickets, valid: true, entities: 3, actions: 7, schemas: 5, issues: [] })
    expect(bad).toMatchObject({ file, valid: false })
    expect(bad.issues).toContainEqual({
      path: ['titel'],
      message: expect.any(String) as string,
      mend: 'did you mean "title"?',
      file,
      line: 3,
      column: 1,
    })
  })

  it('names every path without a manifest', async () => {
    const folder = await temporaryFolder()
    await mkdir(path.join(folder, 'empty'))
    const { code, stdout, stderr } = await runCli(['validate', tickets, 'empty', 'none.yaml'], { cwd: folder })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('there is no manifest at empty\nthere is no manifest at none.yaml\n')
  })

  it('refuses what is no text', async () => {
    const file = path.join(await temporaryFolder(), 'image.yaml')
    await writeFile(file, Buffer.from([0x89, 0x50, 0xff, 0xfe]))
    const { code, stdout } = await runCli(['validate', file])
    expect(code).toBe(1)
    expect(stdout).toContain(`${file}:1:1  the file is not UTF-8 text`)
  })
})
