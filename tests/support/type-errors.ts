import path from 'node:path'
import ts from 'typescript'

const root = path.resolve(import.meta.dirname, '../..')

/** A folder that is not on the disk; modules in it reach the project's own by relative paths. */
export const virtualFolder: string = path.join(root, 'tests/virtual')

const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(readConfig(), ts.sys, root).options,
  noEmit: true,
  paths: { '@patchbay/sdk': [path.join(root, 'runtime/index.ts')] },
}

const parsed = new Map<string, ts.SourceFile | undefined>()

/** Compiles modules of the virtual folder, by name, with the project's settings and tells what is wrong with them. */
export function typeErrors(files: Readonly<Record<string, string>>): readonly string[] {
  const texts = new Map(Object.entries(files).map(([name, text]) => [path.join(virtualFolder, name), text]))
  const program = ts.createProgram([...texts.keys()], options, virtualHost(texts))
  const sources = [...texts.keys()].flatMap((file) => program.getSourceFile(file) ?? [])
  const found = sources.flatMap((source) => [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
    ...program.getDeclarationDiagnostics(source),
  ])
  return found.map(describe)
}

function readConfig(): unknown {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: object
  }
  return { ...config, include: [] }
}

function virtualHost(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  return {
    ...host,
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    directoryExists: (folder) => folder === virtualFolder || ts.sys.directoryExists(folder),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    getSourceFile: (file, settings, ...rest) => {
      const text = texts.get(file)
      if (text !== undefined) return ts.createSourceFile(file, text, settings, true)
      // The library and the runtime are the same for every test of a file.
      if (!parsed.has(file)) parsed.set(file, host.getSourceFile(file, settings, ...rest))
      return parsed.get(file)
    },
  }
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1
  const name = file === undefined ? '' : path.basename(file.fileName)
  return `${name}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
}
