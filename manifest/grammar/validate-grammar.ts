import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

import type { Finding, Path } from '../finding.ts'

import type { Manifest } from '../manifest.gen.ts'
import { explainGrammarErrors } from './explain-grammar-errors.ts'
import type { GrammarError } from './grammar-error.ts'
import { grammarSchema } from './grammar-schema.ts'

/** What the grammar has against a value. */
export interface GrammarVerdict {
  readonly findings: readonly Finding[]
  /** What cannot be relied on, the keys that are missing among it. */
  readonly broken: readonly Path[]
}

/** Judges a value by the grammar; no findings means that it is a manifest in form. */
export function validateGrammar(value: unknown): GrammarVerdict {
  const errors = grammarErrorsOf(value)
  return { findings: explainGrammarErrors(errors), broken: errors.filter(isHarmful).map(brokenPath) }
}

/** Tells whether a value has the form of a manifest; being empty where something is expected does not count. */
export function hasManifestForm(value: unknown): value is Manifest {
  return grammarErrorsOf(value).every(({ keyword }) => keyword === 'minProperties')
}

/** Judges a value by one definition of the grammar; the findings say where it stands in a manifest. */
export function validateDefinition(name: string, value: unknown, at: Path): readonly Finding[] {
  const validate = compiledGrammar().ajv.getSchema(`${String(grammarSchema['$id'])}#/$defs/${name}`)
  if (validate === undefined) throw new Error(`the grammar has no definition of ${name}`)
  if (validate(value) === true) return []
  const errors = (validate.errors ?? []).map((error) => toGrammarError(error, value))
  return explainGrammarErrors(errors.map((error) => ({ ...error, path: [...at, ...error.path] })))
}

/** That there is nothing to judge is no reason not to judge the rest. */
function isHarmful({ keyword, path }: GrammarError): boolean {
  return keyword !== 'minProperties' || !['auth', 'entities', 'actions'].includes(String(path.at(-1)))
}

function brokenPath({ path, params, propertyName }: GrammarError): Path {
  const key = propertyName ?? params['additionalProperty'] ?? params['missingProperty']
  return typeof key === 'string' ? [...path, key] : path
}

let compiled: { readonly ajv: Ajv2020; readonly validate: ValidateFunction } | undefined

function grammarErrorsOf(value: unknown): readonly GrammarError[] {
  const { validate } = compiledGrammar()
  validate(value)
  return (validate.errors ?? []).map((error) => toGrammarError(error, value))
}

/** Compiled at the first manifest: it takes longer than all the rest. */
function compiledGrammar(): NonNullable<typeof compiled> {
  if (compiled === undefined) {
    const ajv = createAjv()
    compiled = { ajv, validate: ajv.compile(grammarSchema) }
  }
  return compiled
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    discriminator: true,
  })
  addFormats.default(ajv)
  return ajv
}

function toGrammarError(error: ErrorObject, root: unknown): GrammarError {
  const { keyword, schema, parentSchema, data, propertyName, message = 'is not as the grammar wants it' } = error
  const params = error.params as Readonly<Record<string, unknown>>
  return {
    path: readPointer(error.instancePath, root),
    keyword,
    params,
    schema,
    parent: parentSchema ?? {},
    data,
    message,
    ...(propertyName !== undefined && { propertyName }),
  }
}

/** A step is an index where the value on the way is a list. */
function readPointer(pointer: string, root: unknown): Path {
  let value = root
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replace(/~1/g, '/').replace(/~0/g, '~')
      const step = Array.isArray(value) ? Number(name) : name
      value = (value as Readonly<Record<string | number, unknown>>)[step]
      return step
    })
}
