import { UsageError } from './usage-error.ts'

/**
 * Reads an option that is one of some words.
 *
 * @throws UsageError that names the option and the words.
 */
export function parseChoice<T extends string>(text: string, option: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === text)
  if (choice !== undefined) return choice
  throw new UsageError(`${option} must be one of ${choices.join(', ')}, not "${text}"`)
}
