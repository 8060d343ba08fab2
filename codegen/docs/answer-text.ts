import type { Connector, Operation } from '../../manifest/connector.ts'
import { codeSpan } from './code-span.ts'
import type { Block } from './markdown-page.ts'
import { markdownTable } from './markdown-table.ts'
import { selectorText } from './selector-text.ts'
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
  const record = response.schema === undefined ? {} : { $ref: `#/schemas/${response.schema}` }
  return typeCell(response.type === 'records' ? { type: 'array', items: record } : record, schemas)
}

function metaRows(connector: Connector, operation: Operation): readonly (readonly string[])[] {
  const { response, pagination } = operation
  const paged = pagination.type === 'cursor'
  const position =
    response.type === 'records'
      ? [
          ['`has_more`', '`boolean`', paged ? 'Whether there is another page.' : 'Always `false`.'],
          [
            '`cursor`',
            '`string | null`',
            paged ? `Given as ${codeSpan(pagination.send)}, asks for the next page.` : 'Always `null`.',
          ],
        ]
      : []
  const names = Object.keys(response.meta).filter((name) => !position.some(([known]) => known === codeSpan(name)))
  return [...position, ...names.map((name) => extractedRow(connector, operation, name))]
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
