import { nearest } from '../../manifest/nearest.ts'

/** The operators of a filter. */
export const operatorNames: readonly string[] =
  'eq neq gt gte lt lte in like fuzzy keyword contains any exists not and or'.split(' ')

/** Names the operator that one was most likely meant to be, by what it is called elsewhere or by its letters. */
export function meantOperator(given: string): string | undefined {
  const name = given
    .toLowerCase()
    .replace(/^\$/, '')
    .replace(/[-_\s]/g, '')
  return elsewhere.get(name) ?? nearest(name, operatorNames)
}

const elsewhere: ReadonlyMap<string, string> = new Map(
  Object.entries({
    eq: ['equals', 'equal', 'is', '=', '==', '==='],
    neq: ['ne', 'notequals', 'notequal', 'isnot', '!=', '<>'],
    gt: ['greaterthan', 'after', 'since', '>'],
    gte: ['ge', 'greaterthanorequal', 'atleast', 'min', 'from', '>='],
    lt: ['lessthan', 'before', '<'],
    lte: ['le', 'lessthanorequal', 'atmost', 'max', 'until', '<='],
    in: ['oneof', 'anyof'],
    like: ['ilike', 'startswith', 'endswith', 'prefix', 'matches', 'regex', 'regexp', 'substring'],
    fuzzy: ['search', 'match', 'text', 'allwords'],
    keyword: ['keywords', 'anyword', 'words'],
    contains: ['includes', 'has', 'hasany'],
    any: ['some', 'elemmatch'],
    exists: ['isnull', 'notnull', 'present'],
    not: ['nor', 'none', '!'],
    and: ['all', '&&'],
    or: ['either', '||'],
  }).flatMap(([operator, others]) => others.map((other): [string, string] => [other, operator])),
)
