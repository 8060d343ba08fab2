import type { JsonSchema, ObjectSchema } from '../manifest/json-schema.ts'
import { didYouMean } from '../manifest/nearest.ts'
import type { InputIssue } from './errors.ts'

/**
 * Checks the few flat fields a client is made with (credentials, config) without a validator to load. Values are never
 * repeated in a message: they may be secrets.
 */
export function checkFields(
  { properties = {}, required = [] }: ObjectSchema,
  given: Readonly<Record<string, unknown>>,
  label: string,
): readonly InputIssue[] {
  const unknown = Object.keys(given)
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name) => ({
      path: name,
      message: [`${label} has no field "${name}"`, didYouMean(name, Object.keys(properties))]
        .filter(Boolean)
        .join('; '),
    }))
  const missing = required
    .filter((name) => isBlank(given[name]))
    .map((name) => ({ path: name, message: `${label}.${name} is missing or empty` }))
  const wrong = Object.entries(properties)
    .filter(([name]) => !isBlank(given[name]))
    .map(([name, schema]) => ({ path: name, message: misfit(schema, given[name]) }))
    .filter((issue) => issue.message !== undefined)
    .map(({ path, message }) => ({ path, message: `${label}.${path} ${message ?? ''}` }))
  return [...missing, ...unknown, ...wrong]
}

/** Tells whether a field was left out: absent, or a text of nothing but blanks. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

function misfit({ type, enum: allowed, pattern }: JsonSchema, value: unknown): string | undefined {
  if (typeof type === 'string' && !isOfType(type, value)) return `must be ${type}, not ${typeof value}`
  if (Array.isArray(allowed) && !allowed.includes(value))
    return `must be one of ${allowed.map((item) => JSON.stringify(item)).join(', ')}`
  if (typeof pattern === 'string' && typeof value === 'string' && !new RegExp(pattern, 'u').test(value))
    return `must match ${pattern}`
  return undefined
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value)
  return type === 'object' || type === 'array' ? typeof value === 'object' : typeof value === type
}
