import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { mcpClients, type Place } from '../../../cli/mcp-install/mcp-clients.ts'
import { startCommand } from '../../../cli/mcp-install/start-command.ts'
import { run } from '../../../cli/run.ts'
import { runCli, type CliResult } from '../../support/run-cli.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const key = 'a-secret-key'

async function machine(): Promise<{ readonly home: string; readonly env: Record<string, string> }> {
  const home = await temporaryFolder()
  return { home, env: { HOME: home, USERPROFILE: home, APPDATA: path.join(home, 'roaming') } }
}

const install = (
  argv: readonly string[],
  { env, home }: { env: Record<string, string>; home: string },
): Promise<CliResult> => runCli(['mcp', 'install', ...argv], { env, cwd: home })

/** Installs Ashby where somebody answers questions. */
async function onTerminal(
  client: string,
  { env, home }: { env: Record<string, string>; home: string },
  answers: Iterable<string> | AsyncIterable<string>,
): Promise<{ readonly code: number; readonly told: string }> {
  const told: string[] = []
  const sink = (): Writable =>
    new Writable({
      write: (chunk, _encoding, done) => {
        told.push(String(chunk))
        done()
      },
    })
  const code = await run(['mcp', 'install', client, 'ashby'], {
    stdin: Object.assign(Readable.from(answers), { isTTY: true }),
    stdout: Object.assign(sink(), { isTTY: true, columns: 80 }),
    stderr: sink(),
    env,
    cwd: home,
    signal: new AbortController().signal,
    program: 'patchbay',
  })
  return { code, told: told.join('') }
}

describe('patchbay mcp install', () => {
  it('shows the change and writes nothing without a yes', async () => {
    const at = await machine()
    const { code, stdout, stderr } = await install(['cursor', 'ashby', '--read-only'], at)
    const file = path.join(at.home, '.cursor', 'mcp.json')
    expect(code).toBe(1)
    expect(stdout).toContain(
      `Cursor, ${file}\n@@ line 1, column 1 @@\n+ {\n+   "mcpServers": {\n+     "patchbay-ashby": {`,
    )
    expect(stdout).toContain('"--read-only"')
    expect(stderr).toBe('Nothing was written. Give --yes to write it.\n')
    await expect(stat(file)).rejects.toThrow('ENOENT')
  })

  it('writes names of variables, never their values, and says which to set', async () => {
    const at = await machine()
    at.env['ASHBY_API_KEY'] = key
    const { code, stdout } = await install(['cursor', 'ashby', '--yes', '--budget', '5000'], at)
    const text = await readFile(path.join(at.home, '.cursor', 'mcp.json'), 'utf8')
    expect(code).toBe(0)
    expect(JSON.parse(text)).toMatchObject({
      mcpServers: { 'patchbay-ashby': { env: { ASHBY_API_KEY: '${env:ASHBY_API_KEY}' } } },
    })
    const { args } = (JSON.parse(text) as { mcpServers: Record<string, { args: string[] }> }).mcpServers[
      'patchbay-ashby'
    ] ?? { args: [] }
    expect(args.slice(-4)).toEqual(['mcp', 'ashby', '--budget', '5000'])
    expect(text + stdout).not.toContain(key)
    expect(stdout).toContain('Set ASHBY_API_KEY in the environment that Cursor is started from')
  })

  it.each([
    ['claude-code', ['.claude.json'], 'mcpServers', '${ASHBY_API_KEY}'],
    ['vscode', ['.vscode', 'mcp.json'], 'servers', '${env:ASHBY_API_KEY}'],
  ])('refers to variables as %s does', async (client, file, table, reference) => {
    const at = await machine()
    await install([client, 'ashby', '-y', ...(client === 'vscode' ? ['--scope', 'project'] : [])], at)
    const text = await readFile(path.join(at.home, ...file), 'utf8')
    expect(JSON.parse(text)).toMatchObject({
      [table]: { 'patchbay-ashby': { type: 'stdio', env: { ASHBY_API_KEY: reference } } },
    })
  })

  it('writes the table of Codex, with the variables it may pass on', async () => {
    const at = await machine()
    at.env['CODEX_HOME'] = path.join(at.home, 'codex')
    await install(['codex', 'ashby', 'github', '-y'], at)
    const text = await readFile(path.join(at.home, 'codex', 'config.toml'), 'utf8')
    expect(text).toMatch(
      /^\[mcp_servers\.patchbay-ashby-github\]\ncommand = ".+"\nargs = \[.+"mcp", "ashby", "github"\]\n/,
    )
    expect(text).toContain('env_vars = ["ASHBY_API_KEY", "GITHUB_')
  })

  it('is done once, keeps the rest, a backup and who may read the file, and follows a link', async () => {
    const at = await machine()
    const before = '// mine\n{ "mcpServers": { "other": { "command": "x", "env": { "TOKEN": "t" } } } }\n'
    const real = path.join(at.home, 'dotfiles.json')
    await writeFile(real, before)
    await chmod(real, 0o640)
    await mkdir(path.join(at.home, '.cursor'))
    const file = path.join(at.home, '.cursor', 'mcp.json')
    await symlink(real, file)
    const first = await install(['cursor', 'ashby', '-y'], at)
    expect(first.stdout).toContain(`what was there before is in ${file}.before-patchbay`)
    expect(first.stdout).not.toContain('TOKEN')
    expect(await readFile(`${file}.before-patchbay`, 'utf8')).toBe(before)
    expect((await stat(real)).mode & 0o777).toBe(0o640)
    const text = await readFile(real, 'utf8')
    expect(text).toContain('// mine')
    expect(text).toContain('"other": { "command": "x", "env": { "TOKEN": "t" } }')
    const second = await install(['cursor', 'ashby', '-y'], at)
    expect(second).toMatchObject({ code: 0, stdout: `Cursor, ${file}: "patchbay-ashby" is there already\n` })
    const removed = await install(['cursor', 'ashby', '-y', '--remove'], at)
    expect(removed.code).toBe(0)
    expect(await readFile(real, 'utf8')).not.toContain('patchbay')
    const gone = await install(['cursor', '--name', 'patchbay-ashby', '-y', '--remove'], at)
    expect(gone.stdout).toBe(`Cursor, ${file}: there is no "patchbay-ashby"\n`)
  })

  it('asks on a terminal', async () => {
    const answers = async (answer: string): Promise<{ readonly code: number; readonly there: boolean }> => {
      const at = await machine()
      const { code } = await onTerminal('cursor', at, [`${answer}\n`])
      const found = await stat(path.join(at.home, '.cursor', 'mcp.json')).catch(() => undefined)
      return { code, there: found !== undefined }
    }
    expect(await answers('y')).toEqual({ code: 0, there: true })
    expect(await answers('')).toEqual({ code: 1, there: false })
  })

  it('writes values only when asked, and hides them in what it shows', async () => {
    const at = await machine()
    at.env['ASHBY_API_KEY'] = key
    const { stdout, code } = await install(['claude-desktop', 'ashby', '-y', '--write-secrets'], at)
    expect(code).toBe(0)
    expect(stdout).toContain('"ASHBY_API_KEY": "••••"')
    expect(stdout).not.toContain(key)
    const again = await install(['claude-desktop', 'ashby', '--remove'], at)
    expect(again.stdout).not.toContain(key)
  })

  it('hides whatever looks like a variable, though nothing tells which the server reads', async () => {
    const at = await machine()
    const values = { ASHBY_API_KEY: 'sk_live_1', OTHER_TOKEN: 'sk_live_2', REFERRED: '${env:REFERRED}' }
    const entry = { command: 'docker', args: ['-e', 'THIRD=sk_live_3'], env: values }
    await mkdir(path.join(at.home, '.cursor'))
    await writeFile(path.join(at.home, '.cursor', 'mcp.json'), JSON.stringify({ mcpServers: { mine: entry } }))
    const json = await install(['cursor', '--remove', '--name', 'mine'], at)
    expect(json.stdout).toContain(
      '"args":["-e","THIRD=••••"],"env":{"ASHBY_API_KEY":"••••","OTHER_TOKEN":"••••","REFERRED":"${env:REFERRED}"}',
    )
    expect(json.stdout).not.toContain('sk_live')
    const table = `[mcp_servers.mine]\ncommand = 'docker'\n[mcp_servers.mine.env]\nA = 'sk_live_4'\n"B"="sk_live_5"\nC = """\nsk_live_6"""\n`
    await mkdir(path.join(at.home, '.codex'))
    await writeFile(path.join(at.home, '.codex', 'config.toml'), table)
    const toml = await install(['codex', '--remove', '--name', 'mine'], at)
    expect(toml.stdout).toContain(`- command = 'docker'\n`)
    expect(toml.stdout).toContain(`- A = '••••'\n- "B"="••••"\n- C = "••••"`)
    expect(toml.stdout).not.toContain('sk_live')
  })

  it('leaves alone what another program changed before the yes', async () => {
    const at = await machine()
    const file = path.join(at.home, '.claude.json')
    await writeFile(file, '{}\n')
    const answer = async function* (): AsyncGenerator<string> {
      await writeFile(file, '{ "theirs": true }\n')
      yield 'y\n'
    }
    const { code, told } = await onTerminal('claude-code', at, answer())
    expect(code).toBe(2)
    expect(told).toContain('was changed by another program meanwhile; nothing was written')
    expect(await readFile(file, 'utf8')).toBe('{ "theirs": true }\n')
  })

  it('takes a file of variables, which the server reads', async () => {
    const at = await machine()
    await writeFile(path.join(at.home, 'keys.env'), `ASHBY_API_KEY=${key}\n`)
    const { stdout } = await install(['claude-desktop', 'ashby', '--env-file', 'keys.env'], at)
    expect(stdout).toContain(`"${path.join(at.home, 'keys.env')}"`)
    expect(stdout).not.toContain('"env"')
  })

  it('names the variables that the file has, and not only those that are set', async () => {
    const at = await machine()
    await writeFile(path.join(at.home, 'keys.env'), `ASHBY_API_KEY=${key}\nASHBY_BASE_URL=http://localhost:1\n`)
    const { stdout } = await install(['claude-desktop', 'ashby', '--env-file', 'keys.env', '-y'], at)
    expect(stdout).toContain('keys.env has to have ASHBY_API_KEY, ASHBY_BASE_URL, as lines of NAME=value')
    expect(stdout).not.toContain(key)
  })

  it.each([
    [['claude-desktop', 'ashby'], 'Claude Desktop passes no variables on, and the server needs ASHBY_API_KEY'],
    [['claude-desktop', 'ashby', '--write-secrets'], 'ASHBY_API_KEY is not set'],
    [['cursr', 'ashby'], 'there is no client "cursr"; did you mean "cursor"?'],
    [[], 'which client is it for?'],
    [['cursor'], 'which connectors?'],
    [['cursor', 'ashbi'], 'there is no connector "ashbi"; did you mean "ashby"?'],
    [['claude-desktop', 'ashby', '--scope', 'project'], 'Claude Desktop has no configuration of a project'],
    [['cursor', 'ashby', '--scope', 'team'], '--scope must be user or project'],
    [['cursor', 'ashby', '--name', 'a b'], '--name may have letters, digits, _ and -'],
    [['cursor', 'ashby', 'ashby'], 'ashby is named twice'],
    [['cursor', 'ashby', '--env-file', 'x.env', '--write-secrets'], 'give one of them'],
    [['cursor', 'ashby', '--env-file', 'x.env'], '--env-file: x.env cannot be read (ENOENT)'],
    [['cursor', 'ashby', '--http', '1'], '--http does not go with install'],
  ])('refuses %j', async (argv, message) => {
    const { code, stderr } = await install(argv, await machine())
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  it('refuses a broken file, and leaves it alone', async () => {
    const at = await machine()
    await writeFile(path.join(at.home, '.claude.json'), '{ "mcpServers": {')
    const { code, stderr } = await install(['claude-code', 'ashby', '-y'], at)
    expect(code).toBe(2)
    expect(stderr).toContain('.claude.json is broken: a name in double quotes is expected at line 1, column 18')
    expect(await readFile(path.join(at.home, '.claude.json'), 'utf8')).toBe('{ "mcpServers": {')
  })

  it('refuses its options where nothing is installed', async () => {
    const { code, stderr } = await runCli(['mcp', 'ashby', '--yes'], {})
    expect(code).toBe(2)
    expect(stderr).toContain('--yes is for mcp install')
  })

  it('refuses a connector that is named twice, before anything is offered', async () => {
    const { code, stderr } = await runCli(['mcp', 'ashby', 'ashby'], { env: { ASHBY_API_KEY: key } })
    expect([code, stderr]).toEqual([2, expect.stringContaining('ashby is named twice')])
  })
})

describe('where configurations are', () => {
  const at = (platform: NodeJS.Platform, env: Place['env'] = {}): Place => ({ platform, home: '/u', env, cwd: '/p' })
  const file = (client: string, place: Place): string | undefined => mcpClients[client]?.files.user?.(place)

  it.each([
    ['claude-desktop', at('darwin'), '/u/Library/Application Support/Claude/claude_desktop_config.json'],
    ['claude-desktop', at('win32', { APPDATA: '/r' }), '/r/Claude/claude_desktop_config.json'],
    ['claude-desktop', at('linux'), '/u/.config/Claude/claude_desktop_config.json'],
    ['vscode', at('darwin'), '/u/Library/Application Support/Code/User/mcp.json'],
    ['vscode', at('win32'), '/u/AppData/Roaming/Code/User/mcp.json'],
    ['vscode', at('linux', { XDG_CONFIG_HOME: '/x' }), '/x/Code/User/mcp.json'],
    ['codex', at('linux'), '/u/.codex/config.toml'],
    ['claude-code', at('win32'), '/u/.claude.json'],
  ])('of %s is known on each platform', (client, place, expected) => {
    expect(file(client, place)).toBe(expected)
  })

  it('says how another program starts this one', () => {
    const started = { platform: 'linux', execPath: '/bin/node', execArgv: [], script: '/app/main.js' } as const
    expect(startCommand('user', started)).toEqual({ command: '/bin/node', args: ['/app/main.js'] })
    const shared = ['-y', '--package', '@patchbay/sdk', 'patchbay']
    expect(startCommand('project', started)).toEqual({ command: 'npx', args: shared })
    const cached = { ...started, script: '/u/.npm/_npx/1a/node_modules/.bin/patchbay' }
    expect(startCommand('user', cached)).toEqual({ command: 'npx', args: shared })
    expect(startCommand('project', { ...started, platform: 'win32' })).toEqual({
      command: 'cmd',
      args: ['/c', 'npx', ...shared],
    })
  })
})
