import type { Io } from './io.ts'

/** A positional argument of a command. */
export interface ArgumentSpec {
  readonly description: string
  readonly optional?: true
  /** Takes all that follow; only the last argument can. */
  readonly many?: true
}

/** An option of a command: a flag, or one with a value. */
export interface OptionSpec {
  readonly description: string
  /** What the value is called in the help; without it the option is a flag. */
  readonly value?: string
  /** A letter that stands for it: `o` for `-o`. */
  readonly short?: string
  /** May be given several times. */
  readonly many?: true
  /** Reads the value; throws a `UsageError` that says what is wanted. */
  readonly parse?: (text: string) => unknown
}

type Arguments = Readonly<Record<string, ArgumentSpec>>
type Options = Readonly<Record<string, OptionSpec>>

/** What a command is given, by the names of its arguments and options. */
export type Values<A extends Arguments, O extends Options> = {
  readonly [K in keyof A]: ArgumentValue<A[K]>
} & { readonly [K in keyof O]: OptionValue<O[K]> }

type ArgumentValue<S> = S extends { readonly many: true }
  ? readonly string[]
  : S extends { readonly optional: true }
    ? string | undefined
    : string

type OptionValue<S> = S extends { readonly many: true }
  ? readonly string[]
  : S extends { readonly parse: (text: string) => infer T }
    ? T | undefined
    : S extends { readonly value: string }
      ? string | undefined
      : boolean

/** A command as plain data and one function. */
export interface Command {
  readonly arguments: Arguments
  readonly options: Options
  /** What the one-line summary has no room for. */
  readonly details: string
  readonly examples: readonly Example[]
  /** Environment variables it reads, with what they are for. */
  readonly variables?: readonly (readonly [name: string, purpose: string])[]
  /** Where to find what is missing, given the arguments so far; a command line as in the examples, and what it does. */
  readonly hint?: (given: readonly string[]) => Example
  /** Does it; gives the exit code when that is not 0. */
  run(values: Values<Arguments, Options>, io: Io): Promise<number | undefined>
}

/** A command line to learn from, without the program's name. */
export interface Example {
  readonly title: string
  readonly line: string
}

/** Defines a command whose function knows the types of its arguments and options. */
export function defineCommand<const A extends Arguments, const O extends Options>(
  command: Omit<Command, 'run' | 'arguments' | 'options'> & {
    readonly arguments: A
    readonly options: O
    run(values: Values<A, O>, io: Io): Promise<number | undefined>
  },
): Command {
  // The program fills the values by the same specifications, so that they are what `run` expects.
  return command
}
