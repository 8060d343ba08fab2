import type { Connector } from '../manifest/connector.ts'
import type { Health } from '../runtime/check-health.ts'
import { createCallLog } from './call-log.ts'
import { createColors, type Colors } from './colors.ts'
import { defineCommand, type Command } from './command.ts'
import { connect } from './connect.ts'
import {
  connectionOptions,
  connectionVariables,
  connectorArgument,
  jsonOption,
  timeoutOption,
} from './connection-options.ts'
import { resolveConnector } from './connector/resolve-connector.ts'
import { jsonText } from './json-text.ts'
import { formatTable } from './output/format-table.ts'
import { wrapText } from './output/wrap-text.ts'
import { plainText } from './plain-text.ts'
import { createStatusLine } from './status-line.ts'
import { terminalWidth } from './terminal-width.ts'

/** `patchbay check`: tells whether the credentials work, and what they may do. */
export const checkCommand: Command = defineCommand({
  details: 'Makes the one harmless call the manifest names for it. Exit code 0 when the credentials work, 1 when not.',
  arguments: { connector: connectorArgument },
  options: { ...connectionOptions, timeout: timeoutOption, json: jsonOption },
  variables: connectionVariables,
  examples: [
    { title: 'with ASHBY_API_KEY set', line: 'check ashby' },
    { title: 'for a script', line: 'check ashby --json' },
  ],
  async run(values, io) {
    const resolved = await resolveConnector(values.connector, io)
    const status = createStatusLine(io.stderr)
    const client = await connect(resolved, values, io, createCallLog(io, status))
    status.show(`asking ${resolved.connector.title}`)
    const { timeout } = values
    const health = await client
      .check({ signal: io.signal, ...(timeout !== undefined && { timeout }) })
      .finally(() => status.clear())
    const style = { colors: createColors(io.stdout, io.env), room: terminalWidth(io.stdout, io.env) }
    io.stdout.write(values.json ? `${jsonText(health, 2)}\n` : healthText(health, resolved.connector, style))
    return health.status === 'healthy' ? 0 : 1
  },
})

interface Style {
  readonly colors: Colors
  readonly room: number | undefined
}

function healthText({ status, error, identity, scopes }: Health, connector: Connector, style: Style): string {
  const { bold, green, red } = style.colors
  if (status === 'unhealthy') return `${bold(red('unhealthy'))}  ${plainText(error ?? 'no reason was given')}\n`
  const owner = identity === undefined ? '' : `: ${plainText(identity)}`
  const headline = `${bold(green('healthy'))}  ${connector.title} takes these credentials${owner}\n`
  return scopes === undefined ? headline : `${headline}\n${permissionText(scopes, connector, style)}`
}

/** The permissions that the connector's actions need, and which of them are granted. */
function permissionText(scopes: readonly string[], { permissions }: Connector, { colors, room }: Style): string {
  const rows = Object.entries(permissions).map(([name, meaning]) => [
    name,
    scopes.includes(name) ? 'granted' : 'missing',
    meaning,
  ])
  const others = scopes.filter((scope) => !Object.hasOwn(permissions, scope)).map(plainText)
  const table =
    rows.length === 0 ? '' : formatTable(rows, { room, head: ['Permission', '', 'Allows to'], paintHead: colors.bold })
  if (others.length === 0) return table
  const besides = `Also granted: ${others.join(', ')}.`
  return `${table}\n${wrapText(besides, room ?? Number.POSITIVE_INFINITY).join('\n')}\n`
}
