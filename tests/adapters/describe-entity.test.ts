import { routerTools } from '../../adapters/router-tools.ts'
import type { AgentClient } from '../../adapters/tool-options.ts'
import type { ToolResult } from '../../adapters/neutral-tool.ts'
import { AshbyConnector } from '../../connectors/ashby/client.gen.ts'
import { GreenhouseConnector } from '../../connectors/greenhouse/client.gen.ts'
import { closeServers, startServer } from '../support/start-server.ts'

afterAll(closeServers)

/** A client whose key tells that it may only read candidates. */
async function narrow(): Promise<AshbyConnector> {
  const api = await startServer(() => ({ success: true, results: { title: 'k', scopes: ['candidates:read'] } }))
  return new AshbyConnector({ authConfig: { api_key: 'k' }, baseUrl: api.url })
}

async function describeEntity(clients: readonly AgentClient[], input: object): Promise<ToolResult> {
  const [, describeTool] = routerTools(clients, { ignoreScopes: clients.length > 1 })
  if (describeTool === undefined) throw new Error('there is no such tool')
  return describeTool.run(input)
}

describe('an entity that is looked up', () => {
  it('is told whose it is where several connectors have one of its name, and what its actions do', async () => {
    const ashby = new AshbyConnector({ authConfig: { api_key: 'k' } })
    const greenhouse = new GreenhouseConnector({ authConfig: { api_key: 'k' } })
    const { text, data } = await describeEntity([ashby, greenhouse], { entity: 'candidates' })
    expect(text).toMatch(/^ashby: .+\ngreenhouse: .+\n/)
    expect(text).toMatch(/\nashby: candidates\.list\(.*\n/)
    expect(text).toMatch(/\ngreenhouse: candidates\.list\(.*\n/)
    expect(text).toMatch(/\nashby: candidates\.create\(.* \(write\)\n/)
    expect(text).not.toMatch(/\nashby: candidates\.list\(.* \(write\)\n/)
    expect(text).toBe([data['description'], ...(data['operations'] as string[])].join('\n'))
    const one = await describeEntity([ashby, greenhouse], { entity: 'candidates', connector: 'ashby' })
    expect(one.text).not.toContain('greenhouse')
    expect(one.data['description']).not.toMatch(/^ashby: /)
  })

  it('is not there for want of a permission, which is named', async () => {
    expect(await describeEntity([await narrow()], { entity: 'jobs' })).toMatchObject({
      isError: true,
      data: {
        error: 'forbidden',
        message: 'jobs.list needs the permission jobs:read, which the credentials lack; a person has to grant it',
      },
    })
  })

  it('of no connector is told with those that there are', async () => {
    const { data } = await describeEntity([await narrow()], { entity: 'jbos' })
    expect(data['message']).toBe('there is no entity "jbos"; did you mean "jobs"?')
  })
})
