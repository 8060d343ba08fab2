import { compileCondition } from '../condition.ts'
import { showPath, type Finding } from '../finding.ts'
import { parseSelector, type Selector } from '../selector.ts'
import { eachOperation } from './each-operation.ts'
import type { Draft, DraftOperation } from './draft.ts'
import { parameterNames } from './draft-parameters.ts'
import type { Rule } from './rule.ts'
import { conditionPlaces, partPlaces, selectorPlaces, type SelectorPlace } from './selector-places.ts'
import { recordPlaces } from './record-places.ts'
import { unknownName } from './unknown-name.ts'

/** Selectors can be read and lead somewhere. */
export const selectorRules: readonly Rule[] = [
  { sentence: 'Every selector can be read.', check: checkReadable },
  { sentence: 'Every condition can be read.', check: checkConditions },
  { sentence: 'Every selector starts from something that is there.', check: checkRoots },
  { sentence: 'Every parameter that a selector reads exists.', check: eachOperation(checkParameters) },
]

function* checkReadable(draft: Draft): Generator<Finding> {
  for (const { path, text } of allPlaces(draft)) {
    const problem = problemOf(() => parseSelector(text))
    if (problem !== undefined) yield { path, message: `${showPath(path)}: ${problem}` }
  }
}

/** A selector of a condition is judged with it. */
function allPlaces(draft: Draft): readonly SelectorPlace[] {
  const conditions = conditionPlaces(draft).map(({ path }) => showPath(path))
  const inCondition = ({ path }: SelectorPlace): boolean => conditions.some((one) => showPath(path).startsWith(one))
  return [...selectorPlaces(draft), ...recordPlaces(draft)].filter((place) => !inCondition(place))
}

function problemOf(parse: () => unknown): string | undefined {
  try {
    parse()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function* checkConditions(draft: Draft): Generator<Finding> {
  for (const { path, condition } of conditionPlaces(draft)) {
    const problem = problemOf(() => compileCondition(condition))
    if (problem !== undefined) yield { path, message: `${showPath(path)}: ${problem}` }
  }
}

function* checkRoots(draft: Draft): Generator<Finding> {
  for (const { path, text, from } of [...selectorPlaces(draft), ...recordPlaces(draft)]) {
    const root = tryParseSelector(text)?.from
    if (from === undefined || root === undefined || from.roots.includes(root)) continue
    yield { path, message: `${showPath(path)} reads ${JSON.stringify(text)}, but ${from.says}`, mend: from.mend }
  }
}

function* checkParameters(operation: DraftOperation): Generator<Finding> {
  for (const { path, text } of partPlaces(operation.action, operation.origin)) {
    for (const name of parametersIn(tryParseSelector(text))) {
      yield* unknownName({
        path,
        by: path,
        says: 'reads the unknown parameter',
        name,
        names: parameterNames(operation),
        otherwise: 'declare the parameter, under "args" if it is sent nowhere else',
      })
    }
  }
}

function parametersIn(selector: Selector | undefined): readonly string[] {
  const { from, steps = [] } = selector ?? {}
  const [first] = steps
  const holes = steps.flatMap((step) => (typeof step === 'object' && 'param' in step ? [step.param] : []))
  return from === 'params' && typeof first === 'string' ? [first, ...holes] : holes
}

/** Parses a selector, or gives nothing when it is none. */
export function tryParseSelector(text: string): Selector | undefined {
  try {
    return parseSelector(text)
  } catch {
    return undefined
  }
}
