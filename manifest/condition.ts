import { parseSelector, select, type Selectable, type Selector } from './selector.ts'
import type { Condition as ConditionText } from './manifest.gen.ts'

/** A test of an answer, with its selectors parsed. */
export type Condition =
  | { readonly type: 'path'; readonly path: Selector; readonly test: Test }
  | { readonly type: 'status'; readonly statuses: readonly (number | string)[] }
  | { readonly type: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly type: 'not'; readonly of: Condition }

/** A comparison of one value. */
export type Test =
  | { readonly type: 'equals' | 'not_equals' | 'contains'; readonly value: unknown }
  | { readonly type: 'in'; readonly values: readonly unknown[] }
  | { readonly type: 'exists'; readonly value: boolean }
  | { readonly type: 'starts_with'; readonly value: string }

/** Tells whether a condition holds for an answer. Absent equals nothing; null does not exist. */
export function holds(condition: Condition, source: Selectable): boolean {
  switch (condition.type) {
    case 'path':
      return passes(condition.test, select(source, condition.path))
    case 'status':
      return condition.statuses.some((status) => statusMatches(status, source.status))
    case 'all':
      return condition.of.every((inner) => holds(inner, source))
    case 'any':
      return condition.of.some((inner) => holds(inner, source))
    case 'not':
      return !holds(condition.of, source)
  }
}

function statusMatches(expected: number | string, status: number | undefined): boolean {
  if (status === undefined) return false
  return typeof expected === 'number' ? expected === status : Math.floor(status / 100) === Number(expected[0])
}

function passes(test: Test, value: unknown): boolean {
  switch (test.type) {
    case 'equals':
      return value === test.value
    case 'not_equals':
      return value !== test.value
    case 'in':
      return test.values.includes(value)
    case 'exists':
      return (value !== undefined && value !== null) === test.value
    case 'contains':
      return typeof value === 'string'
        ? value.includes(String(test.value))
        : Array.isArray(value) && value.includes(test.value)
    case 'starts_with':
      return typeof value === 'string' && value.startsWith(test.value)
  }
}

/**
 * Compiles a condition as the manifest writes it.
 *
 * @throws Error that says what is wrong with it.
 */
export function compileCondition(text: ConditionText): Condition {
  const parts = [...groups(text), ...statusTest(text), ...pathTests(text)]
  const [only] = parts
  if (only === undefined) throw new Error('a condition needs path, status, all, any or not')
  return parts.length === 1 ? only : { type: 'all', of: parts }
}

function groups({ all, any, not }: ConditionText): readonly Condition[] {
  return [
    ...(all === undefined ? [] : [{ type: 'all' as const, of: all.map(compileCondition) }]),
    ...(any === undefined ? [] : [{ type: 'any' as const, of: any.map(compileCondition) }]),
    ...(not === undefined ? [] : [{ type: 'not' as const, of: compileCondition(not) }]),
  ]
}

function statusTest({ status }: ConditionText): readonly Condition[] {
  if (status === undefined) return []
  return [{ type: 'status', statuses: Array.isArray(status) ? status : [status] }]
}

function pathTests(text: ConditionText): readonly Condition[] {
  const tests = comparisons(text)
  if (text.path === undefined) {
    if (tests.length > 0) throw new Error('a comparison needs a path')
    return []
  }
  if (tests.length === 0)
    throw new Error(`"${text.path}" needs a comparison: equals, not_equals, in, exists, contains or starts_with`)
  const path = parseSelector(text.path)
  return tests.map((test) => ({ type: 'path', path, test }))
}

function comparisons(text: ConditionText): readonly Test[] {
  return [
    ...(['equals', 'not_equals', 'contains'] as const)
      .filter((type) => Object.hasOwn(text, type))
      .map((type) => ({ type, value: text[type] })),
    ...(text.in === undefined ? [] : [{ type: 'in' as const, values: text.in }]),
    ...(text.exists === undefined ? [] : [{ type: 'exists' as const, value: text.exists }]),
    ...(text.starts_with === undefined ? [] : [{ type: 'starts_with' as const, value: text.starts_with }]),
  ]
}
