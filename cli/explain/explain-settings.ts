import type { Connector, Operation } from '../../manifest/connector.ts'
import { showPath } from '../../manifest/finding.ts'
import type { Origin, Setting } from '../../manifest/settings/setting.ts'
import { traceSettings } from '../../manifest/settings/trace-settings.ts'
import type { Colors } from '../colors.ts'
import type { WrittenManifest } from '../connector/read-written-manifest.ts'
import { plainText } from '../plain-text.ts'

/** What holds for a call and where it was said, as data. */
export interface ExplainedSetting {
  readonly name: string
  readonly value: string
  readonly origins: readonly {
    readonly by: string
    readonly path?: string
    readonly file?: string
    readonly line?: number
  }[]
}

/** Lists what holds for an action and where each of it was said, with lines where the manifest is at hand. */
export function explainSettings(
  connector: Connector,
  operation: Operation,
  written: WrittenManifest | undefined,
): readonly ExplainedSetting[] {
  return traceSettings(connector, operation, written?.manifest).map(({ name, value, origins }: Setting) => ({
    name,
    value,
    origins: origins.map((origin) => placed(origin, written)),
  }))
}

function placed({ by, path }: Origin, written: WrittenManifest | undefined): ExplainedSetting['origins'][number] {
  if (path === undefined) return { by }
  const place = written === undefined ? {} : { file: written.file, line: written.lineOf(path) }
  return { by, path: showPath(path), ...place }
}

/** Writes settings for a person: a line each, and after the arrow who said it and on which line. */
export function settingsText(
  settings: readonly ExplainedSetting[],
  written: WrittenManifest | undefined,
  { bold, dim }: Colors,
): string {
  const width = Math.max(...settings.map(({ name }) => name.length))
  const lines = settings.map(({ name, value, origins }) => {
    const said = origins.map(({ by, line }) => (line === undefined ? by : `${by}, line ${line}`)).join('; ')
    return `  ${name.padEnd(width)}  ${plainText(value)} ${dim(`← ${said}`)}\n`
  })
  const where = written === undefined ? '' : dim(` with the lines of ${written.file}`)
  return `\n${bold('Settings')}${where}\n${lines.join('')}`
}
