import type { GatewayRequest } from './programs/gateway-client.ts'
import type { GatewayStarted, GatewayUsage, UsageOrder } from './programs/gateway-server.ts'
import { startProgram } from './start-program.ts'
import type { Workbench } from './workbench.ts'

/** A gateway in a process of its own, with a connector that calls an upstream. */
export interface Gateway {
  /** The request that has a list of so many sent upstream. */
  request(limit: number): GatewayRequest
  /** What it has used; `collected` after a collection, which its next requests pay for. */
  usage(collected?: 'collected'): Promise<GatewayUsage>
  close(): Promise<void>
}

/** Starts a gateway on a database, with an upstream in the place of Ashby. */
export async function startGateway(workbench: Workbench, database: string, upstream: string): Promise<Gateway> {
  const program = startProgram(workbench, 'gateway-server', {
    args: [database, upstream],
    nodeOptions: ['--expose-gc', ...(workbench.profiles === undefined ? [] : profiling(workbench.profiles))],
    processor: workbench.processors.server,
  })
  const { url, ...application } = (await program.hear()) as GatewayStarted
  const token = String((await post(`${url}/api/v1/account/applications/token`, application))['access_token'])
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const made = {
    workspace_name: 'bench',
    connector_type: 'Ashby',
    credentials: { api_key: 'ashby-bench-key' },
    replication_config: { start_date: '2026-01-01T00:00:00Z' },
    validate: false,
  }
  const connector = await post(`${url}/api/v1/integrations/connectors`, made, headers)
  return {
    request: (limit) => ({
      origin: url,
      path: `/api/v1/integrations/connectors/${String(connector['id'])}/execute`,
      headers,
      body: JSON.stringify({ entity: 'candidates', action: 'list', params: { limit } }),
    }),
    usage: async (collected) => {
      program.tell({ collected } satisfies UsageOrder)
      return (await program.hear()) as GatewayUsage
    },
    close: () => program.close(),
  }
}

function profiling(folder: string): readonly string[] {
  return ['--cpu-prof', `--cpu-prof-dir=${folder}`]
}

async function post(
  url: string,
  body: object,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as Record<string, unknown>
}
