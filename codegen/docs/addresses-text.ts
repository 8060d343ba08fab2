import type { Template } from '../../manifest/template.ts'
import { codeSpan } from './code-span.ts'
import { templateText } from './template-text.ts'

/** Writes the addresses of which the first that can be filled in counts. */
export function addressesText(templates: readonly Template[]): string {
  return templates.map((template) => codeSpan(templateText(template))).join(' or ')
}
