import { jest } from '@jest/globals'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { starterManifest } from '../../cli/starter-manifest.ts'
import { generateFiles } from '../../codegen/generate-files.ts'
import { projectImports } from '../../codegen/imports.ts'
import { compileConnector } from '../../manifest/compile-connector.ts'
import { parseManifest } from '../../manifest/validate-manifest.ts'
import { loadConnector } from '../../runtime/load-connector.ts'
import { replay } from '../support/replay.ts'
import { runCli } from '../support/run-cli.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'
import { typeErrors } from '../support/type-errors.ts'

const root = path.resolve(import.meta.dirname, '../..')

// Formatting and type checking take their time on a busy machine.
jest.setTimeout(60_000)

afterAll(removeTemporaryFolders)

describe('patchbay new', () => {
  it('writes a manifest and says what to do with it', async () => {
    const folder = await temporaryFolder()
    const { code, stdout, stderr } = await runCli(['new', 'help-desk'], { cwd: folder })
    const text = await readFile(path.join(folder, 'help-desk/connector.yaml'), 'utf8')
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'help-desk/connector.yaml\n' })
    expect(stderr).toContain('patchbay validate help-desk/connector.yaml\n')
    expect(text).toMatch(/^name: help-desk #/m)
    expect(text).toMatch(/^title: Help Desk #/m)
  })

  it('writes a manifest that every command it names accepts', async () => {
    const folder = await temporaryFolder()
    const { stderr } = await runCli(['new', 'connectors/help-desk'], { cwd: folder })
    const lines = [...stderr.matchAll(/^ {4}patchbay (.*)$/gm)].map(([, line = '']) => line.split(' '))
    expect(lines.length).toBe(4)
    for (const line of lines) {
      const { code } = await runCli(line, { cwd: folder })
      expect({ line, code }).toEqual({ line, code: 0 })
    }
  })

  it('does not write over a manifest unless it is forced to', async () => {
    const folder = await temporaryFolder()
    const file = path.join(folder, 'mine/connector.yaml')
    await mkdir(path.dirname(file))
    await writeFile(file, 'mine')
    const refused = await runCli(['new', 'mine'], { cwd: folder })
    expect(refused).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error  mine/connector.yaml is there already\n--force writes over it.\n',
    })
    expect(await readFile(file, 'utf8')).toBe('mine')
    const forced = await runCli(['new', 'mine', '--force', '--json'], { cwd: folder })
    expect(forced).toEqual({ code: 0, stdout: '{"path":"mine/connector.yaml"}\n', stderr: '' })
    expect(await readFile(file, 'utf8')).not.toBe('mine')
  })

  it('does not write through a link', async () => {
    const folder = await temporaryFolder()
    await mkdir(path.join(folder, 'linked'))
    await symlink('/nowhere/connector.yaml', path.join(folder, 'linked/connector.yaml'))
    const { code } = await runCli(['new', 'linked'], { cwd: folder })
    expect(code).toBe(2)
  })

  it.each([
    ['My_API', 'How about my-api?'],
    ['2fast', 'How about fast?'],
    ['a--b', 'How about a-b?'],
    ['Ünïcode', 'How about n-code?'],
    ['..', 'cannot be the name'],
  ])('refuses %s as a name', async (name, hint) => {
    const { code, stderr } = await runCli(['new', name], { cwd: await temporaryFolder() })
    expect(code).toBe(2)
    expect(stderr).toContain('cannot be the name of a connector')
    expect(stderr).toContain(hint)
  })

  it('points editors at the grammar where that holds for the whole project', async () => {
    const inside = starterManifest('x', '../node_modules/@patchbay/sdk/dist/manifest/manifest.schema.json')
    const folder = await temporaryFolder()
    await runCli(['new', 'x'], { cwd: folder })
    expect(inside).toMatch(/^# yaml-language-server: \$schema=\.\.\/node_modules\/@patchbay\/sdk\/dist\//)
    expect(await readFile(path.join(folder, 'x/connector.yaml'), 'utf8')).not.toContain('yaml-language-server')
    expect(path.relative(root, folder)).toMatch(/^\.\./)
  })
})

describe('the starter manifest', () => {
  it('gives a client that compiles', async () => {
    const connector = compileConnector(parseManifest(starterManifest('help-desk')))
    const files = await generateFiles(connector, { imports: projectImports, manifest: 'connector.yaml' })
    const modules = files
      .filter(({ name }) => name.endsWith('.ts'))
      .map(({ name, content }) => [name, content] as const)
    const use = `import { HelpDeskConnector } from './client.gen.js'
const client = new HelpDeskConnector({ authConfig: { token: 't' } })
const { records } = await client.tasks.list({ status: 'open' })
export const titles: readonly string[] = records.map(({ title }) => title)
// @ts-expect-error there is no such status
await client.tasks.list({ status: 'later' })
export {}
`
    expect(typeErrors({ ...Object.fromEntries(modules), 'use.ts': use })).toEqual([])
  })

  it('calls as it says it does', async () => {
    const { transport, requests } = replay(
      { data: [{ id: '1', title: 'Water the plants', status: 'open' }], page: { next: 'a' } },
      { data: [{ id: '2', title: 'Sleep', status: 'done' }], page: {} },
      { error: { code: 'task_unknown', message: 'No such task', request_id: 'r1' } },
    )
    const client = await loadConnector(parseManifest(starterManifest('help-desk')), {
      authConfig: { token: 'token-value' },
      transport,
    })
    const ids: unknown[] = []
    for await (const task of client.pages('tasks', 'list', { limit: 1 })) ids.push((task as { id: string }).id)
    expect(ids).toEqual(['1', '2'])
    expect(requests.map(({ url }) => url)).toEqual([
      'https://api.example.com/v1/tasks?limit=1',
      'https://api.example.com/v1/tasks?limit=1&cursor=a',
    ])
    await expect(client.execute('tasks', 'get', { id: 'x' })).rejects.toMatchObject({
      code: 'not_found',
      requestId: 'r1',
    })
  })

  it('explains each of its parts', () => {
    const text = starterManifest('help-desk')
    const parts = [
      'server:',
      'auth:',
      'permissions:',
      'check:',
      'failures:',
      'pagination:',
      'templates:',
      'schemas:',
      'entities:',
    ]
    for (const part of parts) expect(text).toMatch(new RegExp(`\\n# [^\\n]*\\n${part}`))
  })
})
