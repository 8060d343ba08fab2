import type { Connector } from '../manifest/connector.ts'
import { bundledPlace, projectPlace } from './docs/connector-place.ts'
import { emitAuth } from './docs/emit-auth.ts'
import { emitReadme } from './docs/emit-readme.ts'
import { emitReference } from './docs/emit-reference.ts'
import { emitClient } from './emit-client.ts'
import { emitConnectorModule } from './emit-connector-module.ts'
import { emitTypes } from './emit-types.ts'
import { emitValidators } from './emit-validators.ts'
import { formatSource } from './format-source.ts'
import { projectImports, type Imports } from './imports.ts'
import type { SourceFile } from './source-file.ts'
import { nameTypes } from './type-names.ts'

/** How the files of a connector are generated. */
export interface GenerateFilesOptions {
  /** Where generated modules import from; the package by default. */
  readonly imports?: Imports
  /** The name of the manifest's file; `connector.yaml` by default. */
  readonly manifest?: string
}

/** Generates everything that is made from a connector. The same connector gives the same bytes. */
export async function generateFiles(
  connector: Connector,
  { imports = projectImports, manifest = 'connector.yaml' }: GenerateFilesOptions = {},
): Promise<readonly SourceFile[]> {
  const header = `// Generated from ${manifest}. Do not edit.\n\n`
  const names = nameTypes(connector)
  const types = await emitTypes(connector, names, imports)
  const place = imports === projectImports ? projectPlace(manifest) : bundledPlace(connector.name)
  return [
    { name: 'AUTH.md', content: emitAuth(connector, place) },
    { name: 'README.md', content: emitReadme(connector, place) },
    { name: 'REFERENCE.md', content: emitReference(connector, place) },
    { name: 'client.gen.ts', content: await formatSource(header + emitClient(connector, names, imports)) },
    { name: 'connector.gen.ts', content: await formatSource(header + emitConnectorModule(connector, imports)) },
    { name: 'types.gen.ts', content: await formatSource(header + types) },
    { name: 'validate.gen.ts', content: header + emitValidators(connector, imports) },
  ]
}
