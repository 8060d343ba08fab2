import { compileEncoding } from '../compile-encoding.ts'
import { compileRetry } from '../compile-retry.ts'
import type { Connector, Operation } from '../connector.ts'
import type { Path } from '../finding.ts'
import type { Origin } from './setting.ts'
import type { WhereSaid } from './where-said.ts'

/** Tells of a compiled connector, whose manifest is not at hand, what can still be told: what is the action's own. */
export function whereCompiled(connector: Connector, operation: Operation): WhereSaid {
  const { retry, encode, failures } = operation
  const { retry: sharedRetry, server } = connector
  const action: Origin = { by: 'the action or a template it uses' }
  const shared: Origin = { by: 'the connector' }
  const differs = (path: Path, one: object | undefined, other: object): boolean =>
    one !== undefined && !isSame(at(one, path), at(other, path))
  const isShared: Readonly<Record<string, (path: Path) => boolean>> = {
    retry: (path) => differs(path, sharedRetry, compileRetry()),
    server: ([, ...path]) => path[0] !== 'encode' || differs(path.slice(1), server.encode, compileEncoding()),
    // They are the action's or the connector's; both are kept as one.
    defaults: () => false,
  }
  const isOwn: Readonly<Record<string, (path: Path) => boolean>> = {
    retry: (path) => differs(path, retry, sharedRetry),
    encode: (path) => differs(path, encode, server.encode),
    limit: () => operation.limit !== 'default',
  }
  return {
    byAction: ([section = '', ...path]) => (isOwn[section]?.(path) === false ? undefined : action),
    byConnector: ([section = '', ...path]) =>
      isShared[section]?.(section === 'server' ? [section, ...path] : path) === false ? undefined : shared,
    bySet: () => action,
    byEntity: () => ({ by: 'the entity' }),
    failures: (level) => (level === 'action' ? failures.map(() => action) : connector.failures.map(() => shared)),
  }
}

function at(value: object, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    value,
  )
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
