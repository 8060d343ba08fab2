import { exampleParams, inputDefinitions } from '../../codegen/docs/example-params.ts'
import { schemaTypeText } from '../../codegen/docs/schema-type-text.ts'
import { listFields } from '../../codegen/docs/list-fields.ts'
import type { Connector, Operation } from '../../manifest/connector.ts'
import { permissionText } from '../../manifest/permission-text.ts'
import { shellQuote } from '../shell-quote.ts'
import { fieldText } from './field-text.ts'
import { section, type Page } from './page.ts'

/** Writes what an action does, what it takes, what it gives, and a command to try it. */
export function actionPage({ permissions }: Connector, operation: Operation, page: Page): string {
  const { entity, action, description, docs, deprecated } = operation
  const { bold, dim } = page.colors
  return [
    `${bold(`${entity} ${action}`)}\n${page.paragraph(description)}`,
    deprecated === undefined ? '' : page.paragraph(`Deprecated: ${deprecated}`),
    docs === undefined ? '' : `${dim(docs)}\n`,
    section(page, 'About', page.table(factsOf(operation, permissions))),
    section(page, 'Parameters', parameterTable(operation, page)),
    section(page, 'Example', exampleLine(operation, page)),
  ].join('')
}

function factsOf(operation: Operation, known: Connector['permissions']): readonly (readonly string[])[] {
  const { effect, idempotent, permissions, pagination } = operation
  const repeat = idempotent ? 'is repeated when it fails in passing' : 'is never repeated by itself'
  const paging = pagination.type === 'none' ? `all at once: ${pagination.reason}` : pageFacts(pagination)
  return [
    ['Effect', `${effect}; ${repeat}`],
    ...permissions.map((permission) => [
      'Permission',
      permissionText([permission], (name) => [name, known[name]].filter(Boolean).join(': ')),
    ]),
    ['Answers', answerText(operation)],
    ...(operation.response.type === 'records' ? [['Pages', paging]] : []),
  ]
}

function pageFacts({ send, size, max }: Exclude<Operation['pagination'], { type: 'none' }>): string {
  const sized =
    size === undefined ? '' : `; ${size} sets how many a page has${max === undefined ? '' : `, at most ${max}`}`
  return `${send} asks for the next page; --all reads every one${sized}`
}

function answerText({ response: { type, schema = 'record', meta } }: Operation): string {
  if (type === 'nothing') return 'nothing'
  if (type === 'file') return 'a file; --output says where it is written'
  const extras = Object.keys(meta)
  const beside = extras.length === 0 ? '' : `; meta may have ${extras.join(', ')}`
  return `${type === 'records' ? `a list of ${schema}` : schema}${beside}`
}

function parameterTable(operation: Operation, page: Page): string {
  const definitions = inputDefinitions(operation)
  const fields = listFields(operation.input, { definitions, levels: 2, named: true })
  const rows = fields.map(({ name, schema, required }) => [
    name,
    schemaTypeText(schema, definitions),
    required ? 'required' : '',
    fieldText(schema, definitions),
  ])
  return rows.length === 0 ? page.table([['It takes none.']]) : page.table(rows, ['Name', 'Type', '', 'Description'])
}

function exampleLine(operation: Operation, page: Page): string {
  const params = exampleParams(operation)
  const given = Object.keys(params).length === 0 ? [] : ['--params', shellQuote(JSON.stringify(params))]
  return `  ${page.command('execute', page.argument, operation.entity, operation.action, ...given)}\n`
}
