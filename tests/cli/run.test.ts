import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { commandTable } from '../../cli/command-table.ts'
import { runCli } from '../support/run-cli.ts'

const root = path.resolve(import.meta.dirname, '../..')

describe('patchbay', () => {
  it('lists its commands and where to begin', async () => {
    const { code, stdout, stderr } = await runCli(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const { name, summary } of commandTable) expect(stdout).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'))
    expect(stdout).toContain('patchbay sandbox ashby')
    expect(stdout).toContain('0 done, 1 the call failed, 2 the command was wrong')
  })

  it('shows the same on stderr when no command is given', async () => {
    const help = await runCli(['--help'])
    expect(await runCli([])).toEqual({ code: 2, stdout: '', stderr: help.stdout })
  })

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly version: string
    }
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
    expect(await runCli(['-V'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it.each(commandTable.map(({ name }) => name))('teaches how %s goes', async (name) => {
    const { code, stdout } = await runCli(['help', name])
    const option = await runCli([name, '--help'])
    expect(code).toBe(0)
    expect(option.stdout).toBe(stdout)
    expect(stdout).toContain(`Usage: patchbay ${name} `)
    expect(stdout).toMatch(/\nExamples:\n {2}# /)
    // A key on a command line ends up in the history of the shell and in the list of processes.
    expect(stdout).not.toMatch(/api_key|sandbox-key/)
  })

  it.each([
    [['exceute'], 'there is no command "exceute"; did you mean "execute"?'],
    [['help', 'chek'], 'there is no command "chek"; did you mean "check"?'],
    [['--verbose'], "unknown option '--verbose'"],
    [['check', 'ashby', 'twice'], "too many arguments for 'check'"],
    [['describe'], "missing required argument 'connector'"],
    [['describe', 'ashbi'], 'there is no connector "ashbi"; did you mean "ashby"?'],
    [['describe', './ashby/connector.yaml'], 'there is no manifest at ./ashby/connector.yaml'],
  ])('refuses %j with what to do instead', async (argv, message) => {
    const { code, stdout, stderr } = await runCli(argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`error  ${message}`)
    expect(stderr.trimEnd().split('\n').length).toBeGreaterThan(1)
  })

  it('paints errors on a terminal unless NO_COLOR is set, and elsewhere only when FORCE_COLOR is', async () => {
    const painted = await runCli(['exceute'], { terminal: 80 })
    const plain = await runCli(['exceute'], { terminal: 80, env: { NO_COLOR: '1' } })
    const forced = await runCli(['exceute'], { env: { FORCE_COLOR: '1' } })
    const dumb = await runCli(['exceute'], { terminal: 80, env: { TERM: 'dumb' } })
    expect(painted.stderr).toMatch(/^\u001b\[1m\u001b\[31merror/)
    expect(forced.stderr).toBe(painted.stderr)
    expect(plain.stderr).toMatch(/^error {2}there/)
    expect(dumb.stderr).toBe(plain.stderr)
  })

  it('breaks its help at the width of the window', async () => {
    const { stdout } = await runCli(['help', 'execute'], { env: { COLUMNS: '60' } })
    const above = stdout.slice(0, stdout.indexOf('Examples:'))
    expect(Math.max(...above.split('\n').map((line) => line.length))).toBeLessThanOrEqual(70)
  })
})

describe('the start', () => {
  it('loads no library but the parser and the colours, and no command', () => {
    const loaded = staticImports('cli/main.ts')
    const packages = loaded.filter((specifier) => !specifier.endsWith('.ts') && !specifier.startsWith('node:'))
    expect(packages.sort()).toEqual(['commander', 'picocolors'])
    expect(loaded.filter((file) => /-command\.ts$|^(runtime|connectors|codegen|sandbox)\//.test(file))).toEqual([])
  })

  it('has one file for each command, named after it', () => {
    const files = readdirSync(path.join(root, 'cli')).filter((file) => file.endsWith('-command.ts'))
    expect(files.sort()).toEqual(commandTable.map(({ name }) => `${name}-command.ts`).sort())
  })
})

/** What is loaded with a file, before anything is asked for. */
function staticImports(file: string, seen = new Set<string>()): readonly string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  for (const [, specifier = ''] of text.matchAll(/^import (?!type )[^']*?from '([^']+)'/gm)) {
    const target = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier
    if (seen.has(target)) continue
    seen.add(target)
    if (target.endsWith('.ts')) staticImports(target, seen)
  }
  return [...seen]
}
