import { showPath, type Finding } from '../finding.ts'
import type { JsonSchema } from '../json-schema.ts'
import { lookUp } from '../look-up.ts'
import { didYouMean } from '../nearest.ts'
import { countAlternatives, mostAlternatives } from './count-alternatives.ts'
import { eachOperation } from './each-operation.ts'
import { sectionsOf, type Draft, type DraftOperation } from './draft.ts'
import { findCircles } from './find-circles.ts'
import { formats, keywordMends, keywords } from './json-schema-vocabulary.ts'
import type { Rule } from './rule.ts'
import { allSchemas, standaloneSchemas, withSubschemas, type SchemaPlace } from './schema-places.ts'
import { unknownName } from './unknown-name.ts'

/** JSON Schemas mean what they seem to mean. */
export const jsonSchemaRules: readonly Rule[] = [
  { sentence: 'Every keyword of a schema is one of JSON Schema 2020-12.', check: checkKeywords },
  { sentence: 'Every reference to a schema resolves.', check: checkReferences },
  { sentence: 'No schema refers to nothing but itself.', check: checkCircles },
  { sentence: 'The alternatives of a schema of parameters can be written out.', check: checkAlternatives },
  { sentence: 'Every format is known.', check: checkFormats },
  { sentence: 'Every pattern is a regular expression.', check: checkPatterns },
  { sentence: 'Every property that is required is declared.', check: checkRequired },
  { sentence: 'Every parameter that is required is declared.', check: eachOperation(checkRequiredParameters) },
]

function* checkKeywords(draft: Draft): Generator<Finding> {
  for (const { path, schema } of allSchemas(draft)) {
    for (const keyword of Object.keys(schema)) {
      if (keywords.includes(keyword) || keyword.startsWith('x-')) continue
      yield {
        path: [...path, keyword],
        at: 'key',
        message: `${showPath(path)} has the unknown keyword "${keyword}"`,
        mend:
          lookUp(keywordMends, keyword) ??
          didYouMean(keyword, keywords) ??
          'remove it, or let its name start with "x-"',
      }
    }
  }
}

function* checkReferences(draft: Draft): Generator<Finding> {
  for (const { path, schema } of allSchemas(draft)) {
    const { $ref } = schema
    if (typeof $ref !== 'string') continue
    const name = nameIn($ref)
    if (name === undefined) {
      const message = `${showPath(path)} refers to "${$ref}"`
      yield { path: [...path, '$ref'], message, mend: 'put the schema under "schemas" and write "#/schemas/Name"' }
      continue
    }
    yield* unknownName({
      path: [...path, '$ref'],
      by: path,
      says: 'refers to the unknown schema',
      name,
      names: draft.names.in('schemas'),
      otherwise: 'declare it under "schemas"',
    })
  }
}

function nameIn(reference: string): string | undefined {
  return /^#\/schemas\/([A-Za-z0-9]+)$/.exec(reference)?.[1]
}

/** In place: what is described is the same value, so that following such references never ends. */
function* checkCircles({ manifest: { schemas = {} } }: Draft): Generator<Finding> {
  const next = (name: string): readonly string[] => referencesInPlace(lookUp(schemas, name) ?? {})
  for (const circle of findCircles(Object.keys(schemas), next)) {
    yield {
      path: ['schemas', circle[0] ?? ''],
      at: 'key',
      message: `the schemas ${circle.join(' → ')} refer to each other without describing anything`,
      mend: 'let one of them say what it is; below "properties" or "items" a circle is fine',
    }
  }
}

function referencesInPlace(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = schema as JsonSchema
  const lists = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (own[keyword] ?? []) as readonly unknown[])
  const inner = [...lists, ...['not', 'if', 'then', 'else'].map((keyword) => own[keyword])]
  const name = typeof own['$ref'] === 'string' ? nameIn(own['$ref']) : undefined
  return [...(name === undefined ? [] : [name]), ...inner.flatMap(referencesInPlace)]
}

function* checkAlternatives({ manifest: { schemas = {} }, parts }: Draft): Generator<Finding> {
  for (const { path, parts: written } of parts) {
    for (const [section, schema] of Object.entries(sectionsOf(written))) {
      const count = countAlternatives(schema, schemas)
      // Endless ones are circles, which have been reported.
      if (count <= mostAlternatives || count === Infinity) continue
      const place = [...path, section]
      const message = `${showPath(place)} comes to more than ${mostAlternatives} alternatives`
      yield { path: place, at: 'key', message, mend: 'let fewer alternatives have alternatives of their own' }
    }
  }
}

function* checkFormats(draft: Draft): Generator<Finding> {
  for (const { path, schema } of allSchemas(draft)) {
    const { format } = schema
    if (typeof format !== 'string' || formats.includes(format)) continue
    const message = `${showPath(path)} has the unknown format "${format}"`
    yield { path: [...path, 'format'], message, mend: didYouMean(format, formats) ?? `known are ${formats.join(', ')}` }
  }
}

function* checkPatterns(draft: Draft): Generator<Finding> {
  const mend = 'write one as in JavaScript, with the flag u'
  for (const { path, schema } of allSchemas(draft)) {
    const { pattern, patternProperties = {} } = schema
    if (typeof pattern === 'string' && !isPattern(pattern)) {
      const message = `the pattern of ${showPath(path)} is not a regular expression`
      yield { path: [...path, 'pattern'], message, mend }
    }
    for (const key of Object.keys(patternProperties as object).filter((text) => !isPattern(text))) {
      const place = [...path, 'patternProperties', key]
      yield { path: place, at: 'key', message: `${showPath(place)} is not a regular expression`, mend }
    }
  }
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u')
    return true
  } catch {
    return false
  }
}

function* checkRequired(draft: Draft): Generator<Finding> {
  for (const place of standaloneSchemas(draft).flatMap(withSubschemas)) yield* undeclared(place)
}

/** A template may declare what the action requires, and the other way round. */
function* checkRequiredParameters({ action, origin }: DraftOperation): Generator<Finding> {
  for (const [section, schema] of Object.entries(sectionsOf(action))) {
    for (const { path, schema: inner } of withSubschemas({ path: [section], schema })) {
      yield* undeclared({ path, schema: inner }, origin)
    }
  }
}

function* undeclared(
  { path, schema }: SchemaPlace,
  origin = (inner: SchemaPlace['path']) => inner,
): Generator<Finding> {
  const { properties, required = [] } = schema
  if (properties === undefined || mayHaveMore.some((keyword) => (schema[keyword] ?? false) !== false)) return
  for (const [index, name] of (required as readonly string[]).entries()) {
    const place = origin([...path, 'required', index])
    yield* unknownName({
      path: place,
      by: origin(path),
      says: 'requires the undeclared property',
      name,
      names: Object.keys(properties as object),
      otherwise: 'declare it under "properties"',
    })
  }
}

/** Keywords that can declare properties beside `properties`. */
const mayHaveMore = [
  '$ref',
  'additionalProperties',
  'allOf',
  'anyOf',
  'dependentSchemas',
  'if',
  'oneOf',
  'patternProperties',
  'unevaluatedProperties',
]
