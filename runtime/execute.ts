import type { Connector, Operation } from '../manifest/connector.ts'
import { defined } from '../manifest/defined.ts'
import { exchange, type Exchange, type ExchangeSettings } from './exchange.ts'
import type { Input } from './input.ts'
import type { LoadedPage } from './pages.ts'
import { readPosition } from './pagination/read-position.ts'
import { planRequest } from './request/plan-request.ts'
import type { Projection } from './response/project-fields.ts'
import { readContent } from './response/read-content.ts'
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
  const { operation, input, target, project } = call
  const answer = await exchange(exchangeOf(call), planRequest(operation, input, target), settings)
  const { records, meta } = readContent(operation, answer, settings.scrub)
  const shaped = project === undefined ? [...records] : records.map(project)
  if (operation.response.type !== 'records') return { records: shaped, meta }
  const { next, ...position } = readPosition(operation, input, answer, records)
  return { records: shaped, meta: { ...meta, ...position }, ...(next !== undefined && { next }) }
}

/** What the exchange of a call needs to know of it. */
export function exchangeOf({ connector, operation, input, target }: Call): Exchange {
  const { id, failures, permissions, retry, idempotent, response, limit, cost } = operation
  return {
    id,
    connector,
    params: input,
    failures: failures.length === 0 ? connector.failures : [...failures, ...connector.failures],
    permissions,
    policy: retry ?? connector.retry,
    repeatable: idempotent,
    anything: response.type === 'nothing',
    origins: target.origins,
    ...defined({ limit, cost }),
  }
}
