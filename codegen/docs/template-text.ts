import type { Hole, Template, TemplateValue } from '../../manifest/template.ts'

/** Writes a template for people, its holes as `{config.subdomain}`. */
export function templateText(template: Template): string {
  if (typeof template === 'string') return template
  return template.map((part) => (typeof part === 'string' ? part : holeText(part))).join('')
}

/** Writes a value of the manifest as JSON, its holes as `{config.subdomain}`. */
export function templateValueText(value: TemplateValue): string {
  return JSON.stringify(plainValue(value))
}

function plainValue(value: TemplateValue): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('list' in value) return value.list.map(plainValue)
  if ('object' in value) {
    return Object.fromEntries(Object.entries(value.object).map(([key, inner]) => [key, plainValue(inner)]))
  }
  return templateText(value)
}

function holeText({ source, path }: Hole): string {
  return `{${[source, ...path].join('.')}}`
}
