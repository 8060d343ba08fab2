import { showPath, type Finding } from '../finding.ts'
import { didYouMean } from '../nearest.ts'
import { eachOperation } from './action-shape.ts'
import type { Draft, DraftOperation } from './draft.ts'
import type { Rule } from './rule.ts'

/** A request line and the path section say the same. */
export const requestLineRules: readonly Rule[] = [
  { sentence: 'A request path names one fixed place under the server.', check: checkPaths },
  { sentence: 'Every path parameter fills a hole of the request line.', check: eachOperation(checkFilled) },
]

function* checkPaths({ parts }: Draft): Generator<Finding> {
  for (const { path, parts: written } of parts) {
    const [, requestPath] = (written.request ?? '').split(' ')
    const flaw = requestPath === undefined ? undefined : flaws.find(({ found }) => found.test(requestPath))
    if (flaw === undefined) continue
    const { what, mend } = flaw
    yield { path: [...path, 'request'], message: `the request of ${showPath(path)} ${what}`, mend }
  }
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

function* checkFilled({ path, requestPath, action, parameters, origin }: DraftOperation): Generator<Finding> {
  if (action.request === undefined) return
  const holes = [...requestPath.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  for (const { at } of parameters) {
    const [name = ''] = at.path
    if (at.in !== 'path' || holes.includes(name)) continue
    yield {
      path: origin(['path', 'properties', name]),
      at: 'key',
      message: `${showPath(path)} has the path parameter "${name}", but its request has no {${name}}`,
      mend: didYouMean(name, holes) ?? `write {${name}} in the request, or remove the parameter`,
    }
  }
}
