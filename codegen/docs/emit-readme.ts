import type { Connector, Entity, Operation } from '../../manifest/connector.ts'
import { permissionNames } from '../../manifest/permission-text.ts'
import { authMethods, isOpen } from './auth-methods.ts'
import { fieldsToGive } from './client-setup.ts'
import { codeSpan } from './code-span.ts'
import { bundledPlace, type ConnectorPlace } from './connector-place.ts'
import { headingAnchor, markdownLink } from './markdown-link.ts'
import { markdownPage, type Block } from './markdown-page.ts'
import { markdownTable } from './markdown-table.ts'
import { operationLink } from './operation-examples.ts'
import { prose, sentence } from './prose.ts'
import { readmeExamples } from './readme-examples.ts'
import { searchSection } from './search-section.ts'

/** Emits README.md: what the connector is, how to call it for the first time, and what it can do. */
export function emitReadme(connector: Connector, place: ConnectorPlace = bundledPlace(connector.name)): string {
  const { direct, unsupported } = connector.questions
  return markdownPage([
    `# ${prose(connector.title)} connector`,
    sentence(connector.description),
    authentication(connector),
    ...readmeExamples(connector, place),
    '## Entities and actions',
    entityTable(connector),
    ...searchSection(connector, place),
    ...questions('What you can ask', direct),
    ...questions('What it cannot do', unsupported),
    ...permissions(connector),
    '## More',
    furtherReading(connector),
    identity(connector),
  ])
}

function authentication(connector: Connector): string {
  const { oauth, token } = authMethods(connector)
  const offered = [...token.offered, ...oauth.offered]
  const ways = offered.map((scheme) => {
    const fields = Object.keys(fieldsToGive(scheme.credentials)).map(codeSpan)
    return isOpen(scheme) ? 'none, the API is open' : `${prose(scheme.title)} (${fields.join(', ')})`
  })
  const none = oauth.declined ? '; OAuth is unavailable' : ''
  return `Authentication: ${ways.length === 0 ? 'none that this connector describes' : ways.join(', or ')}${none}. [AUTH.md](AUTH.md) has the details.`
}

function entityTable(connector: Connector): string {
  const rows = Object.values(connector.entities).map((entity) => [
    entityLink(entity),
    operationsOf(connector, entity)
      .map((operation) => operationLink(operation, codeSpan(operation.action)))
      .join(', '),
    prose(entity.description),
  ])
  return markdownTable(['Entity', 'Actions', 'What it is'], rows)
}

function entityLink({ name }: Entity): string {
  return markdownLink(codeSpan(name), `REFERENCE.md${headingAnchor(name)}`)
}

function operationsOf({ operations }: Connector, { name, actions }: Entity): readonly Operation[] {
  return actions.map((action) => operations[`${name}.${action}`]).filter((operation) => operation !== undefined)
}

function questions(heading: string, list: readonly string[]): readonly Block[] {
  return list.length === 0 ? [] : [`## ${heading}`, list.map((question) => `- ${prose(question)}`).join('\n')]
}

function permissions({ permissions: described, operations }: Connector): readonly Block[] {
  const all = Object.values(operations)
  const names = new Set([
    ...Object.keys(described),
    ...all.flatMap((operation) => permissionNames(operation.permissions)),
  ])
  if (names.size === 0) return []
  const rows = [...names].map((name) => {
    const users = all.filter((operation) => permissionNames(operation.permissions).includes(name))
    const allows = Object.hasOwn(described, name) ? (described[name] ?? '') : ''
    return [codeSpan(name), prose(allows), users.map((user) => operationLink(user, codeSpan(user.id))).join(', ')]
  })
  const needed = 'Give the credentials what the actions you use need, and no more.'
  return ['## Permissions', needed, markdownTable(['Permission', 'What it allows', 'Actions that need it'], rows)]
}

function furtherReading({ title, docs }: Connector): string {
  const official = docs === undefined ? undefined : markdownLink(`Documentation of the ${prose(title)} API`, docs)
  return [
    '- [AUTH.md](AUTH.md): credentials, in your own program and over the hosted API',
    '- [REFERENCE.md](REFERENCE.md): every action with its parameters, an example and its answer',
    ...(official === undefined ? [] : [`- ${official}`]),
  ].join('\n')
}

function identity({ version, id }: Connector): string {
  return [`Version ${codeSpan(version)}`, ...(id === undefined ? [] : [`definition id ${codeSpan(id)}`])].join(', ')
}
