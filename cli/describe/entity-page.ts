import { listFields } from '../../codegen/docs/list-fields.ts'
import { schemaTypeText } from '../../codegen/docs/schema-type-text.ts'
import type { Connector, Entity } from '../../manifest/connector.ts'
import { permissionText } from '../../manifest/permission-text.ts'
import { fieldText } from './field-text.ts'
import { section, type Page } from './page.ts'

/** Writes what can be done with an entity, and what its records look like. */
export function entityPage(connector: Connector, entity: Entity, page: Page): string {
  const { name, title, description, actions } = entity
  const { bold, dim } = page.colors
  const [first] = actions
  return [
    `${bold(name)} ${dim(`${title}, in ${connector.title}`)}\n${page.paragraph(description)}`,
    section(page, 'Actions', actionTable(connector, entity, page)),
    section(
      page,
      `Record${entity.record === undefined ? '' : `: ${entity.record}`}`,
      recordTable(connector, entity, page),
    ),
    section(page, 'Relations', relationTable(entity, page)),
    first === undefined ? '' : `\n${dim('More:')} ${page.command('describe', page.argument, name, first)}\n`,
  ].join('')
}

function actionTable({ operations }: Connector, { name, actions }: Entity, page: Page): string {
  const rows = actions.flatMap((action) => {
    const operation = operations[`${name}.${action}`]
    if (operation === undefined) return []
    const { effect, permissions, description, deprecated } = operation
    const told = deprecated === undefined ? description : `Deprecated: ${deprecated} ${description}`
    return [[action, effect, permissionText(permissions), told]]
  })
  return page.table(rows, ['Action', 'Effect', 'Permission', 'Description'])
}

function recordTable({ schemas }: Connector, { record }: Entity, page: Page): string {
  const schema = record === undefined ? undefined : schemas[record]
  if (schema === undefined) return ''
  const fields = listFields(schema, { definitions: schemas, levels: 0, named: true })
  const rows = fields.map((field) => [
    field.name,
    schemaTypeText(field.schema, schemas),
    fieldText(field.schema, schemas),
  ])
  return rows.length === 0 ? '' : page.table(rows, ['Field', 'Type', 'Description'])
}

function relationTable({ relations }: Entity, page: Page): string {
  const rows = relations.map(({ to, by, many, description = '' }) => [by, `${to}${many ? ' (many)' : ''}`, description])
  return rows.length === 0 ? '' : page.table(rows, ['By', 'To', 'Description'])
}
