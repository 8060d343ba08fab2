import { isMap } from '../../manifest/is-map.ts'
import { lookUp } from '../../manifest/look-up.ts'
import { everything, type Condition } from './condition.ts'
import { meantOperator, operatorNames } from './name-operator.ts'
import { fieldOperators } from './parse-operand.ts'
import { readField, refuse, type Field, type Reading } from './reading.ts'
import { elementShape, shapeAt, typesOf, typeText } from './record-shape.ts'
import { searchLimits } from './search-limits.ts'

/** Reads a condition as it is written: operators outside, fields inside; several of either all have to hold. */
export function parseCondition(given: unknown, at: string, reading: Reading): Condition {
  if (!isMap(given)) return refuse(reading, at, 'must be an object, such as {"eq": {"status": "Active"}}')
  const operators = Object.entries(given)
  if (operators.length === 0)
    return refuse(reading, at, 'is empty; a condition has an operator, such as {"eq": {"status": "Active"}}')
  if (reading.depth >= searchLimits.depth)
    return refuse(reading, at, `stands more than ${searchLimits.depth} deep; write it flatter`)
  const inner = { ...reading, depth: reading.depth + 1 }
  return allOf(operators.map(([operator, operand]) => parseOperator(operator, operand, `${at}.${operator}`, inner)))
}

function parseOperator(operator: string, operand: unknown, at: string, reading: Reading): Condition {
  switch (operator) {
    case 'and':
    case 'or':
      return parseList(operator, operand, at, reading)
    case 'not':
      return { type: 'not', condition: parseCondition(operand, at, reading) }
    default:
      return parseFields(operator, operand, at, reading)
  }
}

function parseList(type: 'and' | 'or', operand: unknown, at: string, reading: Reading): Condition {
  if (!Array.isArray(operand)) return refuse(reading, at, 'must be a list of conditions')
  if (!counts(operand.length, at, reading)) return everything
  return { type, conditions: operand.map((condition, index) => parseCondition(condition, `${at}.${index}`, reading)) }
}

function parseFields(operator: string, operand: unknown, at: string, reading: Reading): Condition {
  const parse = operator === 'any' ? parseAny : lookUp(fieldOperators, operator)
  if (parse === undefined) return refuseOperator(operator, at, reading)
  const fields = isMap(operand) ? Object.entries(operand) : []
  if (fields.length === 0)
    return refuse(reading, at, `must be an object of fields, such as {"${operator}": {"name": …}}`)
  if (!counts(fields.length, at, reading)) return everything
  return allOf(
    fields.map(([name, value]) => {
      const field = readField(name, at, reading)
      return field === undefined ? everything : parse(field, value, `${at}.${name}`, reading)
    }),
  )
}

function parseAny({ path, shape }: Field, operand: unknown, at: string, reading: Reading): Condition {
  const types = typesOf(shape)
  if (types?.has('array') === false)
    return refuse(reading, at, `is ${typeText(types)}, no list; ask about it without "any"`)
  return { type: 'any', path, condition: parseCondition(operand, at, { ...reading, shape: elementShape(shape) }) }
}

function refuseOperator(operator: string, at: string, reading: Reading): Condition {
  const name = operator.slice(0, 50)
  if (reading.shape.schema !== undefined && typeof shapeAt(reading.shape, operator.split('.')) !== 'string')
    return refuse(reading, at, `is a field where an operator is expected: write {"eq": {"${name}": …}}`)
  const meant = meantOperator(operator)
  const hint = meant === undefined ? `the operators are ${operatorNames.join(', ')}` : `did you mean "${meant}"?`
  return refuse(reading, at.slice(0, 200), `is no operator; ${hint}`)
}

function counts(more: number, at: string, reading: Reading): boolean {
  const { count } = reading
  const before = count.conditions
  count.conditions += more
  if (count.conditions <= searchLimits.conditions) return true
  if (before <= searchLimits.conditions)
    refuse(reading, at, `brings more than ${searchLimits.conditions} conditions; "in" takes a list of values`)
  return false
}

function allOf(conditions: readonly Condition[]): Condition {
  const [only = everything, ...others] = conditions
  return others.length === 0 ? only : { type: 'and', conditions }
}
