import type { Hole, Template, TemplateValue } from '../template.ts'

/** Writes a template as a manifest has it. */
export function showTemplate(template: Template): string {
  if (typeof template === 'string') return template
  return template.map((part) => (typeof part === 'string' ? part : showHole(part))).join('')
}

/** Writes a value with holes on one line: a text as it is, anything else as JSON. */
export function showTemplateValue(value: TemplateValue): string {
  const plain = plainValue(value)
  return typeof plain === 'string' ? plain : JSON.stringify(plain)
}

function plainValue(value: TemplateValue): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('list' in value) return value.list.map(plainValue)
  if (!('object' in value)) return showTemplate(value)
  return Object.fromEntries(Object.entries(value.object).map(([key, inner]) => [key, plainValue(inner)]))
}

function showHole({ source, path, calls = [] }: Hole): string {
  const functions = calls.map(({ name, args }) =>
    args.length === 0 ? name : `${name}(${args.map((text) => `'${text}'`).join(', ')})`,
  )
  return `{{ ${[[source, ...path].join('.'), ...functions].join(' | ')} }}`
}
