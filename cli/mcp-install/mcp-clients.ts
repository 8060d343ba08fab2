import path from 'node:path'

/** Where a configuration is: that of the user, or that of the project in this folder. */
export type Scope = 'user' | 'project'

/** What of a machine decides where files are. */
export interface Place {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/** A program that starts MCP servers, and how it is told about one. */
export interface McpClient {
  readonly title: string
  readonly format: 'json' | 'toml'
  /** The table that servers stand in. */
  readonly table: string
  /** The scopes it has, the usual one first. */
  readonly files: Readonly<Partial<Record<Scope, (place: Place) => string>>>
  /** Whether an entry says how it is spoken to. */
  readonly typed?: true
  /** How an entry gets variables of the user's environment; absent where there is no way. */
  readonly variables?: 'names' | ((name: string) => string)
  /** What makes it take the change. */
  readonly restart: string
}

/** The programs that can be told, by the names they are asked for. Each links to where its maker says so. */
export const mcpClients: Readonly<Record<string, McpClient>> = {
  // https://code.claude.com/docs/en/mcp
  'claude-code': {
    title: 'Claude Code',
    format: 'json',
    table: 'mcpServers',
    files: {
      user: ({ home }) => path.join(home, '.claude.json'),
      project: ({ cwd }) => path.join(cwd, '.mcp.json'),
    },
    typed: true,
    variables: (name) => `\${${name}}`,
    restart: 'Start Claude Code anew; /mcp shows the server.',
  },
  // https://modelcontextprotocol.io/quickstart/user
  'claude-desktop': {
    title: 'Claude Desktop',
    format: 'json',
    table: 'mcpServers',
    files: { user: (place) => path.join(appData(place), 'Claude', 'claude_desktop_config.json') },
    restart: 'Quit Claude Desktop, not only its window, and start it again.',
  },
  // https://cursor.com/docs/mcp
  cursor: {
    title: 'Cursor',
    format: 'json',
    table: 'mcpServers',
    files: {
      user: ({ home }) => path.join(home, '.cursor', 'mcp.json'),
      project: ({ cwd }) => path.join(cwd, '.cursor', 'mcp.json'),
    },
    variables: (name) => `\${env:${name}}`,
    restart: 'Cursor shows the server in its settings, under MCP.',
  },
  // https://code.visualstudio.com/docs/copilot/reference/mcp-configuration
  vscode: {
    title: 'VS Code',
    format: 'json',
    table: 'servers',
    files: {
      user: (place) => path.join(appData(place), 'Code', 'User', 'mcp.json'),
      project: ({ cwd }) => path.join(cwd, '.vscode', 'mcp.json'),
    },
    typed: true,
    variables: (name) => `\${env:${name}}`,
    restart: 'Run "MCP: List Servers" in VS Code to start it.',
  },
  // https://developers.openai.com/codex/mcp
  codex: {
    title: 'Codex',
    format: 'toml',
    table: 'mcp_servers',
    files: {
      user: ({ home, env }) => path.join(env['CODEX_HOME'] ?? path.join(home, '.codex'), 'config.toml'),
      project: ({ cwd }) => path.join(cwd, '.codex', 'config.toml'),
    },
    variables: 'names',
    restart: 'Start Codex anew; /mcp shows the server.',
  },
}

function appData({ platform, home, env }: Place): string {
  if (platform === 'win32') return env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support')
  return env['XDG_CONFIG_HOME'] ?? path.join(home, '.config')
}
