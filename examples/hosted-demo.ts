// Shows hosted mode: a server of one's own keeps the key, and the same class works through it.
import { createServer } from 'node:net'
import path from 'node:path'
import { ConnectorError, HostedApi } from '@patchbay/sdk'
import { AshbyConnector } from '@patchbay/sdk/connectors/ashby'
import { bundledConnectors, startServer, type RunningServer } from '@patchbay/sdk/server'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { say, step } from './say.ts'

const workspace = 'customer-1'

/** Starts the hosted API on a folder, with the sandbox in the place of Ashby. */
export async function startHosted(folder: string, sandbox: Sandbox): Promise<RunningServer> {
  return startServer(
    {
      port: (await isFree(8787)) ? 8787 : 0,
      host: '127.0.0.1',
      database: path.join(folder, 'database'),
      application: undefined,
      keys: {},
      baseUrls: { ashby: sandbox.url },
      logLevel: 'warn',
      bodyLimit: 1024 * 1024,
      rateLimit: 6000,
      retentionDays: 90,
    },
    Object.values(bundledConnectors),
  )
}

/** Waits for what starts meanwhile, and says so when that takes long. */
export async function awaitStart<T>(starting: Promise<T>): Promise<T> {
  const timer = setTimeout(() => say('  Starting: the first start makes its database, which takes some seconds …'), 300)
  try {
    return await starting
  } finally {
    clearTimeout(timer)
  }
}

/** Shows what hosted mode does. */
export async function showHosted({ url, application }: RunningServer, sandbox: Sandbox): Promise<void> {
  if (application === undefined) throw new Error('the server of the demo made no application')
  const access = {
    airbyte_client_id: application.client_id,
    airbyte_client_secret: application.client_secret,
    base_url: url,
  }
  say(`  It answers at ${url}; its first start made an application, ${application.client_id},`)
  say('  and a key that seals credentials. Clients know the application, and no key of Ashby.')

  step(`create: Ashby's key goes into the vault, for the workspace ${workspace}`)
  const api = new HostedApi(access)
  const wrong = { connector_type: 'Ashby', workspace_name: workspace, credentials: { api_key: 'mistyped' } }
  const replication_config = { start_date: '2026-01-01T00:00:00Z' }
  await api.createConnector({ ...wrong, replication_config }).catch(sayFailure)
  const credentials = { api_key: sandbox.keys.full }
  const connector = await api.createConnector({ ...wrong, credentials, replication_config })
  say(`  ${connector.name} connector ${connector.id}: the key was tried on the API before it was sealed`)

  step('call: the same class, the same methods, and the key stays on the server')
  const ashby = new AshbyConnector({ authConfig: { external_user_id: workspace, ...access } })
  const { records } = await ashby.candidates.list({ limit: 3 })
  for (const { name } of records) say(`  ${name}`)

  step('confine: a scoped token sees one workspace, and changes nothing unless that is granted')
  const { token } = await api.createScopedToken(workspace)
  const execute = `/api/v1/integrations/connectors/${connector.id}/execute`
  await show(url, token, { path: execute, body: { entity: 'jobs', action: 'list', params: { limit: 1 } } })
  const params = { name: 'Jane Doe' }
  await show(url, token, { path: execute, body: { entity: 'candidates', action: 'create', params } })
  await show(url, token, { path: '/api/v1/integrations/connectors?workspace_name=customer-2' })

  step('the log: who called what, when, and how it went')
  for (const call of await callsOf(url, token)) {
    say(`  ${call.at}  ${String(call.status)}  ${call.entity}.${call.action}  ${call.latency_ms.toFixed(1)} ms`)
  }
  sayCurls(url, application, connector.id)
}

function sayFailure(error: unknown): void {
  if (!(error instanceof ConnectorError)) throw error
  say(`  ${error.name} ${error.code}: ${error.message}`)
}

interface Shown {
  readonly path: string
  readonly body?: object
}

async function show(url: string, token: string, request: Shown): Promise<void> {
  const { status, answer } = await ask(url, token, request)
  const { entity, action } = { entity: '', action: '', ...request.body }
  const what = request.body === undefined ? `GET ${request.path}` : `${entity}.${action}`
  say(`  ${what}: ${status}${status < 400 ? '' : `, ${(answer as { readonly message: string }).message}`}`)
}

async function ask(
  url: string,
  token: string,
  { path: where, body }: Shown,
): Promise<{ readonly status: number; readonly answer: unknown }> {
  const response = await fetch(url + where, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  })
  return { status: response.status, answer: await response.json() }
}

interface LoggedCall {
  readonly at: string
  readonly status: number
  readonly entity: string
  readonly action: string
  readonly latency_ms: number
}

/** The log is written in groups: what was just called is in it a moment later. */
async function callsOf(url: string, token: string): Promise<readonly LoggedCall[]> {
  for (;;) {
    const { answer } = await ask(url, token, { path: '/api/v1/patchbay/calls' })
    const { data } = answer as { readonly data: readonly LoggedCall[] }
    if (data.length >= 3) return data
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function sayCurls(url: string, { client_id, client_secret }: { client_id: string; client_secret: string }, id: string) {
  step('the requests of connectors/ashby/AUTH.md, with the host changed, to paste into another terminal')
  say(`TOKEN=$(curl -sX POST "${url}/api/v1/account/applications/token" -H "Content-Type: application/json" \\
  -d '{"client_id": "${client_id}", "client_secret": "${client_secret}"}' \\
  | node -p 'JSON.parse(fs.readFileSync(0)).access_token')

curl -X POST "${url}/api/v1/integrations/connectors" \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{"external_user_id": "customer-2", "connector_type": "Ashby", "name": "My Ashby connector",
       "credentials": {"api_key": "ashby-sandbox-key"},
       "replication_config": {"start_date": "2026-01-01T00:00:00Z"}}'

curl -X POST "${url}/api/v1/integrations/connectors/${id}/execute" \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{"entity": "candidates", "action": "list", "params": {"limit": 1}}'`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
