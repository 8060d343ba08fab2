import path from 'node:path'

/** Where generated modules import from. */
export interface Imports {
  /** The module that has a name of the package. */
  readonly module: (name: PackageName) => string
  /** What the names of generated files end in where they import each other. */
  readonly extension: '.ts' | '.js'
}

/** A name that generated modules take from the package. */
export type PackageName = keyof typeof owners

/** The modules of the package by the names generated modules take from them. */
const owners = {
  AggregateParams: 'runtime/replica/search-types.ts',
  AggregateResult: 'runtime/replica/replica.ts',
  AirbyteAuthConfig: 'runtime/airbyte-auth-config.ts',
  CallOptions: 'runtime/options.ts',
  ClientOptions: 'runtime/options.ts',
  Connector: 'manifest/connector.ts',
  ConnectorClient: 'runtime/client.ts',
  CopyAggregate: 'runtime/replica/search-types.ts',
  CopySearch: 'runtime/replica/search-types.ts',
  Download: 'runtime/download.ts',
  FieldOf: 'runtime/replica/search-types.ts',
  FileMeta: 'runtime/download.ts',
  FileValue: 'runtime/request/file-value.ts',
  Filter: 'runtime/replica/search-types.ts',
  Found: 'runtime/replica/search-types.ts',
  HostedOptions: 'runtime/options.ts',
  InputValidators: 'runtime/input/validators.ts',
  JsonSchema: 'manifest/json-schema.ts',
  ListMeta: 'runtime/pages.ts',
  Pages: 'runtime/pages.ts',
  Pagination: 'manifest/pagination.ts',
  RecordMeta: 'runtime/pages.ts',
  SearchMeta: 'runtime/replica/replica.ts',
  SearchParams: 'runtime/replica/search-types.ts',
  validation: 'runtime/input/validation.ts',
} as const

const values: ReadonlySet<PackageName> = new Set(['ConnectorClient', 'validation'])

/** Imports for a project that has the package as a dependency. */
export const projectImports: Imports = { module: () => '@patchbay/sdk', extension: '.js' }

/** Imports for a folder of the package itself, from the files that own the names. */
export function packageImports(root: string, folder: string): Imports {
  const up = path.relative(folder, root).split(path.sep).join('/')
  return { module: (name) => `${up}/${owners[name]}`, extension: '.ts' }
}

/** Emits the import statements for names of the package. */
export function emitImports({ module }: Imports, names: readonly PackageName[]): string {
  const wanted = [...new Set(names)].sort()
  const modules = [...new Set(wanted.map(module))].sort()
  return modules
    .map((specifier) =>
      emitImport(
        wanted.filter((name) => module(name) === specifier),
        specifier,
      ),
    )
    .join('')
}

/** Emits the import of types from a module, and of the names in it that are values. */
function emitImport(names: readonly PackageName[], specifier: string): string {
  const present = names.filter((name) => values.has(name))
  const types = names.filter((name) => !values.has(name))
  if (present.length === 0) return emitTypeImport(types, specifier)
  return `import { ${[...present, ...types.map((name) => `type ${name}`)].join(', ')} } from '${specifier}'\n`
}

/** Emits the import of types from a module. */
export function emitTypeImport(names: readonly string[], specifier: string): string {
  return `import type { ${names.join(', ')} } from '${specifier}'\n`
}
