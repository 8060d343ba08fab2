import type { Connector, Entity, Relation } from '../../manifest/connector.ts'
import { parentOf, type Sync } from '../../manifest/sync.ts'
import { isCopied } from '../../manifest/copy-actions.ts'
import { clientField } from '../client-field.ts'
import { copySearchMethod } from '../copy-methods.ts'
import { codeSpan } from './code-span.ts'
import { connectorNames } from './connector-names.ts'
import { headingAnchor, markdownLink } from './markdown-link.ts'
import { operationLink } from './operation-examples.ts'
import { prose, sentence } from './prose.ts'
import { selectorText } from '../../manifest/selector-text.ts'
import { typeCell } from './type-section.ts'

/** Lists what is known of an entity besides its actions: its record, key, relations and replication. */
export function entityFacts(connector: Connector, entity: Entity): string {
  const { record, key, label, summary, heavy, relations } = entity
  const facts = [
    record === undefined ? '' : `Record: ${typeCell({ $ref: `#/schemas/${record}` }, connector.schemas)}`,
    named('Key', key.map(selectorText)),
    named('Called by its', label.map(selectorText)),
    named('An agent sees by default', summary),
    named('Left out unless asked for', heavy),
    relations.length === 0 ? '' : `Relations: ${relations.map(relationText).join('; ')}`,
    `Replication: ${replicationText(connector, entity)}`,
    searchText(connector, entity),
  ]
  return facts
    .filter((fact) => fact !== '')
    .map((fact) => `- ${fact}`)
    .join('\n')
}

function named(what: string, paths: readonly string[]): string {
  return paths.length === 0 ? '' : `${what}: ${paths.map(codeSpan).join(', ')}`
}

function relationText({ to, by, many, description }: Relation): string {
  const target = markdownLink(codeSpan(to), headingAnchor(to))
  const why = description === undefined ? '' : ` (${prose(description).replace(/\.$/, '')})`
  return `${codeSpan(by)} → ${many ? 'several ' : ''}${target}${why}`
}

function replicationText(connector: Connector, { name, sync }: Entity): string {
  if (sync === undefined) return 'not replicated.'
  if (sync.type === 'none') return `not replicated. ${sentence(sync.reason)}`
  const action = readingAction(connector, name, sync)
  const parent = parentOf(sync)
  const each = parent === undefined ? '' : `, for each of the ${codeSpan(parent.entity)}`
  if (sync.type === 'full') return `read in full by ${action} each time${each}.`
  if (sync.type === 'updated_since')
    return `read in full by ${action} once${each}; from then on only what was updated since, by ${codeSpan(selectorText(sync.field))}.`
  return `read in full by ${action} once; from then on a sync token asks only for what changed.`
}

/** What is copied can be searched, by every field. */
function searchText(connector: Connector, entity: Entity): string {
  if (!isCopied(entity)) return ''
  const method = copySearchMethod(connector, entity)
  const isShared = method === 'search'
  const aside = Object.hasOwn(connector.operations, `${entity.name}.search`)
    ? `; ${codeSpan('search')} is the API’s own${isShared ? `, unless it is given a ${codeSpan('filter')}` : ''}`
    : ''
  const call = `${connectorNames(connector.name).variable}.${clientField(entity.name)}.${method}({ filter: … })`
  return `Search: the copy can be searched by every field, by ${codeSpan(call)}, or by the action ${codeSpan('context_store_search')}${aside}.`
}

function readingAction({ operations }: Connector, entity: string, { action }: Exclude<Sync, { type: 'none' }>): string {
  const operation = operations[`${entity}.${action}`]
  return operation === undefined ? codeSpan(action) : operationLink(operation, codeSpan(action), '')
}
