import { UsageError } from '../usage-error.ts'
import type { TomlEntry } from './edit-toml.ts'
import type { McpClient } from './mcp-clients.ts'
import type { StartCommand } from './start-command.ts'

/** What an entry is made of. */
export interface EntryParts {
  readonly start: StartCommand
  /** The variables that the server reads. */
  readonly variables: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether a file has the variables. */
  readonly hasFile: boolean
  /** Whether the values of the variables are written, for all to read who can read the file. */
  readonly writeSecrets: boolean
}

/**
 * Makes the entry that tells a client how to start the server and where it has its variables from.
 *
 * @throws UsageError when the client cannot pass variables on, or a value to write is not there.
 */
export function serverEntry(client: McpClient, parts: EntryParts): TomlEntry {
  const { command, args } = parts.start
  return { ...(client.typed && { type: 'stdio' }), command, args, ...variablesOf(client, parts) }
}

function variablesOf(client: McpClient, { variables, env, hasFile, writeSecrets }: EntryParts): TomlEntry {
  if (variables.length === 0 || hasFile) return {}
  if (writeSecrets) return { env: Object.fromEntries(variables.map((name) => [name, valueOf(name, env)])) }
  if (client.variables === 'names') return { env_vars: variables }
  const refer = client.variables ?? noWay(client, variables)
  return { env: Object.fromEntries(variables.map((name) => [name, refer(name)])) }
}

function valueOf(name: string, env: EntryParts['env']): string {
  const value = env[name] ?? ''
  if (value === '') throw new UsageError(`${name} is not set, so that its value cannot be written`)
  return value
}

function noWay({ title }: McpClient, variables: readonly string[]): never {
  throw new UsageError(`${title} passes no variables on, and the server needs ${variables.join(' and ')}`, {
    advice: [
      `Put ${variables.length === 1 ? 'it' : 'them'} into a file, as lines of NAME=value, and give --env-file FILE.`,
      'Or give --write-secrets to write the values themselves into its configuration.',
    ],
  })
}
