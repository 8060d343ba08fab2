import { jest } from '@jest/globals'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runCli } from '../support/run-cli.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

const tickets = path.resolve(import.meta.dirname, '../fixtures/tickets.yaml')

// Formatting and type checking take their time on a busy machine.
jest.setTimeout(60_000)

afterAll(removeTemporaryFolders)

async function project(...names: readonly string[]): Promise<string> {
  const folder = await temporaryFolder()
  for (const name of names) {
    await mkdir(path.join(folder, 'connectors', name), { recursive: true })
    const text = await readFile(tickets, 'utf8')
    await writeFile(
      path.join(folder, 'connectors', name, 'connector.yaml'),
      text.replace('name: tickets', `name: ${name}`),
    )
  }
  return folder
}

function statuses(stdout: string): readonly string[] {
  return [
    ...new Set(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0] ?? ''),
    ),
  ]
}

describe('patchbay generate', () => {
  it('writes what is missing, leaves what is there, and says so file by file', async () => {
    const folder = await project('one')
    const manifest = path.join(folder, 'connectors/one/connector.yaml')
    const first = await runCli(['generate', manifest])
    const second = await runCli(['generate', manifest])
    const written = await readdir(path.dirname(manifest))
    expect([first.code, statuses(first.stdout)]).toEqual([0, ['written']])
    expect([second.code, statuses(second.stdout)]).toEqual([0, ['unchanged']])
    expect(written).toEqual(expect.arrayContaining(['AUTH.md', 'README.md', 'REFERENCE.md', 'client.gen.ts']))
    expect(first.stdout.trimEnd().split('\n')).toHaveLength(written.length - 1)
  })

  it('takes every manifest below connectors/ when none is named', async () => {
    const folder = await project('one', 'two')
    const { code, stdout } = await runCli(['generate'], { cwd: folder })
    expect(code).toBe(0)
    expect(stdout).toContain('connectors/one/client.gen.ts\n')
    expect(stdout).toContain('connectors/two/client.gen.ts\n')
  })

  it('with --check writes nothing and fails on drift', async () => {
    const folder = await project('one')
    const readme = path.join(folder, 'connectors/one/README.md')
    await runCli(['generate', 'one'], { cwd: folder })
    const clean = await runCli(['generate', 'one', '--check'], { cwd: folder })
    await writeFile(readme, 'edited')
    const drifted = await runCli(['generate', 'one', '--check'], { cwd: folder })
    expect([clean.code, statuses(clean.stdout)]).toEqual([0, ['unchanged']])
    expect(drifted.code).toBe(1)
    expect(drifted.stdout).toMatch(/^drift {6}\S*connectors\/one\/README\.md$/m)
    expect(drifted.stderr).toBe('1 file is not what its manifest gives\npatchbay generate one writes it anew.\n')
    expect(await readFile(readme, 'utf8')).toBe('edited')
  })

  it('tells the mistakes of all manifests and then generates nothing', async () => {
    const folder = await project('good', 'bad', 'worse')
    for (const name of ['bad', 'worse']) {
      const file = path.join(folder, 'connectors', name, 'connector.yaml')
      await writeFile(file, (await readFile(file, 'utf8')).replace('title: Tickets', 'titel: Tickets'))
    }
    const { code, stdout, stderr } = await runCli(['generate'], { cwd: folder })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('error  The manifest has mistakes (manifest_invalid)\n')
    expect(stderr).toMatch(/connectors\/bad\/connector\.yaml:3:1 {2}.*\n.*connectors\/worse\/connector\.yaml:/s)
    expect(await readdir(path.join(folder, 'connectors/good'))).toEqual(['connector.yaml'])
  })

  it('writes elsewhere when asked to, for one manifest', async () => {
    const folder = await project('one', 'two')
    const one = await runCli(['generate', 'one', '--output', 'src/api'], { cwd: folder })
    const both = await runCli(['generate', '--output', 'src/api'], { cwd: folder })
    expect(one.code).toBe(0)
    expect(await readdir(path.join(folder, 'src/api'))).toContain('client.gen.ts')
    expect(both.code).toBe(2)
    expect(both.stderr).toContain('--output goes with one manifest; there are 2')
  })

  it('gives what it did as data', async () => {
    const folder = await project('one')
    await cp(path.join(folder, 'connectors'), path.join(folder, 'copy'), { recursive: true })
    const { stdout } = await runCli(['generate', path.join(folder, 'copy/one'), '--check', '--json'])
    const files = JSON.parse(stdout) as readonly { readonly path: string; readonly status: string }[]
    expect(files).toContainEqual({ path: path.join(folder, 'copy/one/client.gen.ts'), status: 'drift' })
  })

  it('says where it looked when there is nothing', async () => {
    const folder = await temporaryFolder()
    const { code, stderr } = await runCli(['generate'], { cwd: folder })
    const named = await runCli(['generate', 'nope'], { cwd: await project('nose') })
    expect([code, named.code]).toEqual([2, 2])
    expect(stderr).toContain(`there is no connectors/*/connector.yaml below ${folder}`)
    expect(named.stderr).toContain('there is no manifest at nope; did you mean "nose"?')
  })
})
