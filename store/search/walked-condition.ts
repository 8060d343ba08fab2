import { containmentOf } from './containment.ts'
import type { Condition, FieldPath } from './condition.ts'
import type { IsIndexed } from './field-indexes.ts'

/**
 * Finds the one condition that many records may meet, so that they are found sooner by going through all in order: a
 * field that equals a value, or one of several. There is none where another condition may leave few records of which
 * the planner does not know, and none where no index has the order: there all would be gone through.
 */
export function walkedCondition(
  filter: Condition,
  sort: readonly FieldPath[],
  isIndexed: IsIndexed,
): Condition | undefined {
  const isServed = sort.length === 0 || (sort.length === 1 && sort.every((path) => isIndexed(path, 'order')))
  if (!isServed) return undefined
  const parts = partsOf(filter)
  const equalities = parts.filter(isEquality)
  const rest = parts.filter((part) => !equalities.includes(part))
  return equalities.length === 1 && rest.every((part) => isForeseen(part, isIndexed)) ? equalities[0] : undefined
}

function partsOf(condition: Condition): readonly Condition[] {
  return condition.type === 'and' ? condition.conditions.flatMap(partsOf) : [condition]
}

function isEquality(condition: Condition): boolean {
  switch (condition.type) {
    case 'eq':
      return containmentOf(condition) !== undefined
    case 'in':
      return true
    case 'or':
      return condition.conditions.length > 0 && condition.conditions.every(isEquality)
    default:
      return false
  }
}

/** The planner knows how many records a range of an ordered field leaves, and what does not equal leaves most. */
function isForeseen(condition: Condition, isIndexed: IsIndexed): boolean {
  switch (condition.type) {
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return isIndexed(condition.path, 'order')
    case 'not':
      return isEquality(condition.condition)
    default:
      return false
  }
}
