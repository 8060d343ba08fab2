import { didYouMean } from '../manifest/nearest.ts'
import { ToolError } from './tool-error.ts'

type Fields = Readonly<Record<string, unknown>>

/** Reads what a model passed; some pass objects as JSON text. */
export function readArguments(input: unknown): Fields {
  const value = typeof input === 'string' ? parse(input) : input
  if (value === undefined || value === null) return {}
  if (typeof value === 'object' && !Array.isArray(value)) return value as Fields
  throw new ToolError('input_invalid', 'The arguments must be an object.')
}

/**
 * Refuses what a tool does not take, which would be passed over else.
 *
 * @throws ToolError with the nearest name, or with all names and the hint.
 */
export function refuseUnknown(input: Fields, known: readonly string[], hint = ''): void {
  const name = Object.keys(input).find((given) => !known.includes(given))
  if (name === undefined) return
  const help = didYouMean(name, known) ?? [`there is ${known.join(', ')}`, ...(hint === '' ? [] : [hint])].join('; ')
  throw new ToolError('input_invalid', `there is no argument "${name}"; ${help}`)
}

/** Reads a text that must be there. */
export function requiredText(input: Fields, name: string): string {
  const value = optionalText(input, name)
  if (value === undefined || value === '')
    throw new ToolError('input_invalid', `"${name}" is required and must be a text.`)
  return value
}

/** Reads a text that may be left out. */
export function optionalText(input: Fields, name: string): string | undefined {
  const value = input[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new ToolError('input_invalid', `"${name}" must be a text.`)
  return value
}

/** Reads an object that may be left out. */
export function optionalObject(input: Fields, name: string): Fields | undefined {
  const value = input[name]
  if (value === undefined || value === null) return undefined
  const read = typeof value === 'string' ? parse(value) : value
  if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read as Fields
  throw new ToolError('input_invalid', `"${name}" must be an object.`)
}

/** Reads a list of texts that may be left out. */
export function optionalTexts(input: Fields, name: string): readonly string[] | undefined {
  const value = input[name]
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw new ToolError('input_invalid', `"${name}" must be a list of texts.`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ToolError('input_invalid', 'The arguments are not JSON.')
  }
}
