import { showPath, type Finding, type Path } from '../finding.ts'
import { didYouMean } from '../nearest.ts'
import { collapseGrammarErrors } from './collapse-grammar-errors.ts'
import type { GrammarError } from './grammar-error.ts'
import { resolveGrammar } from './grammar-schema.ts'
import { either, patternInWords, showValue, valueInWords } from './grammar-words.ts'

/** Says in words what breaks the grammar, one sentence for each mistake. */
export function explainGrammarErrors(errors: readonly GrammarError[]): readonly Finding[] {
  return collapseGrammarErrors(errors).map((error) => (explanations[error.keyword] ?? explainOther)(error))
}

const explanations: Readonly<Record<string, (error: GrammarError) => Finding>> = {
  additionalProperties: explainUnknownKey,
  required: explainMissingKey,
  dependentRequired: explainMissingCompanion,
  mismatch: explainMismatch,
  enum: explainName,
  discriminator: explainVariant,
  pattern: explainPattern,
  format: ({ path, schema, data }) => ({
    path,
    message: `${showPath(path)} must be ${schema === 'uuid' ? 'a UUID' : 'a full URL'}, not ${showValue(data)}`,
  }),
  minLength: explainEmpty,
  minItems: explainEmpty,
  minProperties: explainEmpty,
  minimum: ({ path, schema }) => ({ path, message: `${showPath(path)} must be at least ${String(schema)}` }),
  maximum: ({ path, schema }) => ({ path, message: `${showPath(path)} must be at most ${String(schema)}` }),
  uniqueItems: ({ path }) => ({ path, message: `${showPath(path)} has the same item twice`, mend: 'remove one' }),
}

/** For what JSON Schema asks of the schemas in a manifest beyond the above. */
function explainOther({ path, message }: GrammarError): Finding {
  return { path, message: `${showPath(path)} ${message}` }
}

function explainUnknownKey({ path, params, parent, data }: GrammarError): Finding {
  const key = String(params['additionalProperty'])
  const known = Object.keys(parent['properties'] ?? {})
  return {
    path: [...path, key],
    at: 'key',
    message: `${showPath(path)} has the unknown key ${showValue(key)}`,
    mend: didYouMean(key, known) ?? (isRestOfText(key, data) ? commaMend : listKnown(known)),
  }
}

const commaMend = 'a text that has a comma needs quotes here'

/** In `{ reason: none, as yet }` the second half of the text is read as a key without a value. */
function isRestOfText(key: string, data: unknown): boolean {
  return /\s/.test(key) && (data as Readonly<Record<string, unknown>>)[key] === null
}

function listKnown(known: readonly string[]): string | undefined {
  return known.length <= 12 ? `known here are ${known.join(', ')}` : undefined
}

function explainMissingKey({ path, params, parent }: GrammarError): Finding {
  const key = String(params['missingProperty'])
  const properties = (parent['properties'] ?? {}) as Readonly<Record<string, unknown>>
  const { description } = resolveGrammar(properties[key])
  return {
    path,
    at: 'key',
    message: `${showPath(path)} lacks ${showValue(key)}`,
    mend: typeof description === 'string' ? `add it: ${description}` : 'add it',
  }
}

function explainMissingCompanion({ path, params }: GrammarError): Finding {
  const [has, lacks] = [String(params['property']), String(params['missingProperty'])]
  return {
    path: [...path, has],
    at: 'key',
    message: `${showPath(path)} has "${has}" but lacks "${lacks}"`,
    mend: 'add it',
  }
}

function explainMismatch({ path, params, data }: GrammarError): Finding {
  const expected = params['expected'] as readonly string[]
  return {
    path,
    message: `${showPath(path)} must be ${either(expected)}, ${butIs(data)}`,
    mend: mendMismatch(expected, data),
  }
}

function butIs(data: unknown): string {
  return data === null ? 'but is empty' : `not ${valueInWords(data)}`
}

function mendMismatch(expected: readonly string[], data: unknown): string | undefined {
  if (typeof data === 'string') {
    const constants = expected.filter((word) => word.startsWith('"')).map((word) => word.slice(1, -1))
    return didYouMean(data, constants)
  }
  const quotable = typeof data === 'number' || typeof data === 'boolean'
  return quotable && expected.includes('a text') ? 'put it in quotes' : undefined
}

function explainName({ path, schema, data }: GrammarError): Finding {
  return mustBeOneOf(path, schema as readonly unknown[], data)
}

function explainVariant({ path, params, parent }: GrammarError): Finding {
  const tag = String(params['tag'])
  const names = ((parent['oneOf'] ?? []) as readonly unknown[]).flatMap((branch) => tagNames(branch, tag))
  return mustBeOneOf([...path, tag], names, params['tagValue'])
}

function mustBeOneOf(path: Path, allowed: readonly unknown[], data: unknown): Finding {
  const names = allowed.map(String)
  return {
    path,
    message: `${showPath(path)} must be ${either(names)}, ${butIs(data)}`,
    mend: typeof data === 'string' ? didYouMean(data, names) : undefined,
  }
}

function tagNames(branch: unknown, tag: string): readonly unknown[] {
  const properties = (resolveGrammar(branch)['properties'] ?? {}) as Readonly<Record<string, unknown>>
  const { const: only, enum: several } = resolveGrammar(properties[tag])
  return only === undefined ? ((several ?? []) as readonly unknown[]) : [only]
}

function explainPattern({ path, schema, data, propertyName }: GrammarError): Finding {
  const wanted = patternInWords(String(schema))
  if (propertyName === undefined) {
    return { path, message: `${showPath(path)} must be ${wanted}, not ${showValue(data)}` }
  }
  const message = `the name ${showValue(propertyName)} in ${showPath(path)} must be ${wanted}`
  return { path: [...path, propertyName], at: 'key', message }
}

function explainEmpty({ path }: GrammarError): Finding {
  return { path, message: `${showPath(path)} must not be empty` }
}
