import { jest } from '@jest/globals'
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generatePackage } from '../../codegen/generate-package.ts'
import { bundledConnectors } from '../../connectors/registry.gen.ts'

// The emitters and the formatter take their time to load on a busy machine.
jest.setTimeout(60_000)

const root = path.resolve(import.meta.dirname, '../..')

/** A checkout with a grammar and one connector, which nothing was generated in. */
async function checkout(folder: string): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'patchbay-'))
  await mkdir(path.join(copy, 'manifest'))
  await mkdir(path.join(copy, 'connectors', folder), { recursive: true })
  await writeFile(path.join(copy, 'package.json'), '{ "name": "@patchbay/sdk" }')
  await cp(path.join(root, 'manifest/manifest.schema.json'), path.join(copy, 'manifest/manifest.schema.json'))
  await cp(path.join(root, 'tests/fixtures/tickets.yaml'), path.join(copy, 'connectors', folder, 'connector.yaml'))
  return copy
}

it('generates the types of the grammar, the connectors and their registry', async () => {
  const copy = await checkout('tickets')
  const files = await generatePackage(copy)
  expect(files.map((file) => `${file.status} ${path.relative(copy, file.path)}`)).toEqual([
    'written manifest/manifest.gen.ts',
    'written connectors/tickets/AUTH.md',
    'written connectors/tickets/README.md',
    'written connectors/tickets/REFERENCE.md',
    'written connectors/tickets/client.gen.ts',
    'written connectors/tickets/connector.gen.ts',
    'written connectors/tickets/types.gen.ts',
    'written connectors/tickets/validate.gen.ts',
    'written connectors/registry.gen.ts',
    'written docs/presets.md',
  ])
  expect(await readFile(path.join(copy, 'connectors/registry.gen.ts'), 'utf8')).toBe(
    `// Generated from the manifests in this folder. Do not edit.

import type { BundledConnector } from './bundled-connector.ts'

/** The connectors that come with the package, by name. */
export const bundledConnectors: Readonly<Record<string, BundledConnector>> = {
  tickets: {
    name: 'tickets',
    title: 'Tickets',
    description: 'A made-up help desk.',
    id: '7f0f1c1e-8a4e-4f58-9d5a-0d3c3b1a2e4f',
    load: async () => (await import('./tickets/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./tickets/validate.gen.ts')).validators,
  },
}
`,
  )
})

it('refuses a folder that is not called like its connector', async () => {
  await expect(generatePackage(await checkout('ticket'))).rejects.toThrow(
    'connectors/ticket holds the connector "tickets"; call both the same',
  )
})

it('lists connectors that can be loaded', async () => {
  for (const { name, load, loadValidators } of Object.values(bundledConnectors)) {
    const connector = await load()
    expect(connector.name).toBe(name)
    expect(Object.keys(await loadValidators())).toEqual(Object.keys(connector.operations))
  }
})
