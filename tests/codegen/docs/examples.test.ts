import path from 'node:path'
import typescript from 'typescript'
import { emitAuth } from '../../../codegen/docs/emit-auth.ts'
import { emitReadme } from '../../../codegen/docs/emit-readme.ts'
import { emitReference } from '../../../codegen/docs/emit-reference.ts'
import { generateFiles } from '../../../codegen/generate-files.ts'
import { packageImports } from '../../../codegen/imports.ts'
import type { Connector } from '../../../manifest/connector.ts'
import { connectorAt } from './connectors.ts'
import { codeOf } from './read-markdown.ts'

const root = path.resolve(import.meta.dirname, '../../..')

const options: typescript.CompilerOptions = {
  target: typescript.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: typescript.ModuleKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
  typeRoots: [path.join(root, 'node_modules/@types')],
}

/** Says what the compiler finds wrong with files that are nowhere but in memory. */
function compilerErrors(files: ReadonlyMap<string, string>): readonly string[] {
  const host = typescript.createCompilerHost(options)
  const { sys } = typescript
  const folders = new Set([...files.keys()].map((file) => path.dirname(file)))
  host.readFile = (file) => files.get(file) ?? sys.readFile(file)
  host.fileExists = (file) => files.has(file) || sys.fileExists(file)
  host.directoryExists = (folder) => folders.has(folder) || sys.directoryExists(folder)
  host.getSourceFile = (file, languageVersion) => {
    const text = host.readFile(file)
    return text === undefined ? undefined : typescript.createSourceFile(file, text, languageVersion)
  }
  const examples = [...files.keys()].filter((file) => file.includes('/example-'))
  const program = typescript.createProgram(examples, options, host)
  return examples
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(program.getSourceFile(file)),
      ...program.getSemanticDiagnostics(program.getSourceFile(file)),
    ])
    .map(({ file, messageText }) => `${typescript.flattenDiagnosticMessageText(messageText, ' ')}\n${file?.text ?? ''}`)
}

/** The client of a connector and every example on its pages, each a module of its own. */
async function filesOf(connector: Connector): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(root, 'connectors', `${connector.name}-in-memory`)
  const client = await generateFiles(connector, { imports: packageImports(root, folder) })
  const blocks = await Promise.all(
    [emitReadme, emitAuth, emitReference].map((emit) => codeOf(emit(connector), 'typescript')),
  )
  const [first = ''] = blocks[0] ?? []
  const [, className = '', variable = ''] = /import \{ (\w+) \}[^]*?\nconst (\w+) = new/.exec(first) ?? []
  const examples = blocks.flat().map((code, index) => {
    const head = `import { ${className} } from './client.gen.ts'\ndeclare const ${variable}: ${className}\n`
    const text = code.startsWith('import')
      ? code.replace(/'@patchbay\/sdk\/connectors\/[^']*'/, `'./client.gen.ts'`)
      : `${head}${code}`
    return [path.join(folder, `example-${index}.ts`), text] as const
  })
  const modules = client
    .filter(({ name }) => name.endsWith('.ts') && name !== 'validate.gen.ts')
    .map(({ name, content }) => [path.join(folder, name), content] as const)
  const validators = `import type { InputValidators } from '../../runtime/input/validators.ts'\nexport declare const validators: InputValidators\n`
  // Proves that the compiler looks: without credentials there is no client.
  const wrong = [
    path.join(folder, 'example-wrong.ts'),
    `import { ${className} } from './client.gen.ts'\nnew ${className}({})\n`,
  ] as const
  return new Map([...modules, [path.join(folder, 'validate.gen.ts'), validators], ...examples, wrong])
}

describe('every TypeScript example on the pages', () => {
  it('compiles against the generated client', async () => {
    const connectors = [connectorAt('connectors/ashby/connector.yaml'), connectorAt('tests/fixtures/tickets.yaml')]
    const files = new Map((await Promise.all(connectors.map(filesOf))).flatMap((map) => [...map]))
    expect([...files.keys()].filter((name) => name.includes('/example-')).length).toBeGreaterThan(30)
    expect(compilerErrors(files)).toEqual([
      expect.stringContaining('new AshbyConnector({})'),
      expect.stringContaining('new TicketsConnector({})'),
    ])
  }, 60_000)
})
