import type { Condition, Test } from '../condition.ts'
import { selectorText } from '../selector-text.ts'

/** Writes a condition on one line: `status 4xx and error exists`. */
export function showCondition(condition: Condition): string {
  switch (condition.type) {
    case 'path':
      return `${selectorText(condition.path)} ${showTest(condition.test)}`
    case 'status':
      return `status ${condition.statuses.map((one) => String(one)).join(' or ')}`
    case 'all':
      return condition.of.map(inner).join(' and ')
    case 'any':
      return condition.of.map(inner).join(' or ')
    case 'not':
      return `not ${inner(condition.of)}`
  }
}

function inner(condition: Condition): string {
  const isJoined = (condition.type === 'all' || condition.type === 'any') && condition.of.length > 1
  return isJoined ? `(${showCondition(condition)})` : showCondition(condition)
}

function showTest(test: Test): string {
  switch (test.type) {
    case 'exists':
      return test.value ? 'exists' : 'does not exist'
    case 'in':
      return `is one of ${test.values.map((one) => JSON.stringify(one)).join(', ')}`
    default:
      return `${words[test.type]} ${JSON.stringify(test.value)}`
  }
}

const words = { equals: '=', not_equals: '≠', contains: 'contains', starts_with: 'starts with' }
