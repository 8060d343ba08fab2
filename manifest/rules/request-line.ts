import { showPath, type Finding, type Path } from '../finding.ts'
import { didYouMean } from '../nearest.ts'
import { eachOperation } from './each-operation.ts'
import type { Draft, DraftOperation } from './draft.ts'
import { loginSteps } from './login-steps.ts'
import type { Rule } from './rule.ts'

/** A request line and the path section say the same. */
export const requestLineRules: readonly Rule[] = [
  { sentence: 'A request path names one fixed place under the server.', check: checkPaths },
  { sentence: 'Every value for the path fills a hole of the request line.', check: eachOperation(checkFilled) },
]

function* checkPaths({ manifest, parts }: Draft): Generator<Finding> {
  for (const { path, parts: written } of parts) {
    yield* checkPath([...path, 'request'], `the request of ${showPath(path)}`, written.request)
  }
  for (const [path, step] of loginSteps(manifest)) {
    // A hole stands for one word, like a parameter.
    const request = step.request.replace(/\{\{.*?\}\}/gs, '{hole}')
    yield* checkPath([...path, 'request'], `the request of ${showPath(path)}`, request)
  }
}

function* checkPath(path: Path, subject: string, request = ''): Generator<Finding> {
  const [, requestPath] = request.split(' ')
  const flaw = requestPath === undefined ? undefined : flaws.find(({ found }) => found.test(requestPath))
  if (flaw !== undefined) yield { path, message: `${subject} ${flaw.what}`, mend: flaw.mend }
}

const flaws = [
  {
    found: /^(?!(?:[^{}]|\{[^{}]+\})*$)/,
    what: 'has braces that do not pair up around a name',
    mend: 'write a parameter as {name}',
  },
  { found: /\?/, what: 'has a "?"', mend: 'write constant query parameters under "set", others under "query"' },
  { found: /#/, what: 'has a "#"', mend: 'remove it; a fragment is never sent' },
  { found: /\\/, what: 'has a backslash', mend: 'write "/"' },
  { found: /\/\//, what: 'has an empty segment', mend: 'write one "/" between segments' },
  {
    found: /\/(?:\.|%2e){1,2}(?=\/|$)/i,
    what: 'has a "." or ".." segment, which leads elsewhere',
    mend: 'write out the path that is meant',
  },
]

function* checkFilled(operation: DraftOperation): Generator<Finding> {
  const { path, requestPath, action } = operation
  if (action.request === undefined) return
  const holes = [...requestPath.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  for (const { name, says, place } of pathValues(operation)) {
    if (holes.includes(name)) continue
    yield {
      path: place,
      at: 'key',
      message: `${showPath(path)} ${says}, but its request has no {${name}}`,
      mend: didYouMean(name, holes) ?? `write {${name}} in the request, or remove it`,
    }
  }
}

interface PathValue {
  readonly name: string
  readonly says: string
  readonly place: Path
}

function pathValues({ action: { set = {} }, parameters, origin }: DraftOperation): readonly PathValue[] {
  const places = parameters.flatMap(({ at, also = [] }) => [at, ...also]).filter((place) => place.in === 'path')
  const locations = Object.keys(set).filter((location) => location.startsWith('path.'))
  return [
    ...places.map(({ path: [name = ''] }) => ({
      name,
      says: `has the path parameter "${name}"`,
      place: origin(['path', 'properties', name]),
    })),
    ...locations.map((location) => ({
      name: location.slice('path.'.length),
      says: `sets ${location}`,
      place: origin(['set', location]),
    })),
  ]
}
