import { _, Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import type { Connector } from '../manifest/connector.ts'
import { emitImports, type Imports } from './imports.ts'
import { shortenValidators } from './shorten-validators.ts'
import { stripAnnotations } from './strip-annotations.ts'

/** Emits a validator for the input of each operation, which needs no ajv to run and finds what ajv would find. */
export function emitValidators({ operations }: Connector, imports: Imports): string {
  const schemas = Object.values(operations).map(({ id, input }) => [id, stripAnnotations(input)] as const)
  const texts = [...new Set(schemas.map(([, schema]) => JSON.stringify(schema)))]
  const { code, functions } = compileValidators(texts.map((text) => JSON.parse(text) as object))
  const entries = schemas.map(([id, schema]) => {
    const name = functions[texts.indexOf(JSON.stringify(schema))] ?? ''
    return `  ${JSON.stringify(id)}: ${name},\n`
  })
  const uses = code.includes('validation.') ? (['validation'] as const) : []
  return `// ${unchecked}
${emitImports(imports, ['InputValidators', ...uses])}
${code}

export const validators: InputValidators = {
${entries.join('')}}
`
}

/** What ajv writes has no types; the directive is for its module, not for this one. */
const unchecked = ['@ts', 'nocheck'].join('-')

interface Compiled {
  readonly code: string
  /** The names of the functions, in the order of the schemas. */
  readonly functions: readonly string[]
}

function compileValidators(schemas: readonly object[]): Compiled {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    strictNumbers: true,
    validateSchema: false,
    logger: false,
    ownProperties: true,
    // A function for each reference, as `compileValidators` has it, instead of a copy of what it leads to.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`validation.formats` },
  })
  addFormats.default(ajv)
  // What is noted for `unevaluatedProperties` is noted in every function, asked for or not.
  if (!JSON.stringify(schemas).includes('"unevaluated')) ajv.opts.unevaluated = false
  const names = schemas.map((schema, index) => {
    ajv.addSchema(schema, `input${index}`)
    return `input${index}`
  })
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])))
  const lines = shortenValidators(code).split('\n')
  const functions = names.map((name) => exportedFunction(lines, name))
  return { code: withoutUnused(lines.flatMap(emitLine)).join('\n'), functions }
}

function exportedFunction(lines: readonly string[], name: string): string {
  const line = lines.find((text) => text.startsWith(`export const ${name} = `)) ?? ''
  return line.slice(`export const ${name} = `.length).replace(/;$/, '')
}

/** ajv asks for its runtime by `require`, which a module does not have. */
function emitLine(line: string): readonly string[] {
  if (line === '"use strict";' || line === '' || line.startsWith('export const input')) return []
  const [, name, part = ''] = /^const (\w+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;$/.exec(line) ?? []
  if (name !== undefined) return [`const ${name} = validation.${part};`]
  if (/^const \w+ = require\(/.test(line)) throw new Error(`ajv asks for a module that is not at hand: ${line}`)
  return [line]
}

/** ajv keeps each schema for the few values it reads from it at run time; most are never read. */
function withoutUnused(lines: readonly string[]): readonly string[] {
  const declared = /^const (schema\d+) = /
  const others = lines.filter((line) => !declared.test(line)).join('\n')
  return lines.filter((line) => {
    const [, name] = declared.exec(line) ?? []
    return name === undefined || new RegExp(`\\b${name}\\b`).test(others)
  })
}
