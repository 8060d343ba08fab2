import path from 'node:path'
import type { GeneratedFile } from '../codegen/write-files.ts'
import { ManifestError, type ManifestIssue } from '../manifest/errors.ts'
import { createColors, type Colors } from './colors.ts'
import { defineCommand, type Command } from './command.ts'
import { jsonOption } from './connection-options.ts'
import { findAllManifests, findManifests } from './connector/find-manifests.ts'
import type { Io } from './io.ts'
import { writeText } from './output/write-text.ts'
import { UsageError } from './usage-error.ts'

/** `patchbay generate`: writes the typed client, the types and the pages of manifests. */
export const generateCommand: Command = defineCommand({
  details:
    'The files go beside the manifest. Without a name it takes every connectors/*/connector.yaml below the working directory. A manifest with mistakes stops it before anything is written.',
  arguments: {
    connector: { description: 'a manifest by path, or a folder below connectors/ by name', many: true, optional: true },
  },
  options: {
    check: { description: 'write nothing; exit 1 when a file is not what would be generated' },
    output: { value: 'DIR', description: 'write here instead; for one manifest' },
    json: jsonOption,
  },
  examples: [
    { title: 'a manifest of your own', line: 'generate my-api/connector.yaml' },
    { title: 'in a build: do the files still match?', line: 'generate --check' },
  ],
  async run({ connector: given, check, output, json }, io) {
    const manifests = given.length === 0 ? await findAllManifests(io) : await findManifests(given, io)
    await refuseMistakes(manifests)
    const files = await generateAll(manifests, { check, ...folderOf(output, manifests, io) })
    const text = json ? filesAsJson(files) : filesAsText(files, createColors(io.stdout, io.env))
    await writeText(io.stdout, text, io.signal)
    const drifted = files.filter(({ status }) => status === 'drift').length
    if (drifted === 0) return 0
    if (!json) io.stderr.write(driftText(drifted, [io.program, 'generate', ...given].join(' '), io))
    return 1
  },
})

function folderOf(output: string | undefined, manifests: readonly string[], { cwd }: Io): { readonly output?: string } {
  if (output === undefined) return {}
  if (manifests.length === 1) return { output: path.relative('', path.resolve(cwd, output)) }
  throw new UsageError(`--output goes with one manifest; there are ${manifests.length}: ${manifests.join(', ')}`)
}

async function generateAll(
  manifests: readonly string[],
  options: { readonly check: boolean; readonly output?: string },
): Promise<readonly GeneratedFile[]> {
  const { generate } = await import('../codegen/generate.ts')
  const files: GeneratedFile[] = []
  for (const manifest of manifests) files.push(...(await generate({ manifest, ...options })))
  return files
}

/** The mistakes of all manifests come in one error, so that one run tells all of them. */
async function refuseMistakes(manifests: readonly string[]): Promise<void> {
  const { loadManifest } = await import('../manifest/load-manifest.ts')
  const issues: ManifestIssue[] = []
  for (const manifest of manifests) {
    await loadManifest(manifest).catch((error: unknown) => {
      if (!(error instanceof ManifestError)) throw error
      issues.push(...error.issues)
    })
  }
  if (issues.length > 0) throw new ManifestError(issues)
}

function filesAsJson(files: readonly GeneratedFile[]): string {
  return `${JSON.stringify(
    files.map(({ path: file, status }) => ({ path: file, status })),
    null,
    2,
  )}\n`
}

function filesAsText(files: readonly GeneratedFile[], { dim, green, red }: Colors): string {
  const paint = { unchanged: dim, written: green, drift: red }
  return files
    .map(({ path: file, status }) => `${paint[status](status.padEnd('unchanged'.length))}  ${file}\n`)
    .join('')
}

function driftText(count: number, command: string, { stderr, env }: Io): string {
  const what =
    count === 1 ? '1 file is not what its manifest gives' : `${count} files are not what their manifests give`
  return `${createColors(stderr, env).red(what)}\n${command} writes it anew.\n`
}
