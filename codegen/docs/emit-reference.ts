import type { Connector, Entity, Operation } from '../../manifest/connector.ts'
import { actionSection } from './action-section.ts'
import { codeSpan } from './code-span.ts'
import { bundledPlace, type ConnectorPlace } from './connector-place.ts'
import { connectorNames } from './connector-names.ts'
import { entityFacts } from './entity-facts.ts'
import { executePath, hostedUrl } from './hosted-request.ts'
import { headingAnchor, markdownLink } from './markdown-link.ts'
import { markdownPage, type Block } from './markdown-page.ts'
import { markdownTable } from './markdown-table.ts'
import { operationLink } from './operation-examples.ts'
import { prose, sentence } from './prose.ts'
import { answerTypes } from './type-references.ts'
import { typeSection } from './type-section.ts'

/** Emits REFERENCE.md: every entity and every action with its parameters, examples and answer. */
export function emitReference(connector: Connector, place: ConnectorPlace = bundledPlace(connector.name)): string {
  const types = answerTypes(connector)
  const entities = Object.values(connector.entities)
  const records = new Set(entities.map(({ record }) => record))
  const further = types.filter((name) => !records.has(name))
  return markdownPage([
    `# ${prose(connector.title)} reference`,
    ...readingGuide(connector),
    entities.map((entity) => contentsLine(connector, entity)).join('\n'),
    ...entities.flatMap((entity) => entitySection(connector, place, { entity, types })),
    ...(further.length === 0 ? [] : ['## Types inside the records']),
    ...further.flatMap((name) => typeSection(connector, name)),
  ])
}

function readingGuide({ name }: Connector): readonly Block[] {
  const { variable } = connectorNames(name)
  return [
    `Each action is shown in three ways. In TypeScript, ${codeSpan(variable)} is a client, made as the [README](README.md#typescript) shows; ${codeSpan(`${variable}.execute(entity, action, params)`)} does the same by name. On the command line, credentials come from the [environment](AUTH.md#token). Over the hosted API, the body goes to ${codeSpan(`POST ${hostedUrl}${executePath}`)}; the whole request is in [AUTH.md](AUTH.md#api).`,
    'Calls that read are repeated after a passing failure; calls that write or destroy only when the request never left, or when repeating them changes nothing. A `?` after the name of a field says that it may be absent.',
  ]
}

function contentsLine(connector: Connector, entity: Entity): string {
  const actions = operationsOf(connector, entity).map((operation) => operationLink(operation, operation.action, ''))
  return `- ${markdownLink(entity.name, headingAnchor(entity.name))}: ${actions.join(', ')}`
}

function entitySection(
  connector: Connector,
  place: ConnectorPlace,
  { entity, types }: { readonly entity: Entity; readonly types: readonly string[] },
): readonly Block[] {
  const operations = operationsOf(connector, entity)
  const rows = operations.map((operation) => [
    operationLink(operation, codeSpan(operation.action), ''),
    prose(operation.description),
  ])
  return [
    `## ${entity.name}`,
    sentence(entity.description),
    entityFacts(connector, entity),
    markdownTable(['Action', 'What it does'], rows),
    ...operations.flatMap((operation) => actionSection(connector, place, operation)),
    ...(isFirstOf(connector, entity) && types.includes(entity.record ?? '')
      ? typeSection(connector, entity.record ?? '')
      : []),
  ]
}

/** Two entities may share a record; it is described once. */
function isFirstOf({ entities }: Connector, { name, record }: Entity): boolean {
  return Object.values(entities).find((entity) => entity.record === record)?.name === name
}

function operationsOf({ operations }: Connector, { name, actions }: Entity): readonly Operation[] {
  return actions.map((action) => operations[`${name}.${action}`]).filter((operation) => operation !== undefined)
}
