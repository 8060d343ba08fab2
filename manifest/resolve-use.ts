import { mergePatch } from './merge-patch.ts'
import { didYouMean } from './nearest.ts'
import type { PlainParts } from './plain-manifest.ts'

/**
 * Merges the templates an action uses below it, left to right, by JSON Merge Patch (RFC 7396): objects merge to any
 * depth, everything else replaces, `null` removes what a template has. Only the `required` of a section adds up.
 *
 * @throws Error when a template does not exist or uses itself.
 */
export function resolveUse(action: PlainParts, templates: Readonly<Record<string, PlainParts>>): PlainParts {
  return resolve(action, templates, [])
}

function resolve(
  action: PlainParts,
  templates: Readonly<Record<string, PlainParts>>,
  open: readonly string[],
): PlainParts {
  const { use = [], ...own } = action
  const bases = [use].flat().map((name) => {
    const template = Object.hasOwn(templates, name) ? templates[name] : undefined
    if (template === undefined) {
      throw new Error(
        [`there is no template "${name}"`, didYouMean(name, Object.keys(templates))].filter(Boolean).join('; '),
      )
    }
    if (open.includes(name)) throw new Error(`the templates ${[...open, name].join(' → ')} use each other in a circle`)
    return resolve(template, templates, [...open, name])
  })
  return [...bases, own].reduce(mergeParts, {})
}

/** What a template requires stays required, though a list replaces a list everywhere else. */
function mergeParts(below: PlainParts, above: PlainParts): PlainParts {
  const merged = mergePatch(below, above) as PlainParts
  const joined = sections.flatMap((section) => {
    const lower = below[section]?.['required'] as readonly string[] | undefined
    const upper = above[section]?.['required'] as readonly string[] | undefined
    if (lower === undefined || upper === undefined) return []
    return [[section, { ...merged[section], required: [...new Set([...lower, ...upper])] }] as const]
  })
  return { ...merged, ...Object.fromEntries(joined) }
}

const sections = ['path', 'query', 'headers', 'cookies', 'args', 'body', 'variables'] as const
