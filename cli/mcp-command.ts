import { serveMcpOverHttp } from '../adapters/mcp-over-http.ts'
import { serveMcpOverStdio, type McpOptions } from '../adapters/mcp.ts'
import { operationTools } from '../adapters/operation-tools.ts'
import type { AgentClient } from '../adapters/tool-options.ts'
import { connect } from './connect.ts'
import { defineCommand, type Command } from './command.ts'
import { connectionVariables } from './connection-options.ts'
import { resolveConnector } from './connector/resolve-connector.ts'
import type { Io } from './io.ts'
import { packageVersion } from './package-version.ts'
import { parseWholeNumber } from './parse-whole-number.ts'
import { portProblem, refusedPort } from './port-problem.ts'
import { untilInterrupted } from './until-interrupted.ts'
import { UsageError } from './usage-error.ts'

/** `patchbay mcp`: gives agents the connectors as tools of the Model Context Protocol. */
export const mcpCommand: Command = defineCommand({
  details:
    'By default an agent gets three tools whatever the number of connectors: find an operation, look it up, call it. What the credentials may not do is left out where the API tells. Over standard input and output unless --http is given.',
  arguments: { connectors: { description: 'bundled connectors by name, or manifests by path', many: true } },
  options: {
    http: {
      value: 'PORT',
      description: 'listen on this machine instead, at http://localhost:PORT/mcp; 0 takes any free port',
      parse: (text: string) => parseWholeNumber(text, '--http', { most: 65_535 }),
    },
    readOnly: { description: 'leave out all that changes data' },
    entity: { value: 'NAME', many: true, description: 'only this entity; may be given several times' },
    action: { value: 'NAME', many: true, description: 'only this action, such as list or candidates.list' },
    tools: {
      value: 'router|operations',
      description: 'three tools for everything (default), or one for each operation',
    },
    dryRun: { description: 'show the request of each write instead of sending it' },
    budget: {
      value: 'TOKENS',
      description: 'tokens a result may have, about (default 12500)',
      parse: (text: string) => parseWholeNumber(text, '--budget', { least: 500, most: 1_000_000 }),
    },
  },
  variables: connectionVariables,
  examples: [
    { title: 'Ashby for an agent that starts this program', line: 'mcp ashby' },
    { title: 'two connectors, nothing that changes data, over HTTP', line: 'mcp ashby github --read-only --http 8788' },
  ],
  async run({ connectors, http, readOnly, entity, action, tools = 'router', dryRun, budget }, io) {
    if (tools !== 'router' && tools !== 'operations') {
      throw new UsageError('--tools must be router or operations', { code: 'option_invalid' })
    }
    const clients = await Promise.all(connectors.map((name) => open(name, io)))
    const options: McpOptions = {
      readOnly,
      dryRun,
      version: await packageVersion(),
      ...(entity.length > 0 && { entities: entity }),
      ...(action.length > 0 && { actions: action }),
      ...(budget !== undefined && { budget }),
    }
    const chosen = tools === 'router' ? {} : { tools: await operationTools(clients, options, io.signal) }
    if (http === undefined) {
      io.stderr.write(`answering over standard input and output: ${connectors.join(', ')}\n`)
      await serveMcpOverStdio(clients, { ...options, ...chosen })
      return 0
    }
    return listen(clients, { ...options, ...chosen, port: http }, io)
  },
})

async function open(name: string, io: Io): Promise<AgentClient> {
  const nothing = { authConfig: undefined, config: undefined, baseUrl: undefined }
  return connect(await resolveConnector(name, io), nothing, io)
}

async function listen(
  clients: readonly AgentClient[],
  options: McpOptions & { readonly port: number },
  io: Io,
): Promise<number> {
  const server = await serveMcpOverHttp(clients, options).catch((error: unknown) => {
    const problem = portProblem(error)
    throw problem === undefined ? error : refusedPort(options.port, problem, '--http')
  })
  io.stdout.write(`MCP at ${server.url}\n`)
  try {
    await untilInterrupted(io.signal)
  } finally {
    await server.close()
  }
  return 0
}
