import type { Command } from './command.ts'

/** A command as the overview shows it; the rest is loaded when it is asked for. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** All commands, in the order a newcomer meets them. */
export const commandTable: readonly CommandEntry[] = [
  {
    name: 'sandbox',
    summary: 'start a local stand-in for an API; no account needed',
    load: async () => (await import('./sandbox-command.ts')).sandboxCommand,
  },
  {
    name: 'describe',
    summary: 'show what a connector can do: entities, actions, parameters',
    load: async () => (await import('./describe-command.ts')).describeCommand,
  },
  {
    name: 'execute',
    summary: 'call an action and print what it gives',
    load: async () => (await import('./execute-command.ts')).executeCommand,
  },
  {
    name: 'explain',
    summary: 'show the request an action would send, without sending it',
    load: async () => (await import('./explain-command.ts')).explainCommand,
  },
  {
    name: 'check',
    summary: 'tell whether the credentials work, and what they may do',
    load: async () => (await import('./check-command.ts')).checkCommand,
  },
  {
    name: 'login',
    summary: 'get tokens by OAuth: a person consents in the browser',
    load: async () => (await import('./login-command.ts')).loginCommand,
  },
  {
    name: 'request',
    summary: 'send a request of your own, with the credentials',
    load: async () => (await import('./request-command.ts')).requestCommand,
  },
  {
    name: 'mcp',
    summary: 'give agents the connectors as tools, over MCP',
    load: async () => (await import('./mcp-command.ts')).mcpCommand,
  },
  {
    name: 'sync',
    summary: 'bring a local copy of the records up to date',
    load: async () => (await import('./sync-command.ts')).syncCommand,
  },
  {
    name: 'search',
    summary: 'find records in the copy that sync has made',
    load: async () => (await import('./search-command.ts')).searchCommand,
  },
  {
    name: 'serve',
    summary: 'run the hosted API on your own machine',
    load: async () => (await import('./serve-command.ts')).serveCommand,
  },
  {
    name: 'backup',
    summary: 'write all that the hosted API keeps to a file',
    load: async () => (await import('./backup-command.ts')).backupCommand,
  },
  {
    name: 'restore',
    summary: 'fill an empty database from a backup',
    load: async () => (await import('./restore-command.ts')).restoreCommand,
  },
  {
    name: 'vault',
    summary: 'change the key that stored credentials are sealed by',
    load: async () => (await import('./vault-command.ts')).vaultCommand,
  },
  {
    name: 'new',
    summary: 'write a commented manifest to start from',
    load: async () => (await import('./new-command.ts')).newCommand,
  },
  {
    name: 'import',
    summary: 'turn an OpenAPI document into a manifest',
    load: async () => (await import('./import-command.ts')).importCommand,
  },
  {
    name: 'validate',
    summary: 'find every mistake in a manifest',
    load: async () => (await import('./validate-command.ts')).validateCommand,
  },
  {
    name: 'generate',
    summary: 'write the typed client and the pages of a manifest',
    load: async () => (await import('./generate-command.ts')).generateCommand,
  },
]
