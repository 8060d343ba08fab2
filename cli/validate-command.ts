import type { Connector } from '../manifest/connector.ts'
import { formatIssue, ManifestError, type ManifestIssue } from '../manifest/errors.ts'
import { createColors, type Colors } from './colors.ts'
import { defineCommand, type Command } from './command.ts'
import { jsonOption } from './connection-options.ts'
import { findManifests } from './connector/find-manifests.ts'
import { writeText } from './output/write-text.ts'
import { plainText } from './plain-text.ts'

/** `patchbay validate`: finds every mistake in manifests, each with its place and how to mend it. */
export const validateCommand: Command = defineCommand({
  details:
    'Every mistake is told in one run, as file:line:column, what is wrong, and how to mend it. Exit code 1 when there is one.',
  arguments: { manifest: { description: 'the path of a manifest, or of a folder with a connector.yaml', many: true } },
  options: { json: jsonOption },
  examples: [
    { title: 'one manifest', line: 'validate my-api/connector.yaml' },
    { title: 'all of them, for a program', line: 'validate connectors/*/connector.yaml --json' },
  ],
  async run({ manifest, json }, io) {
    const files = await findManifests(manifest, io)
    const verdicts: Verdict[] = []
    for (const file of files) verdicts.push(await judge(file))
    const colors = createColors(io.stdout, io.env)
    const text = json
      ? `${JSON.stringify(verdicts.map(verdictData), null, 2)}\n`
      : verdicts.map((verdict) => verdictText(verdict, colors)).join('')
    await writeText(io.stdout, text, io.signal)
    const issues = verdicts.flatMap((verdict) => verdict.issues)
    if (issues.length === 0) return 0
    if (!json) io.stderr.write(`${createColors(io.stderr, io.env).red(summaryOf(verdicts))}\n`)
    return 1
  },
})

interface Verdict {
  readonly file: string
  readonly issues: readonly ManifestIssue[]
  /** Absent when there are issues. */
  readonly connector?: Connector
}

async function judge(file: string): Promise<Verdict> {
  const { loadManifest } = await import('../manifest/load-manifest.ts')
  const { compileConnector } = await import('../manifest/compile-connector.ts')
  try {
    return { file, issues: [], connector: compileConnector(await loadManifest(file)) }
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error
    return { file, issues: error.issues }
  }
}

function verdictData({ file, issues, connector }: Verdict): object {
  return { file, valid: connector !== undefined, ...(connector !== undefined && countsOf(connector)), issues }
}

function verdictText({ file, issues, connector }: Verdict, { green }: Colors): string {
  if (connector === undefined) return issues.map((issue) => `${plainText(formatIssue(issue))}\n`).join('')
  const { entities, actions, schemas } = countsOf(connector)
  return `${file}  ${green('valid')}: ${counted(entities, 'entity', 'entities')}, ${counted(actions, 'action')}, ${counted(schemas, 'schema')}\n`
}

function countsOf({
  entities,
  operations,
  schemas,
}: Connector): Readonly<Record<'entities' | 'actions' | 'schemas', number>> {
  return {
    entities: Object.keys(entities).length,
    actions: Object.keys(operations).length,
    schemas: Object.keys(schemas).length,
  }
}

function summaryOf(verdicts: readonly Verdict[]): string {
  const broken = verdicts.filter(({ issues }) => issues.length > 0)
  const problems = counted(broken.flatMap(({ issues }) => issues).length, 'mistake')
  return `${problems} in ${broken.length === verdicts.length ? '' : `${broken.length} of `}${counted(verdicts.length, 'manifest')}`
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
