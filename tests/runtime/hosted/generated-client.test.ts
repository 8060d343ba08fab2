import { AshbyConnector, type AirbyteAuthConfig, type AshbyAuthConfig } from '../../../connectors/ashby/client.gen.ts'
import { GreenhouseConnector } from '../../../connectors/greenhouse/client.gen.ts'
import { ZendeskSupportConnector } from '../../../connectors/zendesk-support/client.gen.ts'
import { application, startHostedServer, type ExecuteCall } from '../../support/hosted-server.ts'
import { closeServers } from '../../support/start-server.ts'

afterAll(closeServers)

const ashbyId = '4e8c9fa0-3634-499b-b948-11581b5c3efa'
const candidates = Array.from({ length: 5 }, (_, index) => ({ id: `id-${index}`, name: `Candidate ${index}` }))

function access(server: { readonly url: string }): AirbyteAuthConfig {
  return {
    external_user_id: 'user-123',
    airbyte_client_id: application.client_id,
    airbyte_client_secret: application.client_secret,
    base_url: server.url,
  }
}

function stored(definition_id: string | undefined): { readonly connectors: readonly [object] } & object {
  return { connectors: [{ id: 'c-1', name: 'Mine', workspace: 'user-123', definition_id: definition_id ?? '' }] }
}

describe('a generated client in hosted mode', () => {
  it('lists and gets by the same methods', async () => {
    const start = ({ params }: ExecuteCall): number => Number(params['cursor'] ?? 0)
    const server = await startHostedServer({
      ...(stored(ashbyId) as object),
      execute: (call) => (call.action === 'get' ? candidates[0] : candidates.slice(start(call), start(call) + 2)),
      metadata: (call) => ({
        cursor: String(start(call) + 2),
        has_more: start(call) + 2 < candidates.length,
        sync_token: 's-1',
      }),
    })
    const authConfig: AshbyAuthConfig | AirbyteAuthConfig = access(server)
    const ashby = new AshbyConnector({ authConfig })
    const names: (string | undefined)[] = []
    for await (const { name } of ashby.candidates.list({ limit: 2 })) names.push(name)
    expect(names).toEqual(candidates.map(({ name }) => name))
    const { records, meta } = await ashby.candidates.list({ limit: 2 })
    expect([records.length, meta]).toEqual([2, { cursor: '2', has_more: true, sync_token: 's-1' }])
    expect(await ashby.candidates.get({ id: '4e8c9fa0-3634-499b-b948-11581b5c3efa' })).toEqual(candidates[0])
    expect(await ashby.check()).toEqual({ status: 'healthy' })
    expect(server.requests[1]?.url).toBe(
      `/api/v1/integrations/connectors?workspace_name=user-123&definition_id=${ashbyId}`,
    )
  })

  it('needs no config, which the server keeps', async () => {
    const zendesk = new ZendeskSupportConnector({
      authConfig: { connector_id: 'c-1', airbyte_client_id: 'i', airbyte_client_secret: 's' },
    })
    const { url, body } = await zendesk.explain('tickets', 'list')
    expect([url, body]).toEqual([
      'https://api.airbyte.ai/api/v1/integrations/connectors/c-1/execute',
      '{"entity":"tickets","action":"list","params":{}}',
    ])
  })

  it('asks for no parameter that the config of the server gives', async () => {
    const greenhouse = new GreenhouseConnector({
      authConfig: { connector_id: 'c-1', airbyte_client_id: 'i', airbyte_client_secret: 's' },
    })
    const operations = Object.keys(greenhouse.describe().entities.flatMap(({ actions }) => actions))
    expect(operations.length).toBeGreaterThan(0)
    const { body } = await greenhouse.explain('candidates', 'list', { per_page: 3 })
    expect(body).toBe('{"entity":"candidates","action":"list","params":{"per_page":3}}')
  })
})
