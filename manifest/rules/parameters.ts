import type { Parameter } from '../connector.ts'
import { showPath, type Finding } from '../finding.ts'
import { eachOperation } from './action-shape.ts'
import { tryParseLocation, type Draft, type DraftOperation } from './draft.ts'
import { checkGiven } from './check-given.ts'
import { declarationOf, parameterAt, parameterNames, showPlace } from './draft-parameters.ts'
import { holesIn } from './holes-in.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'

/** Parameters are told apart, and what is said of them holds. */
export const parameterRules: readonly Rule[] = [
  { sentence: 'Parameter names are unique in an action.', check: eachOperation(checkUnique) },
  { sentence: 'A clash is settled for parameters that exist.', check: eachOperation(checkClash) },
  { sentence: 'Defaults are given to parameters that exist.', check: checkDefaults },
  { sentence: 'What is set is no parameter as well.', check: eachOperation(checkSet) },
  { sentence: 'Every parameter under args is used in a hole.', check: eachOperation(checkArgs) },
  { sentence: 'Examples call the action as it is.', check: eachOperation(checkExamples) },
]

function* checkUnique(operation: DraftOperation): Generator<Finding> {
  const seen = new Map<string, Parameter>()
  for (const parameter of operation.parameters) {
    const { name, at } = parameter
    const first = seen.get(name)
    if (first === undefined) {
      seen.set(name, parameter)
      continue
    }
    yield {
      path: declarationOf(parameter, operation),
      at: 'key',
      message: `${showPath(operation.path)} has the parameter "${name}" twice, as ${showPlace(first.at)} and as ${showPlace(at)}`,
      mend: `settle it: clash: { ${name}: ${showPlace(first.at)}, ${at.in}_${name}: ${showPlace(at)} }`,
    }
  }
}

function* checkClash({ path, action: { clash = {} }, parameters, open, origin }: DraftOperation): Generator<Finding> {
  const taken = new Set<unknown>()
  for (const [name, location] of Object.entries(clash)) {
    const parameter = parameterAt(location, parameters)
    if (parameter !== undefined && taken.has(parameter)) {
      const message = `clash in ${showPath(path)} gives ${location} two names`
      yield { path: origin(['clash', name]), message, mend: 'keep one of them' }
    }
    taken.add(parameter)
    if (parameter !== undefined || open) continue
    yield* unknownName({
      path: origin(['clash', name]),
      by: ['clash'],
      says: `in ${showPath(path)} names the unknown place`,
      name: location,
      names: parameters.map(({ at }) => showPlace(at)),
      otherwise: 'name a parameter by its section and its name',
    })
  }
}

function* checkDefaults(draft: Draft): Generator<Finding> {
  for (const operation of draft.operations) {
    for (const name of Object.keys(operation.action.defaults ?? {})) {
      yield* unknownName({
        path: operation.origin(['defaults', name]),
        at: 'key',
        by: operation.path,
        says: 'has a default for the unknown parameter',
        name,
        names: parameterNames(operation),
        otherwise: 'declare the parameter, or send a constant by "set"',
      })
    }
  }
  for (const name of Object.keys(draft.manifest.defaults ?? {})) {
    yield* unknownName({
      path: ['defaults', name],
      at: 'key',
      by: ['defaults'],
      says: 'has a value for a parameter that no action has:',
      name,
      names: allParameterNames(draft),
      otherwise: 'remove it, or declare the parameter in an action',
    })
  }
}

/** Nothing when there are actions whose parameters cannot be known. */
function allParameterNames({ operations, complete }: Draft): readonly string[] | undefined {
  if (!complete || operations.some(({ open }) => open)) return undefined
  return operations.flatMap(({ parameters }) => parameters.map(({ name }) => name))
}

function* checkSet({ path, action: { set = {} }, parameters, origin }: DraftOperation): Generator<Finding> {
  for (const location of Object.keys(set)) {
    const place = origin(['set', location])
    if (tryParseLocation(location) === undefined) {
      const message = `${showPath(path)} sets ${JSON.stringify(location)}, which is no place`
      yield { path: place, at: 'key', message, mend: 'write names joined by dots, odd ones in double quotes' }
    } else if (parameterAt(location, parameters) !== undefined) {
      yield {
        path: place,
        at: 'key',
        message: `${showPath(path)} sets ${location}, which is a parameter as well`,
        mend: 'remove the parameter, or give it the value under "defaults"',
      }
    }
  }
}

function* checkArgs(operation: DraftOperation): Generator<Finding> {
  const { action, parameters, path } = operation
  const used = holesIn([action.set, action.defaults]).filter(({ source }) => source === 'params')
  // A misspelt name in a hole is reported as such.
  if (used.some((hole) => !parameters.some(({ name }) => name === hole.path[0]))) return
  for (const parameter of parameters.filter(({ at }) => at.in === 'args')) {
    if (used.some((hole) => hole.path[0] === parameter.name)) continue
    yield {
      path: declarationOf(parameter, operation),
      at: 'key',
      message: `${showPath(path)} has "${parameter.name}" under args, but no hole uses it`,
      mend: `write {{ params.${parameter.name} }} under "set", or move it to another section`,
    }
  }
}

function* checkExamples(operation: DraftOperation, draft: Draft): Generator<Finding> {
  for (const [index, { params }] of (operation.action.examples ?? []).entries()) {
    const by = operation.origin(['examples', index, 'params'])
    yield* checkGiven({ by, given: params, operation, draft })
  }
}
