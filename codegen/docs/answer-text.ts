import type { Connector, Operation } from '../../manifest/connector.ts'
import { codeSpan } from './code-span.ts'
import type { Block } from './markdown-page.ts'
import { markdownTable } from './markdown-table.ts'
import { selectorText } from '../../manifest/selector-text.ts'
import { typeCell } from './type-section.ts'

/** Writes what an operation answers: the type of its data and what comes along as meta. */
export function answerText(connector: Connector, operation: Operation): readonly Block[] {
  const rows = metaRows(connector, operation)
  return [
    `Answer: ${dataText(connector, operation)}${rows.length === 0 ? '.' : ', with this `meta`:'}`,
    rows.length === 0 ? undefined : markdownTable(['Meta', 'Type', 'Description'], rows),
  ]
}

function dataText({ schemas }: Connector, { response }: Operation): string {
  if (response.type === 'nothing') return 'no data (`null`)'
  if (response.type === 'file') return 'a file, as a stream of bytes (`AsyncIterable<Uint8Array>`)'
  const record = response.schema === undefined ? {} : { $ref: `#/schemas/${response.schema}` }
  return typeCell(response.type === 'records' ? { type: 'array', items: record } : record, schemas)
}

function metaRows(connector: Connector, operation: Operation): readonly (readonly string[])[] {
  const { response } = operation
  if (response.type === 'file') return fileRows
  const position = response.type === 'records' ? positionRows(operation) : []
  const names = Object.keys(response.meta).filter((name) => !position.some(([known]) => known === codeSpan(name)))
  return [...position, ...names.map((name) => extractedRow(connector, operation, name))]
}

const fileRows = [
  ['`name`', '`string | null`', 'What the file is called, where that is told.'],
  ['`media_type`', '`string | null`', 'What kind of file it is.'],
  ['`size`', '`number | null`', 'How many bytes it has, where that is told.'],
]

function positionRows({ pagination }: Operation): readonly (readonly string[])[] {
  const paged = pagination.type !== 'none'
  const isNumber = pagination.type === 'page' || pagination.type === 'offset'
  const given = paged ? `${codeSpan(pagination.send)}${isNumber ? ' (as a number)' : ''}` : ''
  return [
    ['`has_more`', '`boolean`', paged ? 'Whether there is another page.' : 'Always `false`.'],
    ['`cursor`', '`string | null`', paged ? `Given as ${given}, asks for the next page.` : 'Always `null`.'],
    ...(paged && pagination.within !== undefined ? [truncatedRow(pagination.within)] : []),
  ]
}

function truncatedRow(within: number): readonly string[] {
  return [
    '`truncated`',
    '`boolean`',
    `Set where the list reaches the ${within} records that the API gives at most, so that some may be missing; \`warnings\` says what to do.`,
  ]
}

function extractedRow({ entities }: Connector, { entity, response }: Operation, name: string): readonly string[] {
  const sync = entities[entity]?.sync
  if (sync?.type === 'sync_token' && sync.token === name) {
    return [
      codeSpan(name),
      '`string`',
      `Given as ${codeSpan(sync.send)} later on, asks only for what has changed since.`,
    ]
  }
  const places = (response.meta[name] ?? []).map((selector) => codeSpan(selectorText(selector)))
  return [codeSpan(name), '`unknown`', `From ${places.join(' or ')} of the API’s answer.`]
}
