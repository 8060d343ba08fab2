import type { InputIssue } from '../../runtime/errors.ts'
import { everything, type Condition, type FieldPath } from './condition.ts'
import { shapeAt, type RecordShape } from './record-shape.ts'
import { searchLimits } from './search-limits.ts'

/** What is at hand while a search is read: what its fields belong to, and the mistakes found so far. */
export interface Reading {
  readonly shape: RecordShape
  readonly issues: InputIssue[]
  /** What is possible, but not what one wants. */
  readonly notes: string[]
  readonly depth: number
  /** The conditions so far, counted together. */
  readonly count: { conditions: number }
}

/** Notes a mistake; gives a condition to go on with. */
export function refuse({ issues }: Reading, path: string, message: string): Condition {
  issues.push({ path, message: `${path} ${message}` })
  return everything
}

/** A field that a search names, with what is known of it. */
export interface Field {
  readonly path: FieldPath
  readonly shape: RecordShape
}

/** Reads the name of a field, with dots on the way to an inner one. */
export function readField(written: string, at: string, reading: Reading): Field | undefined {
  const problem = pathProblem(written)
  const path = written.split('.')
  const found = problem ?? shapeAt(reading.shape, path)
  if (typeof found !== 'string') return { path, shape: found }
  reading.issues.push({ path: at, message: `${at}: ${found}` })
  return undefined
}

function pathProblem(written: string): string | undefined {
  const steps = written.split('.')
  if (steps.includes(''))
    return `"${written.slice(0, 50)}" is no field; write names joined by dots, such as location.city`
  const { path, steps: most } = searchLimits
  if (written.length > path || steps.length > most)
    return `a field's path has at most ${most} steps and ${path} characters`
  return textProblem(written)
}

/** Says what keeps a text from ever being stored; nothing when it can be. */
export function textProblem(text: string): string | undefined {
  return /[\0\p{Cs}]/u.test(text) ? 'it has a character that no stored text has (U+0000, or half of one)' : undefined
}
