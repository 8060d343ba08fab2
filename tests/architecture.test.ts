import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What each layer may import besides itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  manifest: [],
  runtime: ['manifest'],
  codegen: ['manifest'],
  connectors: ['runtime', 'manifest'],
  store: ['runtime', 'manifest'],
  adapters: ['runtime', 'manifest'],
  server: ['store', 'runtime', 'manifest', 'connectors', 'adapters'],
  sandbox: [],
  cli: ['manifest', 'runtime', 'codegen', 'connectors', 'store', 'adapters', 'server', 'sandbox'],
}

/** The one file, or those that each need it for a purpose of their own, that may import a package. */
const owners: Readonly<Record<string, readonly string[]>> = {
  axios: ['runtime/transport/axios-transport.ts'],
  'axios/dist/browser/axios.cjs': ['runtime/transport/axios-transport.ts'],
  undici: ['runtime/transport/undici-adapter.ts'],
  'undici/lib/dispatcher/agent.js': ['runtime/transport/undici-adapter.ts'],
  'ajv/dist/2020.js': [
    'codegen/emit-validators.ts',
    'manifest/grammar/validate-grammar.ts',
    'runtime/input/compile-validators.ts',
    'server/http/compile-checker.ts',
  ],
  'ajv-formats': [
    'codegen/emit-validators.ts',
    'manifest/grammar/validate-grammar.ts',
    'runtime/input/compile-validators.ts',
    'server/http/compile-checker.ts',
  ],
  commander: ['cli/parse-command-line.ts'],
  'json-schema-to-typescript': ['codegen/compile-declarations.ts'],
  picocolors: ['cli/colors.ts'],
  prettier: ['codegen/format-source.ts'],
  yaml: ['manifest/yaml/compose-yaml.ts'],
  // Its worker is JavaScript; no other source may.
  '@electric-sql/pglite': [],
  '@modelcontextprotocol/server': ['adapters/mcp.ts', 'adapters/mcp-over-http.ts'],
  '@modelcontextprotocol/node': ['adapters/mcp-over-http.ts'],
  ai: ['adapters/ai-sdk.ts'],
  '@anthropic-ai/sdk/lib/tools/ToolError': ['adapters/anthropic.ts'],
  '@langchain/core/messages': ['adapters/langchain.ts'],
  '@langchain/core/tools': ['adapters/langchain.ts'],
  '@mastra/core/tools': ['adapters/mastra.ts'],
  '@openai/agents': ['adapters/openai-agents.ts'],
  pg: ['store/database/postgres-database.ts'],
  'pg-boss': ['server/jobs/pg-boss-engine.ts'],
  fastify: ['server/http/create-app.ts'],
  '@fastify/swagger': ['server/http/create-app.ts'],
  '@fastify/swagger-ui': ['server/http/create-app.ts'],
  pino: ['server/telemetry/create-logger.ts'],
  '@opentelemetry/api': ['server/telemetry/instruments.ts'],
}

/** Files of a folder that its siblings may import: the ports. */
const ports = ['runtime/transport/transport.ts', 'runtime/auth/authenticator.ts', 'runtime/limits/limiter.ts']

const root = path.resolve(import.meta.dirname, '..')
const files = Object.keys(layers).flatMap(filesOf)

function filesOf(layer: string): readonly string[] {
  return readdirSync(path.join(root, layer), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => path.posix.join(layer, file))
}

interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
  readonly lazy: boolean
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(path.join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/`(?:\\.|[^`\\])*`/g, '``')
  const fixed = [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm)]
  const lazy = [...text.matchAll(/\bimport\('([^']+)'\)/g)]
  return [
    ...fixed.map(([, type, specifier = '']) => ({ specifier, typeOnly: type !== undefined, lazy: false })),
    ...lazy.map(([, specifier = '']) => ({ specifier, typeOnly: false, lazy: true })),
  ]
}

function resolveLocal(file: string, { specifier }: Import): string | undefined {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined
}

function localImports(file: string): readonly string[] {
  return importsOf(file).flatMap((entry) => resolveLocal(file, entry) ?? [])
}

function layerOf(file: string): string {
  return file.split('/')[0] ?? ''
}

describe('the layers', () => {
  it('import only themselves and those below', () => {
    const wrong = files.flatMap((file) =>
      localImports(file)
        .filter((target) => layerOf(target) !== layerOf(file) && !layers[layerOf(file)]?.includes(layerOf(target)))
        .map((target) => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('leave the sibling folders of the runtime alone, but for ports', () => {
    const folderOf = (file: string): string => path.posix.dirname(file)
    const inFolder = (file: string): boolean => file.startsWith('runtime/') && folderOf(file) !== 'runtime'
    const wrong = files.filter(inFolder).flatMap((file) =>
      localImports(file)
        .filter((target) => inFolder(target) && folderOf(target) !== folderOf(file) && !ports.includes(target))
        .map((target) => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('leave packages to their owners', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(
          ({ specifier, typeOnly }) =>
            !typeOnly && owners[specifier] !== undefined && !owners[specifier].includes(file),
        )
        .map(({ specifier }) => `${file} → ${specifier}`),
    )
    expect(wrong).toEqual([])
  })

  it('let one file speak to the network', () => {
    const network = /^(axios|undici)(\/|$)/
    const wrong = files.filter(
      (file) =>
        !file.startsWith('runtime/transport/') && importsOf(file).some(({ specifier }) => network.test(specifier)),
    )
    expect(wrong).toEqual([])
  })

  it('import the file that owns a thing, never an index', () => {
    const wrong = files.flatMap((file) =>
      localImports(file)
        .filter((target) => target.endsWith('/index.ts'))
        .map((target) => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('import files that exist', () => {
    const wrong = files.flatMap((file) =>
      localImports(file)
        .filter((target) => !existsSync(path.join(root, target)))
        .map((target) => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('have no cycle of values', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({ typeOnly, lazy }) => !typeOnly && !lazy)
          .flatMap((entry) => resolveLocal(file, entry) ?? []),
      ]),
    )
    const done = new Set<string>()
    const cycles: string[] = []
    function visit(file: string, open: readonly string[]): void {
      if (open.includes(file)) cycles.push([...open.slice(open.indexOf(file)), file].join(' → '))
      if (done.has(file) || open.includes(file)) return
      for (const target of graph.get(file) ?? []) visit(target, [...open, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })
})

describe('the house style', () => {
  const written = files.filter((file) => !file.endsWith('.gen.ts'))

  it('names files in kebab case and never after a drawer', () => {
    const wrong = written.filter(
      (file) =>
        !/^[a-z0-9-]+(\.gen)?\.ts$/.test(path.posix.basename(file)) ||
        /^(utils?|helpers?|common|misc)\.ts$/.test(path.posix.basename(file)),
    )
    expect(wrong).toEqual([])
  })

  it('keeps files to one idea', () => {
    const long = written.filter((file) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 300)
    expect(long).toEqual([])
  })

  it('switches off no rule', () => {
    const wrong = written.filter((file) =>
      /eslint-disable|@ts-ignore|@ts-nocheck/.test(readFileSync(path.join(root, file), 'utf8')),
    )
    expect(wrong).toEqual([])
  })
})
