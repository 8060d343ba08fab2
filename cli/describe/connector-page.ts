import type { AuthScheme } from '../../manifest/auth-scheme.ts'
import type { Connector } from '../../manifest/connector.ts'
import { environmentVariable } from '../../manifest/environment-variable.ts'
import type { ObjectSchema } from '../../manifest/json-schema.ts'
import { fieldText } from './field-text.ts'
import { section, type Page } from './page.ts'

/** Writes what a connector is, which variables it reads, and what it holds. */
export function connectorPage(connector: Connector, page: Page): string {
  const { title, version, description, docs, auth, config = {}, entities } = connector
  const { bold, dim } = page.colors
  const [first] = Object.keys(entities)
  const rows = Object.values(entities).map((entity) => [entity.name, entity.actions.join(', '), entity.description])
  return [
    `${bold(title)} ${dim(version)}\n${page.paragraph(description)}`,
    docs === undefined ? '' : `${dim(docs)}\n`,
    ...auth.map((scheme) => schemeSection(connector.name, scheme, page)),
    section(page, 'Config', variableTable(connector.name, config, page)),
    section(page, 'Entities', page.table(rows, ['Entity', 'Actions', 'Description'])),
    first === undefined ? '' : `\n${dim('More:')} ${page.command('describe', page.argument, first)}\n`,
  ].join('')
}

function schemeSection(connector: string, scheme: AuthScheme, page: Page): string {
  if (!scheme.available)
    return section(page, `Credentials: ${schemeTitle(scheme.name)}`, page.table([['This API does not offer it.']]))
  const table = variableTable(connector, scheme.credentials, page)
  return section(page, `Credentials: ${scheme.title}`, table === '' ? page.table([['None are needed.']]) : table)
}

function schemeTitle(name: string): string {
  return name.replace(/^oauth(?=_|$)/, 'OAuth').replaceAll('_', ' ')
}

/** Fields that are given by environment variables. */
function variableTable(connector: string, { properties = {}, required = [] }: ObjectSchema, page: Page): string {
  const rows = Object.entries(properties).map(([field, schema]) => [
    environmentVariable(connector, field),
    required.includes(field) ? 'required' : 'optional',
    fieldText(schema, {}),
  ])
  return rows.length === 0 ? '' : page.table(rows, ['Variable', '', 'Description'])
}
