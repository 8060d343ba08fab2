import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ImportNotice } from '../codegen/import/notice.ts'
import { createColors } from './colors.ts'
import { defineCommand, type Command } from './command.ts'
import { jsonOption } from './connection-options.ts'
import type { Io } from './io.ts'
import { readTextOption } from './json/read-json-option.ts'
import { jsonText } from './json-text.ts'
import { writeText } from './output/write-text.ts'
import { plainText } from './plain-text.ts'
import { UsageError } from './usage-error.ts'

/** `patchbay import`: turns an OpenAPI document into a manifest, and says line by line what it could not carry over. */
export const importCommand: Command = defineCommand({
  details:
    'Reads OpenAPI 3.0 or 3.1, as YAML or JSON, and prints a manifest that validates. What could not be carried over, and what is a guess, is told on stderr, a line each: read those, and mend what matters.',
  arguments: {
    document: { description: 'the path of an OpenAPI document, or - for standard input' },
  },
  options: {
    output: { short: 'o', value: 'FILE', description: 'write the manifest here, such as my-api/connector.yaml' },
    force: { description: 'write over a file that is there' },
    json: jsonOption,
  },
  examples: [
    { title: 'look at what comes out', line: 'import openapi.yaml' },
    { title: 'make a connector of it', line: 'import openapi.json --output my-api/connector.yaml' },
  ],
  async run({ document, output, force, json }, io) {
    const text = await readDocument(document, io)
    const [{ importOpenApi }, { printManifest }] = await Promise.all([
      import('../codegen/import/import-openapi.ts'),
      import('../codegen/import/print-manifest.ts'),
    ])
    const notices: ImportNotice[] = []
    const manifest = await importOpenApi(text, { onNotice: (notice) => notices.push(notice) })
    const printed = printManifest(manifest, schemaFor(output, io))
    if (output !== undefined) await writeManifest(output, printed, { force, io })
    if (json) {
      const data = { ...(output === undefined ? { manifest } : { path: output }), notices }
      await writeText(io.stdout, `${jsonText(data, 2)}\n`, io.signal)
      return 0
    }
    await writeText(io.stdout, output === undefined ? printed : `${output}\n`, io.signal)
    io.stderr.write(noticesText(notices, io))
    return 0
  },
})

/** A document by its path, or from standard input. */
async function readDocument(document: string, io: Io): Promise<string> {
  const { text } = await readTextOption(document === '-' ? document : `@${document}`, 'document', io)
  if (text.trim() !== '') return text
  throw new UsageError(`document: ${document === '-' ? 'standard input' : document} is empty`)
}

async function writeManifest(
  output: string,
  text: string,
  { force, io }: { readonly force: boolean; readonly io: Io },
): Promise<void> {
  const file = path.resolve(io.cwd, output)
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new UsageError(`${output} is there already`, { code: 'file_exists', advice: ['--force writes over it.'] })
  }
}

/** Within the project, editors find the grammar beside the manifest; elsewhere where it is published. */
function schemaFor(output: string | undefined, { cwd }: Io): { readonly schema?: string } {
  const schema = fileURLToPath(new URL('../manifest/manifest.schema.json', import.meta.url))
  if (output === undefined || path.relative(cwd, schema).startsWith('..')) return {}
  return {
    schema: path
      .relative(path.dirname(path.resolve(cwd, output)), schema)
      .split(path.sep)
      .join('/'),
  }
}

function noticesText(notices: readonly ImportNotice[], { stderr, env }: Io): string {
  if (notices.length === 0) return ''
  const { dim, yellow } = createColors(stderr, env)
  const lines = notices.map(({ path: place, message }) => `${dim(plainText(place))}  ${plainText(message)}\n`)
  const count = notices.length === 1 ? '1 place is' : `${notices.length} places are`
  return `${lines.join('')}${yellow(`${count} not carried over as written, or a guess`)}\n`
}
