import type { Connector, Entity, Relation, Sync } from '../../manifest/connector.ts'
import { codeSpan } from './code-span.ts'
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
  if (sync.type === 'full') return `read in full by ${action} each time.`
  return `read in full by ${action} once; from then on a sync token asks only for what changed.`
}

function readingAction({ operations }: Connector, entity: string, { action }: Exclude<Sync, { type: 'none' }>): string {
  const operation = operations[`${entity}.${action}`]
  return operation === undefined ? codeSpan(action) : operationLink(operation, codeSpan(action), '')
}
