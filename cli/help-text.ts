import type { Colors } from './colors.ts'
import type { Command } from './command.ts'
import { wrapText } from './output/wrap-text.ts'

/** What stands below the list of commands. */
export function overviewBelow(program: string, { bold, dim }: Colors): string {
  return `
${bold('A first look:')}
  ${program} sandbox ashby                   ${dim('# in one terminal; it says what to set in another')}
  ${program} execute ashby candidates list

${bold('Exit codes:')}
  0 done, 1 the call failed, 2 the command was wrong

${program} help <command> shows its arguments, options, variables and examples.`
}

/** How the help of a command is shown. */
export interface HelpStyle {
  readonly program: string
  /** How wide it may be. */
  readonly columns: number
  readonly colors: Colors
}

/** What stands below the options of a command: examples, and the variables it reads. */
export function helpBelow({ examples, variables = [] }: Command, { program, columns, colors }: HelpStyle): string {
  const { bold, dim } = colors
  const shown = examples.map(({ title, line }) => `  ${dim(`# ${title}`)}\n  ${program} ${line}`)
  const width = Math.max(0, ...variables.map(([name]) => name.length))
  const gap = ' '.repeat(width + 4)
  const read = variables.map(
    ([name, purpose]) =>
      `  ${name.padEnd(width)}  ${wrapText(purpose, Math.max(20, columns - gap.length)).join(`\n${gap}`)}\n`,
  )
  return [
    ...(read.length > 0 ? [`\n${bold('Variables:')}\n`, ...read] : []),
    ...(shown.length > 0 ? [`\n${bold('Examples:')}\n`, shown.join('\n\n')] : []),
  ].join('')
}
