import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createColors } from './colors.ts'
import { defineCommand, type Command } from './command.ts'
import { jsonOption } from './connection-options.ts'
import { manifestName } from './connector/find-manifest.ts'
import type { Io } from './io.ts'
import { shellQuote } from './shell-quote.ts'
import { starterManifest } from './starter-manifest.ts'
import { UsageError } from './usage-error.ts'

/** `patchbay new`: writes a commented manifest that validates, to start from. */
export const newCommand: Command = defineCommand({
  details:
    'Writes NAME/connector.yaml: a small API with credentials, a paged list, get and create, failures and schemas, each explained. Put your API in its place.',
  arguments: {
    name: {
      description: 'what the connector is called: lower case, words joined by hyphens; a path puts it elsewhere',
    },
  },
  options: {
    force: { description: 'write over a manifest that is there' },
    json: jsonOption,
  },
  examples: [
    { title: 'in the working directory', line: 'new my-api' },
    { title: 'beside the connectors of a checkout', line: 'new connectors/my-api' },
  ],
  async run({ name: given, force, json }, io) {
    const name = path.basename(given)
    refuseBadName(name)
    const file = path.join(given, manifestName)
    const absolute = path.resolve(io.cwd, file)
    await mkdir(path.dirname(absolute), { recursive: true })
    await write(absolute, starterManifest(name, schemaReference(absolute, io)), { file, force })
    io.stdout.write(json ? `${JSON.stringify({ path: file })}\n` : `${file}\n`)
    if (!json) io.stderr.write(nextSteps(file, io))
    return 0
  },
})

/** The grammar says the same of `name`; here it is said before a file is written. */
function refuseBadName(name: string): void {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return
  const better = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  throw new UsageError(
    `"${name}" cannot be the name of a connector: lower case letters and digits, words joined by hyphens`,
    {
      advice: better === '' ? [] : [`How about ${better}?`],
    },
  )
}

async function write(
  absolute: string,
  text: string,
  { file, force }: { readonly file: string; readonly force: boolean },
): Promise<void> {
  try {
    await writeFile(absolute, text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new UsageError(`${file} is there already`, { code: 'file_exists', advice: ['--force writes over it.'] })
  }
}

/** Where editors find the grammar, as long as that holds for everybody who has the project. */
function schemaReference(manifest: string, { cwd }: Io): string | undefined {
  const schema = fileURLToPath(new URL('../manifest/manifest.schema.json', import.meta.url))
  const inProject = !path.relative(cwd, schema).startsWith('..')
  return inProject ? path.relative(path.dirname(manifest), schema).split(path.sep).join('/') : undefined
}

function nextSteps(file: string, { program, stderr, env }: Io): string {
  const { bold, cyan } = createColors(stderr, env)
  const quoted = shellQuote(file)
  const steps = [
    ['Put your API in its place, then', `${program} validate ${quoted}`],
    ['See what it can do', `${program} describe ${quoted}`],
    ['See a request before it is sent', `${program} explain ${quoted} tasks list`],
    ['Write its typed client', `${program} generate ${quoted}`],
  ] as const
  return `\n${bold('Next')}\n${steps.map(([what, line]) => `  ${what}:\n    ${cyan(line)}\n`).join('')}`
}
