import type { Connector, Operation } from '../manifest/connector.ts'
import { exchange, type ExchangeSettings } from './exchange.ts'
import type { Input } from './input.ts'
import type { LoadedPage } from './pages.ts'
import { readPosition } from './pagination/read-position.ts'
import { planRequest } from './request/plan-request.ts'
import { readContent } from './response/read-content.ts'
import type { Projection } from './response/project-fields.ts'
import type { Target } from './target.ts'

/** One call, checked and ready to go. */
export interface Call {
  readonly connector: Connector
  readonly operation: Operation
  readonly input: Input
  readonly target: Target
  readonly project?: Projection
}

/** The whole way of one call: input → request → answer → records. */
export async function execute(
  call: Call,
  settings: ExchangeSettings,
): Promise<LoadedPage<unknown, Readonly<Record<string, unknown>>>> {
  const { connector, operation, input, target, project } = call
  const answer = await exchange(
    {
      id: operation.id,
      connector,
      params: input,
      failures: operation.failures.length === 0 ? connector.failures : [...operation.failures, ...connector.failures],
      permissions: operation.permissions,
      policy: operation.retry ?? connector.retry,
      repeatable: operation.idempotent,
      anything: operation.response.type === 'nothing',
      ...(operation.limit !== undefined && { limit: operation.limit }),
    },
    planRequest(operation, input, target),
    settings,
  )
  const { records, meta } = readContent(operation, answer, settings.scrub)
  const shaped = project === undefined ? [...records] : records.map(project)
  if (operation.response.type !== 'records') return { records: shaped, meta }
  const { next, ...position } = readPosition(operation, input, answer)
  return { records: shaped, meta: { ...meta, ...position }, ...(next !== undefined && { next }) }
}
