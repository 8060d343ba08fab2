import { Argument, Command as Parser, CommanderError, Option, type OutputConfiguration } from 'commander'
import { createColors, hasColors } from './colors.ts'
import { commandTable } from './command-table.ts'
import type { ArgumentSpec, Command, OptionSpec } from './command.ts'
import { helpBelow, overviewBelow } from './help-text.ts'
import type { Io } from './io.ts'
import { terminalWidth } from './terminal-width.ts'
import { UsageError } from './usage-error.ts'

/** A command with its values, or help that was shown instead. */
export type ParsedCommandLine =
  | { readonly type: 'command'; readonly command: Command; readonly values: Values }
  | { readonly type: 'shown'; readonly exitCode: number }

type Values = Parameters<Command['run']>[0]

/**
 * Parses a command line; only the module of the command asked for is loaded.
 *
 * @throws UsageError that says what is wrong and where help is.
 */
export async function parseCommandLine(argv: readonly string[], io: Io): Promise<ParsedCommandLine> {
  if (argv[0] === '--version' || argv[0] === '-V') await showVersion(io)
  else if (argv.length === 0) showOverview(io)
  else return parseWords(argv, io)
  return { type: 'shown', exitCode: argv.length === 0 ? 2 : 0 }
}

async function showVersion({ stdout }: Io): Promise<void> {
  const { packageVersion } = await import('../adapters/package-version.ts')
  stdout.write(`${await packageVersion()}\n`)
}

function showOverview(io: Io): void {
  const program = createProgram(io, undefined, () => undefined)
  const below = overviewBelow(io.program, createColors(io.stderr, io.env))
  io.stderr.write(program.helpInformation({ error: true }) + below + '\n')
}

async function parseWords(argv: readonly string[], io: Io): Promise<ParsedCommandLine> {
  const asked = await loadAsked(argv, io.program)
  let values: Values | undefined
  const program = createProgram(io, asked, (given) => (values = given))
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { type: 'shown', exitCode: 0 }
    throw misunderstood(error, asked, io.program)
  }
  if (asked === undefined || values === undefined) return { type: 'shown', exitCode: 0 }
  return { type: 'command', command: asked.command, values }
}

interface Asked {
  readonly name: string
  /** The words after it. */
  readonly given: readonly string[]
  readonly command: Command
}

async function loadAsked(argv: readonly string[], program: string): Promise<Asked | undefined> {
  const [first, second] = argv.filter((argument) => !isOption(argument))
  const name = first === 'help' ? second : first
  if (name === undefined) return undefined
  const entry = commandTable.find((candidate) => candidate.name === name)
  if (entry !== undefined) return { name, given: wordsAfter(name, argv), command: await entry.load() }
  const { didYouMean } = await import('../manifest/nearest.ts')
  const names = commandTable.map((candidate) => candidate.name)
  throw new UsageError([`there is no command "${name}"`, didYouMean(name, names)].filter(Boolean).join('; '), {
    advice: [`${program} --help lists the commands.`],
  })
}

/** The words between a command and its first option; later ones may be values of options. */
function wordsAfter(name: string, argv: readonly string[]): readonly string[] {
  const rest = argv.slice(argv.indexOf(name) + 1)
  const option = rest.findIndex(isOption)
  return option === -1 ? rest : rest.slice(0, option)
}

function isOption(argument: string): boolean {
  return argument.startsWith('-')
}

function createProgram(io: Io, asked: Asked | undefined, accept: (values: Values) => void): Parser {
  const program = new Parser(io.program)
    .description('Typed, governed access to SaaS APIs: a manifest becomes a connector.')
    .usage('<command> [arguments] [options]')
    .exitOverride()
    .configureOutput(outputOf(io))
    .configureHelp({
      subcommandTerm: (parser) => parser.name(),
      minWidthToWrap: 20,
      styleTitle: createColors(io.stdout, io.env).bold,
    })
    .option('-V, --version', 'print the version')
    .addHelpText('after', () => overviewBelow(io.program, createColors(io.stdout, io.env)))
  for (const { name, summary } of commandTable) {
    const parser = program.command(name).summary(summary)
    if (asked?.name === name) configure(parser, summary, asked.command, { io, accept })
  }
  return program
}

/** Where nobody says how wide it may be. */
const usualWidth = 100

function outputOf({ stdout, stderr, env }: Io): OutputConfiguration {
  return {
    writeOut: (text) => void stdout.write(text),
    writeErr: (text) => void stderr.write(text),
    // It is thrown as well, and told once, at the edge.
    outputError: () => undefined,
    getOutHelpWidth: () => terminalWidth(stdout, env) ?? usualWidth,
    getErrHelpWidth: () => terminalWidth(stderr, env) ?? usualWidth,
    getOutHasColors: () => hasColors(stdout, env),
    getErrHasColors: () => hasColors(stderr, env),
  }
}

function configure(
  parser: Parser,
  summary: string,
  command: Command,
  { io, accept }: { readonly io: Io; readonly accept: (values: Values) => void },
): void {
  const { arguments: positionals, options } = command
  parser.description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n\n${command.details}`)
  for (const [name, spec] of Object.entries(positionals)) parser.addArgument(argumentOf(name, spec))
  for (const [name, spec] of Object.entries(options)) parser.addOption(optionOf(name, spec))
  const { program, stdout, env } = io
  const columns = terminalWidth(stdout, env) ?? usualWidth
  parser.addHelpText('after', () => helpBelow(command, { program, columns, colors: createColors(stdout, env) }))
  parser.action(() => {
    const given = parser.processedArgs as readonly unknown[]
    const named = Object.keys(positionals).map((name, index) => [name, given[index]] as const)
    const absent = Object.entries(options).map(([name, spec]) => [name, valueOfAbsent(spec)] as const)
    accept({ ...Object.fromEntries([...named, ...absent]), ...givenOptions(parser) } as Values)
  })
}

/** The options by our names; a parser takes `--no-browser` for the opposite of an option `browser`. */
function givenOptions(parser: Parser): Readonly<Record<string, unknown>> {
  const given: Readonly<Record<string, unknown>> = parser.opts()
  const denied = parser.options.filter(({ negate }) => negate).map((option) => option.attributeName())
  const names = new Map(denied.map((name) => [name, `no${name.charAt(0).toUpperCase()}${name.slice(1)}`]))
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [names.get(name) ?? name, names.has(name) ? value === false : value]),
  )
}

function valueOfAbsent({ value, many }: OptionSpec): false | readonly [] | undefined {
  if (many === true) return []
  return value === undefined ? false : undefined
}

function argumentOf(name: string, { description, optional, many }: ArgumentSpec): Argument {
  const term = many === true ? `${name}...` : name
  return new Argument(optional === true ? `[${term}]` : `<${term}>`, description)
}

function optionOf(name: string, { description, value, short, many, parse }: OptionSpec): Option {
  const flag = `${short === undefined ? '' : `-${short}, `}--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  const option = new Option(value === undefined ? flag : `${flag} <${value}>`, description)
  if (many === true) option.argParser((text, before: readonly string[] | undefined) => [...(before ?? []), text])
  return parse === undefined ? option : option.argParser(parse)
}

function misunderstood({ message, code }: CommanderError, asked: Asked | undefined, program: string): UsageError {
  const [what = '', ...suggestions] = message.replace(/^error: /, '').split('\n')
  const hint = suggestions.join(' ').replace(/^\(Did you mean (.*)\?\)$/, '; did you mean $1?')
  const missing = code === 'commander.missingArgument' ? asked?.command.hint?.(asked.given) : undefined
  return new UsageError(`${what}${hint}`, {
    advice: [
      ...(missing === undefined ? [] : [`${program} ${missing.line} ${missing.title}.`]),
      asked === undefined
        ? `${program} --help lists the commands.`
        : `${program} help ${asked.name} shows how it goes.`,
    ],
  })
}
