import type { Connector, Failure, Limit, Operation, RetryPolicy } from '../connector.ts'
import { selectorText } from '../selector-text.ts'
import type { Origin, Setting } from './setting.ts'
import { showCondition } from './show-condition.ts'
import { byDefault, type WhereSaid } from './where-said.ts'

/** Lists the rules by which an answer is a refusal, in the order they are tried. */
export function traceFailures(connector: Connector, operation: Operation, where: WhereSaid): readonly Setting[] {
  const rules = [
    ...withOrigins(operation.failures, where.failures('action')),
    ...withOrigins(connector.failures, where.failures('connector')),
  ]
  const own = rules.map(({ failure, origin }, index) => ({
    name: `failure ${index + 1}`,
    value: showFailure(failure),
    origins: [origin],
  }))
  return [...own, { name: 'failure otherwise', value: 'by status', origins: [byDefault] }]
}

function withOrigins(
  failures: readonly Failure[],
  origins: readonly Origin[],
): readonly { readonly failure: Failure; readonly origin: Origin }[] {
  return failures.map((failure, index) => ({ failure, origin: origins[index] ?? byDefault }))
}

function showFailure({ when, code, as, then }: Failure): string {
  const known = code.length === 0 ? '' : `, code at ${code.map(selectorText).join(' or ')}`
  const means = as === undefined ? '' : `, means ${as}`
  return `${showCondition(when)}${known}${means}${then === 'fail' ? '' : `, then ${then}`}`
}

/** Lists how a call is repeated. */
export function traceRetry(connector: Connector, operation: Operation, where: WhereSaid): readonly Setting[] {
  const policy = operation.retry ?? connector.retry
  return (['attempts', 'statuses', 'initial', 'longest', 'wait'] as const).map((key) => ({
    name: `retry ${key}`,
    value: showRetry(policy, key),
    origins: [where.byAction(['retry', key]) ?? where.byConnector(['retry', key]) ?? byDefault],
  }))
}

function showRetry(policy: RetryPolicy, key: keyof RetryPolicy): string {
  switch (key) {
    case 'attempts':
      return String(policy.attempts)
    case 'statuses':
      return policy.statuses.join(', ')
    case 'wait':
      return policy.wait.map(({ at, format = '' }) => `${selectorText(at)} ${format}`.trim()).join(', else ')
    case 'initial':
    case 'longest':
      return `${policy[key]} ms`
  }
}

/** Tells which rate limit a call counts against. */
export function traceLimit(
  { limits }: Connector,
  { limit, cost = 1 }: Operation,
  where: WhereSaid,
): readonly Setting[] {
  const declared = limit === undefined ? undefined : limits[limit]
  if (limit === undefined || declared === undefined) return [{ name: 'limit', value: 'none', origins: [byDefault] }]
  const origins = [where.byAction(['limit']), where.byConnector(['limits', limit])]
  const price = cost === 1 ? '' : `, a call counts as ${cost}`
  return [
    {
      name: 'limit',
      value: `${limit}: ${showLimit(declared)}${price}`,
      origins: origins.filter((origin) => origin !== undefined),
    },
  ]
}

function showLimit({ requests, per, concurrency, remaining }: Limit): string {
  return [
    ...(requests === undefined ? [] : [`${requests} requests in ${per ?? 0} ms`]),
    ...(concurrency === undefined ? [] : [`${concurrency} at once`]),
    ...(remaining === undefined ? [] : [`as ${selectorText(remaining)} says`]),
  ].join(', ')
}
