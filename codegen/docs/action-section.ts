import type { Connector, Operation } from '../../manifest/connector.ts'
import { answerText } from './answer-text.ts'
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
import { templatesText, templateValueText } from './template-text.ts'
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
    ...parameterTable(operation),
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
  const needs = operation.permissions.map(codeSpan).join(' and ')
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
  const most = pagination.max === undefined ? '' : `, at most ${pagination.max} records each`
  return `pages by cursor${most}${pagination.order === undefined ? '' : orderText[pagination.order]}`
}

function whyNotPaged({ pagination, response }: Operation): Block {
  return response.type === 'records' && pagination.type === 'none' ? sentence(pagination.reason) : undefined
}

const orderText = { ascending: ', oldest first', descending: ', newest first', unstable: ', in no fixed order' }

function requestLine({ server: main }: Connector, { method, path, server }: Operation): string {
  const pieces = path.map((piece) => (typeof piece === 'string' ? piece : `{${piece.param}}`))
  const base = templatesText(server === undefined ? main.url : (main.others[server] ?? main.url))
  return `Request: ${codeSpan(`${method} ${base}${pieces.join('')}`)}`
}

function alwaysSent({ set }: Operation): readonly string[] {
  if (set.length === 0) return []
  const values = set.map(
    ({ at, value }) => `${codeSpan(at.path.join('.'))} as ${codeSpan(templateValueText(value))} in the ${at.in}`,
  )
  return [`Always sent: ${values.join(', ')}.`]
}
