import type { Connector } from '../manifest/connector.ts'
import { describeConnector } from '../runtime/describe-connector.ts'
import { findEntity } from '../runtime/find-entity.ts'
import { findOperation } from '../runtime/find-operation.ts'
import { createColors } from './colors.ts'
import { defineCommand, type Command } from './command.ts'
import { connectorArgument, jsonOption } from './connection-options.ts'
import { resolveConnector } from './connector/resolve-connector.ts'
import { actionPage } from './describe/action-page.ts'
import { connectorPage } from './describe/connector-page.ts'
import { entityPage } from './describe/entity-page.ts'
import type { Page } from './describe/page.ts'
import type { Io } from './io.ts'
import { cellText } from './output/cell-text.ts'
import { formatTable } from './output/format-table.ts'
import { wrapText } from './output/wrap-text.ts'
import { writeText } from './output/write-text.ts'
import { shellQuote } from './shell-quote.ts'
import { terminalWidth } from './terminal-width.ts'

/** `patchbay describe`: shows what a connector can do, from the whole down to one action. */
export const describeCommand: Command = defineCommand({
  details:
    'Without an entity it shows all of them, with one its actions and fields, with an action its parameters. No credentials are needed.',
  arguments: {
    connector: connectorArgument,
    entity: { description: 'such as candidates', optional: true },
    action: { description: 'such as list', optional: true },
  },
  options: { json: jsonOption },
  examples: [
    { title: 'what there is', line: 'describe ashby' },
    { title: 'the parameters of an action, and a command to try', line: 'describe ashby candidates list' },
    { title: 'JSON Schemas for a program', line: 'describe ashby candidates --json' },
  ],
  async run({ connector: argument, entity, action, json }, io) {
    const { connector } = await resolveConnector(argument, io)
    const text = json
      ? describeAsJson(connector, entity, action)
      : describeAsText(connector, { entity, action }, pageOf(argument, io))
    await writeText(io.stdout, text, io.signal)
    return 0
  },
})

function describeAsText(
  connector: Connector,
  { entity, action }: { readonly entity: string | undefined; readonly action: string | undefined },
  page: Page,
): string {
  if (entity === undefined) return connectorPage(connector, page)
  if (action === undefined) return entityPage(connector, findEntity(connector, entity), page)
  return actionPage(connector, findOperation(connector, entity, action), page)
}

function describeAsJson(connector: Connector, entity: string | undefined, action: string | undefined): string {
  const whole = describeConnector(connector)
  const found = entity === undefined ? undefined : findEntity(connector, entity).name
  const operation = entity === undefined || action === undefined ? undefined : findOperation(connector, entity, action)
  const described = whole.entities.find(({ name }) => name === found)
  const one = described?.actions.find(({ name }) => name === operation?.action)
  return `${JSON.stringify(one ?? described ?? whole, null, 2)}\n`
}

function pageOf(argument: string, { stdout, env, program }: Io): Page {
  const colors = createColors(stdout, env)
  const room = terminalWidth(stdout, env)
  return {
    colors,
    argument: shellQuote(argument),
    table: (rows, head) =>
      formatTable(
        rows.map((cells) => cells.map(cellText)),
        { room, paintHead: colors.dim, indent: '  ', ...(head !== undefined && { head }) },
      ),
    paragraph: (text) => `${(room === undefined ? [cellText(text)] : wrapText(cellText(text), room)).join('\n')}\n`,
    command: (...words) => colors.cyan([program, ...words].join(' ')),
  }
}
