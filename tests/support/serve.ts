import { setTimeout as sleep } from 'node:timers/promises'
import { bundledConnectors } from '../../connectors/registry.gen.ts'
import type { BundledConnector } from '../../connectors/bundled-connector.ts'
import type { Policy } from '../../server/access/policy.ts'
import type { ServerSettings } from '../../server/server-settings.ts'
import { startServer, type RunningServer } from '../../server/start-server.ts'
import { sandboxes, type Sandbox, type SandboxOptions } from '../../sandbox/sandbox.ts'
import { closeDatabases, freshFolder } from './databases.ts'
import { removeTemporaryFolders } from './temporary-folder.ts'

/** The application of the servers of tests; its secret must turn up nowhere. */
export const testApplication = { client_id: 'patchbay-tests', client_secret: 'canary-application-secret-5f1c9a' }

/** The master key of the servers of tests. */
export const testKey: string = Buffer.alloc(32, 7).toString('base64')

/** What differs from the usual server. */
export interface ServeOptions {
  readonly settings?: Partial<ServerSettings>
  /** Offered beside the bundled ones. */
  readonly connectors?: readonly BundledConnector[]
  /** Stands in for Ashby; one is started when none is given. */
  readonly sandbox?: Sandbox
}

/** What a request is made with. */
export interface CallOptions {
  readonly token?: string | undefined
  /** Sent as JSON; a text is sent as it is. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer, its body parsed where it is JSON. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Empty when the answer is no JSON. */
  readonly body: Readonly<Record<string, unknown>>
}

/** A server of this process, on a database of its own, with a sandbox in place of Ashby. */
export interface Served {
  readonly url: string
  readonly sandbox: Sandbox
  /** What the server logged. */
  readonly lines: readonly string[]
  readonly settings: ServerSettings
  /** An application token. */
  readonly token: string
  /** Sends a request; without `token` as nobody. */
  call(method: string, path: string, options?: CallOptions): Promise<Reply>
  /** Asks for a scoped token. */
  scoped(workspace: string, policy?: Policy): Promise<string>
  /** Makes an Ashby connector in a workspace; gives its id. */
  connect(workspace: string, more?: object): Promise<string>
  close(): Promise<void>
}

const running = new Set<{ close(): Promise<void> }>()

/** Starts Ashby's sandbox; `closeServed` ends it. */
export async function startSandbox(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await sandboxes['ashby']?.(options)
  if (sandbox === undefined) throw new Error('There is no sandbox for Ashby.')
  running.add(sandbox)
  return sandbox
}

/** Starts a server; `closeServed` ends it. */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const sandbox = options.sandbox ?? (await startSandbox({ candidates: 60 }))
  const lines: string[] = []
  const settings = await settingsOf(options, sandbox, lines)
  const server = await startServer(settings, [...Object.values(bundledConnectors), ...(options.connectors ?? [])])
  running.add(server)
  return servedBy(server, { sandbox, lines, settings })
}

/** Ends what `serve` and `startSandbox` started, and removes databases and folders. */
export async function closeServed(): Promise<void> {
  const all = [...running]
  running.clear()
  await Promise.all(all.map((one) => one.close()))
  await closeDatabases()
  await removeTemporaryFolders()
}

/** Asks until it is so; a test that waits in vain ends by its own time limit. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(25)
}

/** Sends a request to any server. */
export async function callAt(
  origin: string,
  method: string,
  path: string,
  { token, body, headers }: CallOptions = {},
): Promise<Reply> {
  const response = await fetch(`${origin}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = response.headers.get('content-type')?.startsWith('application/json') === true && text !== ''
  return { status: response.status, headers: response.headers, text, body: json ? asFields(JSON.parse(text)) : {} }
}

/** Reads what stands at a dotted path. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => asFields(inner)[name], value)
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
}

async function settingsOf({ settings }: ServeOptions, sandbox: Sandbox, lines: string[]): Promise<ServerSettings> {
  return {
    port: 0,
    host: '127.0.0.1',
    database: settings?.database ?? (await freshFolder()),
    application: testApplication,
    keys: { PATCHBAY_ENCRYPTION_KEY: testKey },
    baseUrls: { ashby: sandbox.url },
    logLevel: 'debug',
    logTo: { write: (line) => void lines.push(line) },
    bodyLimit: 1024 * 1024,
    rateLimit: 1_000_000,
    retentionDays: 90,
    ...settings,
  }
}

async function servedBy(server: RunningServer, known: Pick<Served, 'sandbox' | 'lines' | 'settings'>): Promise<Served> {
  const call: Served['call'] = (method, path, options) => callAt(server.url, method, path, options)
  const given = await call('POST', '/api/v1/account/applications/token', { body: testApplication })
  const token = String(given.body['access_token'])
  return {
    ...known,
    url: server.url,
    token,
    call,
    async scoped(workspace_name, policy) {
      const path = '/api/v1/account/applications/scoped-token'
      const { body } = await call('POST', path, { token, body: { workspace_name, ...(policy && { policy }) } })
      return String(body['token'])
    },
    async connect(workspace_name, more = {}) {
      const { body } = await call('POST', '/api/v1/integrations/connectors', {
        token,
        body: { ...ashbyBody(known.sandbox), workspace_name, ...more },
      })
      return String(body['id'])
    },
    async close() {
      running.delete(server)
      await server.close()
    },
  }
}

/** The body by which Ashby connectors of tests are made, but for the workspace. */
export function ashbyBody(sandbox: Sandbox): Readonly<Record<string, unknown>> {
  return {
    connector_type: 'Ashby',
    credentials: { api_key: sandbox.keys.full },
    replication_config: { start_date: '2026-01-01T00:00:00Z' },
  }
}
