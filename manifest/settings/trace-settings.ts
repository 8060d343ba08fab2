import type { Connector, Operation } from '../connector.ts'
import type { Manifest } from '../manifest.gen.ts'
import { permissionText } from '../permission-text.ts'
import { selectorText } from '../selector-text.ts'
import { traceFailures, traceLimit, traceRetry } from './trace-behaviour.ts'
import { traceAuth, traceServer, traceEncoding } from './trace-server.ts'
import type { Origin, Setting } from './setting.ts'
import { showPagination } from './show-pagination.ts'
import { showTemplateValue } from './show-template.ts'
import { whereCompiled } from './where-compiled.ts'
import { byDefault, type WhereSaid } from './where-said.ts'
import { whereWritten } from './where-written.ts'

/**
 * Lists what holds for an action and where each of it was said: by the action, a template, a preset, the connector, or by
 * nobody. Without the manifest the connector was compiled from, it tells what the connector still knows.
 */
export function traceSettings(connector: Connector, operation: Operation, manifest?: Manifest): readonly Setting[] {
  const where =
    manifest === undefined
      ? whereCompiled(connector, operation)
      : whereWritten(manifest, operation.entity, operation.action)
  return [
    ...traceServer(connector, operation, where),
    ...traceAuth(connector, where),
    ...tracePermission(operation, where),
    ...traceEncoding(connector, operation, where),
    ...traceParameters(operation, where),
    ...traceAnswer(operation, where),
    ...tracePagination(operation, where),
    ...traceFailures(connector, operation, where),
    ...traceRetry(connector, operation, where),
    ...traceLimit(connector, operation, where),
    ...traceTimeout(operation, where),
  ]
}

function tracePermission({ permissions }: Operation, where: WhereSaid): readonly Setting[] {
  if (permissions.length === 0) return []
  return [{ name: 'permission', value: permissionText(permissions), origins: found(where.byAction(['permission'])) }]
}

function traceParameters({ defaults, set }: Operation, where: WhereSaid): readonly Setting[] {
  const filled = Object.entries(defaults).map(([name, value]) => ({
    name: `default ${name}`,
    value: showTemplateValue(value),
    origins: found(
      where.byAction(['defaults', name]) ?? where.byConnector(['defaults', name]) ?? schemaOrigin(name, where),
    ),
  }))
  const constants = set.map(({ at, value }) => {
    const name = `set ${[at.in, ...at.path].join('.')}`
    return { name, value: showTemplateValue(value), origins: found(where.bySet(at)) }
  })
  return [...filled, ...constants]
}

/** A default of a required parameter stands in its schema. */
function schemaOrigin(name: string, where: WhereSaid): Origin | undefined {
  const sections = ['path', 'query', 'headers', 'cookies', 'args', 'body', 'variables']
  return sections.map((section) => where.byAction([section, 'properties', name])).find((origin) => origin !== undefined)
}

function traceAnswer({ response }: Operation, where: WhereSaid): readonly Setting[] {
  const { type, at, schema } = response
  const from = at.length === 0 ? '' : ` at ${at.map(selectorText).join(' or ')}`
  const answer = { name: 'answer', value: `${type}${from}`, origins: found(where.byAction(['response', type])) }
  if (schema === undefined) return [answer]
  const origin = where.byAction(['response', 'schema']) ?? where.byEntity(['record'])
  return [answer, { name: 'record', value: schema, origins: found(origin) }]
}

function tracePagination({ pagination, response }: Operation, where: WhereSaid): readonly Setting[] {
  if (response.type !== 'records') return []
  const declared = where.pagination === undefined ? undefined : where.byConnector(['pagination', where.pagination])
  const origins = [...found(where.byAction(['pagination'])), ...(declared === undefined ? [] : [declared])]
  return [{ name: 'pagination', value: showPagination(pagination), origins }]
}

function traceTimeout({ timeout }: Operation, where: WhereSaid): readonly Setting[] {
  if (timeout === undefined) return [{ name: 'timeout', value: 'as the client says', origins: [byDefault] }]
  return [{ name: 'timeout', value: `${timeout} ms`, origins: found(where.byAction(['timeout'])) }]
}

function found(origin: Origin | undefined): readonly Origin[] {
  return [origin ?? byDefault]
}
