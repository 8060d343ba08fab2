import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runCli } from '../support/run-cli.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const document = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Box Shop', version: '1', contact: {} },
  servers: [{ url: 'https://shop.example' }],
  paths: { '/boxes/{id}': { delete: { responses: { 204: { description: 'Gone' } } } } },
})

const printed = `name: box-shop
title: Box Shop
version: 0.1.0
description: The API of Box Shop.

server:
  url: https://shop.example

auth:
  none:
    title: No authentication
    credentials: { properties: {} }
    send: { type: none }

entities:
  boxes:
    description: Boxes.
    actions:
      delete:
        description: Delete box.
        request: DELETE /boxes/{id}
        response: { nothing: true }
`

const told = `info.contact  is not carried over
1 place is not carried over as written, or a guess
`

describe('patchbay import', () => {
  it('prints a manifest, and on stderr what is not in it', async () => {
    const { code, stdout, stderr } = await runCli(['import', '-'], { stdin: document })
    expect({ code, stderr }).toEqual({ code: 0, stderr: told })
    expect(stdout).toMatch(/^# yaml-language-server: \$schema=\S+\n/)
    expect(stdout.slice(stdout.indexOf('\n') + 1)).toBe(printed)
  })

  it('writes a file that validates, and nothing over a file that is there', async () => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, 'openapi.json'), document)
    const command = ['import', 'openapi.json', '-o', 'shop/connector.yaml']
    const first = await runCli(command, { cwd: folder })
    expect(first).toEqual({ code: 0, stdout: 'shop/connector.yaml\n', stderr: told })
    expect(await readFile(path.join(folder, 'shop/connector.yaml'), 'utf8')).toContain(printed)
    expect((await runCli(['validate', 'shop/connector.yaml'], { cwd: folder })).code).toBe(0)
    expect(await runCli(command, { cwd: folder })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error  shop/connector.yaml is there already\n--force writes over it.\n',
    })
    expect((await runCli([...command, '--force'], { cwd: folder })).code).toBe(0)
  })

  it('gives the manifest and the notices to programs', async () => {
    const { code, stdout, stderr } = await runCli(['import', '-', '--json'], { stdin: document })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      manifest: { name: 'box-shop' },
      notices: [{ path: 'info.contact', message: 'is not carried over' }],
    })
  })

  it.each([
    ['swagger: "2.0"', 1, 'error  The document cannot be imported (document_invalid)\n'],
    ['', 2, 'error  document: standard input is empty\n'],
  ])('refuses what is no such document: %j', async (stdin, code, stderr) => {
    const result = await runCli(['import', '-'], { stdin })
    expect({ code: result.code, stdout: result.stdout }).toEqual({ code, stdout: '' })
    expect(result.stderr.startsWith(stderr)).toBe(true)
  })

  it('says which file it cannot read', async () => {
    expect(await runCli(['import', 'nowhere.yaml'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error  document: cannot read nowhere.yaml: there is no such file\n',
    })
  })
})
