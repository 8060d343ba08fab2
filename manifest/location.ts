import type { Place } from './connector.ts'

const sections = ['path', 'query', 'headers', 'cookies', 'body', 'args'] as const

/**
 * Parses a location: after `path.`, `query.`, `headers.`, `cookies.` and `args.` the rest is one wire name whatever it
 * contains, in lower case where it names a header; after `body.` each dot descends, and quotes hold a name together.
 *
 * `variables.x` is `body.variables.x`: where GraphQL variables travel.
 *
 * @throws Error that says what is wrong with the text.
 */
export function parseLocation(text: string): Place {
  if (text.startsWith('variables.'))
    return { in: 'body', path: ['variables', ...splitPath(text.slice('variables.'.length))] }
  const dot = text.indexOf('.')
  const section = sections.find((name) => name === text.slice(0, dot))
  const rest = text.slice(dot + 1)
  if (section === undefined || rest === '')
    throw new Error(`"${text}" is not a place; write ${sections.join('., ')}. and a name`)
  if (section === 'body') return { in: section, path: splitPath(rest) }
  return { in: section, path: [section === 'headers' ? rest.toLowerCase() : rest] }
}

function splitPath(text: string): readonly string[] {
  const steps = text.match(/"[^"]*"|[^."]+/g) ?? []
  if (steps.join('.') !== text) throw new Error(`"${text}" is not a path; write names joined by dots`)
  return steps.map((step) => (step.startsWith('"') ? step.slice(1, -1) : step))
}
