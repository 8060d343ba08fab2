import path from 'node:path'
import { generateFiles } from '../../codegen/generate-files.ts'
import { packageImports } from '../../codegen/imports.ts'
import { compileConnector } from '../../manifest/compile-connector.ts'
import type { Manifest } from '../../manifest/manifest.gen.ts'
import { virtualFolder } from '../support/type-errors.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** The generated modules of a manifest, by name, as they would be in a folder of the project. */
export async function modulesOf(manifest: Manifest): Promise<Readonly<Record<string, string>>> {
  const imports = packageImports(root, virtualFolder)
  const files = await generateFiles(compileConnector(manifest), { imports })
  return Object.fromEntries(
    files.filter(({ name }) => name.endsWith('.ts')).map(({ name, content }) => [name, content]),
  )
}
