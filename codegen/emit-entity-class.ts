import type { Connector, Entity, Operation } from '../manifest/connector.ts'
import { permissionText } from '../manifest/permission-text.ts'
import { emitCopyMethods, emitSharedSearch, sharesSearch } from './copy-methods.ts'
import { addSentence, docComment } from './doc-comment.ts'
import { requiresParameters } from './requires-parameters.ts'
import { ownMetaType, recordType } from './result-types.ts'
import type { TypeNames } from './type-names.ts'

/** Emits the class with the actions of an entity. */
export function emitEntityClass(connector: Connector, entity: Entity, names: TypeNames): string {
  const { name } = entity
  const own = Object.values(connector.operations).filter((operation) => operation.entity === name)
  const client = `ConnectorClient<${names.operations}>`
  return `class ${names.entity(name)} {
readonly #client: ${client}

constructor(client: ${client}) {
  this.#client = client
}

${[...own.map((operation) => emitMethod(connector, operation, names)), ...emitCopyMethods(connector, entity, names)].join('\n')}}
`
}

function emitMethod(connector: Connector, operation: Operation, names: TypeNames): string {
  const params = `params${requiresParameters(operation.input) ? '' : '?'}: ${names.params(operation.id)}`
  const { signature, body } = emitCall(connector, operation, names)
  const head = `${signature.start}${operation.action}(${params}, options?: CallOptions): ${signature.result}`
  return sharesSearch(connector, operation)
    ? emitSharedSearch(connector, operation, { comment: emitComment(operation), head, names })
    : `${emitComment(operation)}${head} {\n${body}\n}\n`
}

interface Method {
  readonly signature: { readonly start: 'async ' | ''; readonly result: string }
  readonly body: string
}

function emitCall(connector: Connector, operation: Operation, names: TypeNames): Method {
  const call = `${JSON.stringify(operation.entity)}, ${JSON.stringify(operation.action)}, params, options`
  const record = recordType(operation, names)
  switch (operation.response.type) {
    case 'records':
      return {
        signature: {
          start: '',
          result: `Pages<${[record, ownMetaType(connector, operation, names) ?? []].flat().join(', ')}>`,
        },
        body: `return this.#client.pages(${call})`,
      }
    case 'record':
      return {
        signature: { start: 'async ', result: `Promise<${record}>` },
        body: `const { data } = await this.#client.execute(${call})\nreturn data`,
      }
    case 'file':
      return {
        signature: { start: 'async ', result: 'Promise<Download>' },
        body: `return this.#client.execute(${call})`,
      }
    case 'nothing':
      return { signature: { start: 'async ', result: 'Promise<void>' }, body: `await this.#client.execute(${call})` }
  }
}

function emitComment({ description, permissions, docs, deprecated }: Operation): string {
  const needs = permissionText(permissions, (permission) => `\`${permission}\``)
  const tags = [
    ...(docs === undefined ? [] : [`@see ${docs}`]),
    ...(deprecated === undefined ? [] : [`@deprecated ${deprecated}`]),
  ]
  return docComment(needs === '' ? description : addSentence(description, `Needs ${needs}.`), tags)
}
