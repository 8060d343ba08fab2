import { Ajv2020 } from 'ajv/dist/2020.js'
import { operationTools } from '../../../adapters/operation-tools.ts'
import { routerTools } from '../../../adapters/router-tools.ts'
import { tool } from '../../../adapters/tool.ts'
import type { Tools } from '../../../adapters/tool-list.ts'
import type { Tool } from '../../../adapters/neutral-tool.ts'
import { AshbyConnector } from '../../../connectors/ashby/client.gen.ts'
import { GithubConnector } from '../../../connectors/github/client.gen.ts'
import { Script, type ScriptedCall } from '../../../examples/frameworks/models/script.ts'
import { startAshbySandbox } from '../../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'

/** An agent of a framework, whose model follows the script; gives its last words. */
export type RunAgent = (tools: Tools, script: Script, signal?: AbortSignal) => Promise<string>

/** Holds an adapter to what all of them do, end to end: the framework's loop, its fake model, and the sandbox as the API. */
export function itIsAnAdapter(runAgent: RunAgent): void {
  let sandbox: Sandbox
  let ashby: AshbyConnector

  beforeAll(async () => {
    sandbox = await startAshbySandbox({ port: 0 })
    ashby = connect(sandbox.keys.full)
  })
  afterAll(() => sandbox.close())

  function connect(key: string): AshbyConnector {
    return new AshbyConnector({ authConfig: { api_key: key }, baseUrl: sandbox.url, retry: false })
  }

  async function perform(tools: Tools, calls: readonly ScriptedCall[], signal?: AbortSignal): Promise<Script> {
    const script = new Script(calls)
    const text = await runAgent(tools, script, signal)
    expect(text).toContain(script.results.at(-1))
    return script
  }

  it('lets a model call the API through one tool, and brings the answer back as the tool gives it', async () => {
    const input = { entity: 'jobs', action: 'list', params: { limit: 2 }, fields: ['title'] }
    const one = tool(ashby)
    const given: string[] = []
    const watched: Tool = {
      ...one,
      run: async (...args) => {
        const result = await one.run(...args)
        given.push(result.text)
        return result
      },
    }
    const { results, offered } = await perform(watched, [{ tool: 'ashby_execute', input }])
    expect(results).toEqual(given)
    expect(results).toMatchObject([expect.stringContaining('"columns":["title"]')])
    expect(offered).toMatchObject([{ name: one.name, description: one.description }])
  })

  it('takes several tools, which are called one after the other', async () => {
    const tools = routerTools([ashby])
    const calls = [
      { tool: 'search_operations', input: { query: 'open jobs' } },
      { tool: 'describe_operation', input: { entity: 'jobs', action: 'list' } },
      { tool: 'execute', input: { entity: 'jobs', action: 'list', params: { limit: 1 } } },
    ]
    const { results } = await perform(tools, calls)
    expect(results).toMatchObject([expect.stringContaining('jobs.list('), expect.anything(), expect.anything()])
    expect(results).toHaveLength(3)
    expect(results[2]).toContain('<data')
  })

  it('tells the model what is wrong with its arguments, and lets it try again', async () => {
    const tools = await operationTools([ashby], { actions: ['candidates.list', 'candidates.get'] })
    const { results } = await perform(tools, [
      { tool: 'ashby_candidates_list', input: { limit: 'many' } },
      { tool: 'ashby_candidates_get', input: {} },
      { tool: 'ashby_candidates_list', input: { limit: 1 } },
    ])
    expect(results).toHaveLength(3)
    expect(results[0]).toContain('limit')
    expect(results[0]).toContain('Correct the arguments as the message says and call again.')
    expect(results[1]).toContain('Correct the arguments as the message says and call again.')
    expect(results[2]).toContain('<data')
  })

  it('tells the model what the API refuses', async () => {
    const input = { entity: 'jobs', action: 'list' }
    const tools = tool(connect(sandbox.keys.candidates_only))
    const { results } = await perform(tools, [{ tool: 'ashby_execute', input }])
    expect(results).toMatchObject([expect.stringContaining('A person has to grant the permission; do not try again.')])
  })

  it('ends the call to the API when the run is aborted', async () => {
    sandbox.inject({ type: 'hang', endpoint: 'job.list' })
    const controller = new AbortController()
    const reason = new DOMException('The user left.', 'AbortError')
    const one = tool(ashby)
    const ended: unknown[] = []
    const watched: Tool = {
      ...one,
      run: async (input, options) => {
        const running = one.run(input, options)
        controller.abort(reason)
        return running.catch((error: unknown) => {
          ended.push(error)
          throw error
        })
      },
    }
    const script = new Script([{ tool: 'ashby_execute', input: { entity: 'jobs', action: 'list' } }])
    // Most reject; Mastra ends a run that is aborted with no words.
    const outcome = await runAgent(watched, script, controller.signal).catch((error: unknown) => error)
    expect(outcome === '' || outcome instanceof Error || outcome instanceof DOMException).toBe(true)
    expect(ended).toEqual([reason])
    expect(script.results).toEqual([])
  })

  it('offers schemas that the APIs of models take', async () => {
    const github = new GithubConnector({ authConfig: { token: 'x' } })
    const tools = await operationTools([ashby, github], { ignoreScopes: true })
    const script = new Script([{ tool: 'ashby_jobs_list', input: { limit: 1 } }])
    await runAgent(tools, script)
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    expect(script.offered.map(({ name }) => name).sort()).toEqual(tools.map(({ name }) => name).sort())
    for (const { name, schema } of script.offered) {
      const root = schema as Record<string, unknown>
      expect([name, ajv.validateSchema(root)]).toEqual([name, true])
      expect([name, root['type'], Object.keys(root).filter((key) => refused.includes(key))]).toEqual([
        name,
        'object',
        [],
      ])
      const known = tools.find((one) => one.name === name)?.inputSchema.properties
      expect(Object.keys(root['properties'] as object)).toEqual(Object.keys(known ?? {}))
    }
  })
}

/** What the APIs of OpenAI and Anthropic do not take at the root of parameters. */
const refused = ['oneOf', 'anyOf', 'allOf', 'not', 'enum']
