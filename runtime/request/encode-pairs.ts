import type { Encoding } from '../../manifest/connector.ts'
import { textOf } from './text-of.ts'

/** A name and its value, both as text and not yet escaped. */
export type Pair = readonly [name: string, value: string]

/** Writes a parameter as the pairs of a query or a form, in the style the manifest says for it. */
export function encodePairs(name: string, value: unknown, encoding: Encoding): readonly Pair[] {
  // A value that refers to itself would be walked for ever: written once as text, it is refused.
  if (typeof value === 'object' && value !== null) textOf(name, value)
  return pairsOf(name, value, { ...encoding, ...encoding.params[name] })
}

function pairsOf(name: string, value: unknown, style: Encoding): readonly Pair[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return arrayPairs(name, value, style)
  if (typeof value === 'object' && value !== null) return objectPairs(name, value, style)
  return [[name, written(name, value, style)]]
}

function arrayPairs(name: string, items: readonly unknown[], style: Encoding): readonly Pair[] {
  switch (style.arrays) {
    case 'repeat':
      return items.flatMap((item) => pairsOf(name, item, style))
    case 'brackets':
      return items.flatMap((item) => pairsOf(name.endsWith('[]') ? name : `${name}[]`, item, style))
    case 'indices':
      return items.flatMap((item, index) => pairsOf(`${name}[${index}]`, item, style))
    case 'comma':
      return joined(name, items, ',', style)
    case 'space':
      return joined(name, items, ' ', style)
    case 'pipe':
      return joined(name, items, '|', style)
    case 'json':
      return [[name, JSON.stringify(items)]]
  }
}

function joined(name: string, items: readonly unknown[], mark: string, style: Encoding): readonly Pair[] {
  return items.length === 0 ? [] : [[name, items.map((item) => written(name, item, style)).join(mark)]]
}

function objectPairs(name: string, object: object, style: Encoding): readonly Pair[] {
  const entries = Object.entries(object)
  switch (style.objects) {
    case 'brackets':
      return entries.flatMap(([key, inner]) => pairsOf(`${name}[${key}]`, inner, style))
    case 'dots':
      return entries.flatMap(([key, inner]) => pairsOf(`${name}.${key}`, inner, style))
    case 'json':
      return [[name, JSON.stringify(object)]]
  }
}

function written(name: string, value: unknown, { booleans }: Encoding): string {
  if (value === null) return ''
  return typeof value === 'boolean' ? booleans[value ? 1 : 0] : textOf(name, value)
}
