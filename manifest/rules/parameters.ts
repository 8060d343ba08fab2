import type { Parameter } from '../connector.ts'
import { showPath, type Finding } from '../finding.ts'
import { isPagingPlace } from '../parameter-at.ts'
import { eachOperation } from './each-operation.ts'
import { tryParseLocation, type Draft, type DraftOperation } from './draft.ts'
import { checkGiven } from './check-given.ts'
import { declarationOf, parameterAt, parameterNames, showPlace } from './draft-parameters.ts'
import { holesIn, textsIn } from './holes-in.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'

/** Parameters are told apart, and what is said of them holds. */
export const parameterRules: readonly Rule[] = [
  { sentence: 'Parameter names are unique in an action.', check: eachOperation(checkUnique) },
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
      mend: `settle it: clash: { ${name}: ${showPlace(first.at)}, ${at.in}_${name}: ${showPlace(at)} }, or { ${name}: [${showPlace(first.at)}, ${showPlace(at)}] } for one value in both`,
    }
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
  const { parameters, path } = operation
  const used = usedArgs(operation)
  // A misspelt name in a hole is reported as such.
  if (used.some((name) => !parameters.some((parameter) => parameter.name === name))) return
  for (const parameter of parameters.filter(isArgument)) {
    if (used.includes(parameter.name)) continue
    yield {
      path: declarationOf(parameter, operation),
      at: 'key',
      message: `${showPath(path)} has "${parameter.name}" under args, but no hole uses it`,
      mend: `write {{ params.${parameter.name} }} under "set", or move it to another section`,
    }
  }
}

/** What is under args, and not the address of a next page. */
function isArgument({ at }: Parameter): boolean {
  return at.in === 'args' && !isPagingPlace(at)
}

/** The parameters that holes, selectors and a GraphQL query take their values from. */
function usedArgs({ action: { set, defaults, response, graphql } }: DraftOperation): readonly string[] {
  const holes = holesIn([set, defaults, response]).filter(({ source }) => source === 'params')
  const roots = textsIn(response, []).map(({ text }) => /^@params\.([^.]+)/.exec(text)?.[1])
  return [
    ...holes.map(({ path: [name = ''] }) => name),
    ...roots.filter((name) => name !== undefined),
    ...(graphql?.fields === undefined ? [] : ['fields']),
  ]
}

function* checkExamples(operation: DraftOperation, draft: Draft): Generator<Finding> {
  for (const [index, { params }] of (operation.action.examples ?? []).entries()) {
    const by = operation.origin(['examples', index, 'params'])
    yield* checkGiven({ by, given: params, operation, draft })
  }
}
