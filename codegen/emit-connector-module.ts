import type { Connector } from '../manifest/connector.ts'
import { docComment } from './doc-comment.ts'
import { emitLiteral } from './emit-literal.ts'
import { findConstants } from './find-constants.ts'
import { emitImports, type Imports } from './imports.ts'

/** Emits the compiled connector as a module of plain data. */
export function emitConnectorModule(connector: Connector, imports: Imports): string {
  const constants = findConstants(connector)
  const shared = new Map(constants.map(({ name, text }) => [text, name]))
  const literal = emitLiteral(connector, shared)
  return [
    emitImports(imports, ['Connector', ...constants.map(({ type }) => type.name)]),
    ...constants.map(({ name, type, text }) => `const ${name}: ${type.text} = ${emitLiteral(JSON.parse(text))}\n`),
    `${docComment(`The ${connector.title} connector, compiled.`)}export const connector: Connector = ${literal}\n`,
  ].join('\n')
}
