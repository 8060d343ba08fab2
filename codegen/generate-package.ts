import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { emitPresets } from './docs/emit-presets.ts'
import { emitManifestTypes } from './emit-manifest-types.ts'
import { emitRegistry, type RegisteredConnector } from './emit-registry.ts'
import { formatMarkdown, formatSource } from './format-source.ts'
import { generateConnector } from './generate-connector.ts'
import { writeFiles, type GeneratedFile } from './write-files.ts'

/** Generates all that is generated in the package's checkout: the grammar's types, the connectors, their registry, the page of presets. */
export async function generatePackage(
  root: string,
  { check = false }: { readonly check?: boolean } = {},
): Promise<readonly GeneratedFile[]> {
  const types = await generateManifestTypes(path.join(root, 'manifest'), check)
  const connectors = path.join(root, 'connectors')
  const folders = await connectorFolders(connectors)
  const files: GeneratedFile[] = [...types]
  const registered: RegisteredConnector[] = []
  for (const folder of folders) {
    const generated = await generateConnector({ manifest: path.join(connectors, folder, manifestName), check })
    if (generated.connector.name !== folder)
      throw new Error(`connectors/${folder} holds the connector "${generated.connector.name}"; call both the same`)
    files.push(...generated.files)
    registered.push({ folder, connector: generated.connector })
  }
  const registry = { name: 'registry.gen.ts', content: await formatSource(emitRegistry(registered)) }
  const pages = await writeFiles(
    path.join(root, 'docs'),
    [{ name: 'presets.md', content: await formatMarkdown(emitPresets()) }],
    { check },
  )
  return [...files, ...(await writeFiles(connectors, [registry], { check })), ...pages]
}

const manifestName = 'connector.yaml'

async function generateManifestTypes(folder: string, check: boolean): Promise<readonly GeneratedFile[]> {
  const grammar = JSON.parse(await readFile(path.join(folder, 'manifest.schema.json'), 'utf8')) as object
  const content = await formatSource(await emitManifestTypes(grammar))
  return writeFiles(folder, [{ name: 'manifest.gen.ts', content }], { check })
}

async function connectorFolders(connectors: string): Promise<readonly string[]> {
  const entries = await readdir(connectors, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return folders.filter((folder) => existsSync(path.join(connectors, folder, manifestName))).sort()
}
