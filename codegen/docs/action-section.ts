import type { Connector, Operation } from '../../manifest/connector.ts'
import { permissionText } from '../../manifest/permission-text.ts'
import { answerText } from './answer-text.ts'
import { bodyText } from './body-text.ts'
import { codeBlock } from './code-block.ts'
import { codeSpan } from './code-span.ts'
import type { ConnectorPlace } from './connector-place.ts'
import { exampleParams } from './example-params.ts'
import { markdownLink } from './markdown-link.ts'
import type { Block } from './markdown-page.ts'
import { commandLine, executeBody, methodCall, operationHeading } from './operation-examples.ts'
import { parameterTable } from './parameter-table.ts'
import { oneLine } from './escape-markdown.ts'
import { sentence } from './prose.ts'
import { templateText, templateValueText } from './template-text.ts'
import { valueText } from './value-text.ts'

/** Writes all there is to know about one action. */
export function actionSection(connector: Connector, place: ConnectorPlace, operation: Operation): readonly Block[] {
  const params = exampleParams(operation)
  const [example] = operation.examples
  const title = example?.title === undefined ? [] : [`// ${oneLine(example.title)}`]
  return [
    `### ${operationHeading(operation)}`,
    operation.deprecated === undefined ? undefined : `**Deprecated.** ${sentence(operation.deprecated)}`,
    sentence(operation.description),
    nature(operation),
    whyNotPaged(operation),
    requestLine(connector, operation),
    ...alwaysSent(operation),
    ...parameterTable(connector, operation),
    'TypeScript:',
    codeBlock('typescript', [...title, methodCall(connector, operation, params)].join('\n')),
    'Command line:',
    codeBlock('bash', commandLine(place, operation, params)),
    'Body for the hosted API:',
    codeBlock('json', valueText(executeBody(operation, params), 'json')),
    ...answerText(connector, operation),
  ]
}

/** One line on what the call does, what it needs and how it pages. */
function nature(operation: Operation): string {
  const needs = permissionText(operation.permissions, codeSpan)
  const docs = operation.docs === undefined ? undefined : markdownLink('API documentation', operation.docs)
  return [effectText(operation), needs === '' ? 'needs no permission' : `needs ${needs}`, pagingText(operation), docs]
    .filter((part) => part !== undefined)
    .join(' · ')
}

function effectText({ effect, idempotent }: Operation): string {
  switch (effect) {
    case 'read':
      return '**Reads**'
    case 'write':
      return idempotent ? '**Writes**, the same when repeated' : '**Writes**'
    case 'destroy':
      return idempotent ? '**Destroys**, the same when repeated' : '**Destroys**'
  }
}

function pagingText({ pagination, response }: Operation): string | undefined {
  if (response.type !== 'records') return undefined
  if (pagination.type === 'none') return 'not paged'
  const { type, max, order, within } = pagination
  const most = max === undefined ? '' : `, at most ${max} records each`
  const all = within === undefined ? '' : `, ${within} in all`
  return `pages by ${pagingWays[type]}${most}${all}${order === undefined ? '' : orderText[order]}`
}

const pagingWays = {
  cursor: 'cursor',
  link: 'the address of the next page',
  page: 'number',
  offset: 'offset',
  last_id: 'the id of the last record',
  values: 'values of the answer',
}

function whyNotPaged({ pagination, response }: Operation): Block {
  return response.type === 'records' && pagination.type === 'none' ? sentence(pagination.reason) : undefined
}

const orderText = { ascending: ', oldest first', descending: ', newest first', unstable: ', in no fixed order' }

function requestLine(connector: Connector, operation: Operation): string {
  const { server: main } = connector
  const { method, path, server } = operation
  const pieces = path.map((piece) => (typeof piece === 'string' ? piece : `{${piece.param}}`))
  const bases = server === undefined ? main.url : (main.others[server] ?? main.url)
  const addresses = bases.map((base) => codeSpan(`${method} ${templateText(base)}${pieces.join('')}`))
  return `Request: ${addresses.join(' or ')}${bodyText(connector, operation)}`
}

function alwaysSent({ set }: Operation): readonly string[] {
  if (set.length === 0) return []
  const values = set.map(
    ({ at, value }) => `${codeSpan(at.path.join('.'))} as ${codeSpan(templateValueText(value))} in the ${at.in}`,
  )
  return [`Always sent: ${values.join(', ')}.`]
}
