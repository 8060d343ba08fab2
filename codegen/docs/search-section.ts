import type { Connector, Entity } from '../../manifest/connector.ts'
import { copiedSchema, isCopied } from '../../manifest/copy-actions.ts'
import { selectorText } from '../../manifest/selector-text.ts'
import { clientField } from '../client-field.ts'
import { copySearchMethod } from '../copy-methods.ts'
import { emitKey } from '../emit-literal.ts'
import { codeBlock } from './code-block.ts'
import { codeSpan } from './code-span.ts'
import { connectorNames } from './connector-names.ts'
import type { ConnectorPlace } from './connector-place.ts'
import type { Block } from './markdown-page.ts'
import { propertiesOf } from './schema-shape.ts'

/** Says which records can be copied and searched, and shows how; nothing where there are none. */
export function searchSection(connector: Connector, { argument }: ConnectorPlace): readonly Block[] {
  const copied = Object.values(connector.entities).filter(isCopied)
  const [entity] = copied
  if (entity === undefined) return []
  const { variable } = connectorNames(connector.name)
  const filter = exampleFilter(connector, entity)
  const names = copied.map(({ name }) => codeSpan(name)).join(', ')
  return [
    '## Search',
    `A copy of the records answers what the API cannot: any filter on any field, any order, counts. What can be copied: ${names}.`,
    codeBlock(
      'bash',
      [
        `npx patchbay sync ${argument} ${entity.name}`,
        `npx patchbay search ${argument} ${entity.name} '${JSON.stringify(filter)}' --limit 10`,
      ].join('\n'),
    ),
    `In a program, ${codeSpan('openStore(FOLDER)')} of ${codeSpan('@patchbay/sdk/store')} opens the copy; a client that is given it as ${codeSpan('store')} searches it, and ${codeSpan(`store.sync(${variable})`)} brings it up to date. In hosted mode the server has the copy, and the same calls ask it.`,
    codeBlock('typescript', example(connector, entity, filter)),
    `Names of fields are checked by the compiler.${ownSearchText(connector, copied)}`,
  ]
}

function example(connector: Connector, entity: Entity, filter: object): string {
  const { variable } = connectorNames(connector.name)
  const call = `${variable}.${clientField(entity.name)}.${copySearchMethod(connector, entity)}`
  return [
    `const { records, meta } = await ${call}({`,
    `  filter: ${literal(filter)},`,
    '  limit: 10,',
    '})',
    'console.log(records.length, meta.synced_at, meta.warnings)',
  ].join('\n')
}

function literal(filter: object): string {
  const inner = Object.entries(filter).map(([name, value]: [string, unknown]) => {
    const text = typeof value === 'object' && value !== null ? literal(value) : `'${String(value)}'`
    return `${emitKey(name)}: ${typeof value === 'boolean' ? String(value) : text}`
  })
  return `{ ${inner.join(', ')} }`
}

/** A name is found by its words; where there is none, that there is a key is always so. */
function exampleFilter(connector: Connector, { name, label, key }: Entity): object {
  const schema = connector.schemas[copiedSchema(connector, name) ?? ''] ?? {}
  const texts = Object.entries(propertiesOf(schema))
    .filter(([, { type }]) => [type].flat().includes('string'))
    .map(([field]) => field)
  const field = label.map(selectorText).find((path) => texts.includes(path))
  if (field !== undefined) return { fuzzy: { [field]: 'words of it' } }
  const [first] = key.map(selectorText)
  return { exists: { [first ?? 'id']: true } }
}

function ownSearchText(connector: Connector, entities: readonly Entity[]): string {
  const withOwn = entities.filter(({ name }) => Object.hasOwn(connector.operations, `${name}.search`))
  const named = (method: string): string =>
    withOwn
      .filter((entity) => copySearchMethod(connector, entity) === method)
      .map(({ name }) => codeSpan(name))
      .join(', ')
  const shared = named('search')
  const taken = named('context_store_search')
  return [
    ` ${codeSpan('search')} is short for ${codeSpan('context_store_search')}.`,
    shared === '' ? '' : ` Of ${shared}, ${codeSpan('search')} without a ${codeSpan('filter')} is the API’s own.`,
    taken === '' ? '' : ` Of ${taken}, ${codeSpan('search')} is always the API’s own.`,
  ].join('')
}
