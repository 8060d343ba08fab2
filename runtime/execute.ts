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

/** A page and the headers of its answer. */
export interface ExecutedPage extends LoadedPage<unknown, Readonly<Record<string, unknown>>> {
  readonly headers: Readonly<Record<string, string>>
}

/** The whole way of one call: input → request → answer → records. */
export async function execute(call: Call, settings: ExchangeSettings): Promise<ExecutedPage> {
  const { operation, input, target, project } = call
  const answer = await exchange(exchangeOf(call), planRequest(operation, input, target), settings)
  const { records, meta } = readContent(operation, answer, settings.scrub)
  const { headers } = answer
  const shaped = project === undefined ? [...records] : records.map(project)
  if (operation.response.type !== 'records') return { records: shaped, meta, headers }
  const { next, within, ...position } = readPosition(operation, input, answer, records)
  return { records: shaped, meta: { ...meta, ...position }, headers, ...defined({ next, within }) }
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
