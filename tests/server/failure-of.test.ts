import { failureOf } from '../../server/http/failure-of.ts'
import { tryCredentials } from '../../server/connectors/try-credentials.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import { compileValidators } from '../../runtime/input/compile-validators.ts'
import { TransportError } from '../../runtime/errors.ts'
import { DatabaseError } from '../../store/database/database-error.ts'
import { compileConnector } from '../../manifest/compile-connector.ts'
import { manifestOf, token } from '../support/manifest-of.ts'
import { objectWith } from '../support/matchers.ts'
import { closeServers, startServer } from '../support/start-server.ts'

afterAll(closeServers)

it.each([
  [new TransportError('timeout', 'slow'), 504, 'timeout'],
  [new TransportError('network', 'away'), 502, 'network'],
  [new DatabaseError('unavailable', 'away'), 503, 'database_unavailable'],
  [new DatabaseError('full', 'full'), 503, 'database_full'],
  [new DatabaseError('conflict', 'canary'), 409, 'conflict'],
  [new DatabaseError('failed', 'canary'), 500, 'internal'],
  [new TypeError('canary'), 500, 'internal'],
  ['canary', 500, 'internal'],
])('answers %p by %i %s, and says nothing of the inside', (error, status, code) => {
  const failure = failureOf(error)
  expect([failure.status, failure.code]).toEqual([status, code])
  expect(failure.message).not.toContain('canary')
})

it('says 504 of credentials that an API does not answer about in time', async () => {
  const { url } = await startServer(() => undefined)
  const connector = compileConnector(manifestOf({ server: { url } }))
  const options = { authConfig: { token }, timeout: 100, retry: { attempts: 1 } }
  const client = new ConnectorClient(connector, options, async () => compileValidators(connector))
  const failure = await tryCredentials(client, 'Notes', new AbortController().signal).catch((error: unknown) =>
    failureOf(error),
  )
  expect(failure).toEqual(objectWith({ status: 504, code: 'timeout', retryable: true }))
})
