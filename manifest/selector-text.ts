import type { Selector, SelectorStep } from './selector.ts'

/** Writes a selector as a manifest has it: `primaryEmailAddress.value`. */
export function selectorText({ from, steps }: Selector): string {
  const path = steps.map(stepText).join('.')
  if (from === undefined) return path === '' ? '$' : path
  return path === '' ? `@${from}` : `@${from}.${path}`
}

function stepText(step: SelectorStep): string {
  if (typeof step === 'number') return String(step)
  if (typeof step === 'string') return step
  if ('param' in step) return `{params.${step.param}}`
  return 'each' in step ? '*' : `[${step.key}=${step.is}]`
}
