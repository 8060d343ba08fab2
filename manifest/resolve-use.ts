import type { ActionParts } from './manifest.gen.ts'
import { didYouMean } from './nearest.ts'

/**
 * Merges the templates an action uses below it, left to right, by JSON Merge Patch (RFC 7396): objects merge to any
 * depth, everything else replaces, `null` removes what a template has. Where there is nothing to remove, `null` is a value like any other.
 *
 * @throws Error when a template does not exist or uses itself.
 */
export function resolveUse(action: ActionParts, templates: Readonly<Record<string, ActionParts>>): ActionParts {
  return resolve(action, templates, [])
}

function resolve(
  action: ActionParts,
  templates: Readonly<Record<string, ActionParts>>,
  open: readonly string[],
): ActionParts {
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
  return [...bases, own].reduce((below, above) => mergePatch(below, above) as ActionParts, {})
}

function mergePatch(below: unknown, above: unknown): unknown {
  if (!isObject(above)) return above
  const base = isObject(below) ? below : {}
  const merged = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(above)) {
    if (value === null && merged.has(key)) merged.delete(key)
    else merged.set(key, mergePatch(merged.get(key), value))
  }
  return Object.fromEntries(merged)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
