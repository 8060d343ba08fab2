import { Agent, run, RunContext } from '@openai/agents'
import type { Tool } from '../../../adapters/neutral-tool.ts'
import { toOpenAiAgents } from '../../../adapters/openai-agents.ts'
import { operationTools } from '../../../adapters/operation-tools.ts'
import { routerTools } from '../../../adapters/router-tools.ts'
import { tool } from '../../../adapters/tool.ts'
import { AshbyConnector } from '../../../connectors/ashby/client.gen.ts'
import { scriptedModel } from '../../../examples/frameworks/models/openai-agents.ts'
import { Script } from '../../../examples/frameworks/models/script.ts'
import { itIsAnAdapter } from './conformance.ts'

describe('the adapter for the OpenAI Agents SDK', () => {
  itIsAnAdapter(async (tools, script, signal) => {
    const agent = new Agent({ name: 'Test', model: scriptedModel(script), tools: await toOpenAiAgents(tools) })
    const { finalOutput = '' } = await run(agent, 'Go on.', { ...(signal !== undefined && { signal }) })
    return finalOutput
  })

  it('asks for strict mode where the parameters can be said in it, as the mode wants them', async () => {
    const ashby = new AshbyConnector({ authConfig: { api_key: 'x' } })
    const tools = [...(await operationTools([ashby], { ignoreScopes: true })), ...routerTools([ashby])]
    const script = new Script([])
    const agent = new Agent({ name: 'Test', model: scriptedModel(script), tools: await toOpenAiAgents(tools) })
    await run(agent, 'Go on.')

    expect(script.offered.filter(({ strict }) => strict !== true).map(({ name }) => name)).toEqual(['execute'])
    const wrong = script.offered.flatMap(({ name, schema, strict }) => (strict === true ? faults(schema, name) : []))
    expect(wrong).toEqual([])
  })

  it('does not pass on the nulls by which a model leaves things out in strict mode', async () => {
    const seen: unknown[] = []
    const ashby = new AshbyConnector({ authConfig: { api_key: 'x' } })
    const [list] = await operationTools([ashby], { ignoreScopes: true, actions: ['jobs.list'] })
    if (list === undefined) throw new Error('there is no such tool')
    const watched: Tool = {
      ...list,
      run: async (input) => {
        seen.push(input)
        return { text: 'seen', data: {}, isError: false }
      },
    }
    const input = { limit: 1, cursor: null, status: null, _fields: null }
    const agent = new Agent({
      name: 'Test',
      model: scriptedModel(new Script([{ tool: 'ashby_jobs_list', input }])),
      tools: await toOpenAiAgents(watched),
    })
    await run(agent, 'Go on.')
    expect(seen).toEqual([{ limit: 1 }])
  })

  it('goes on when the arguments are no JSON', async () => {
    const ashby = new AshbyConnector({ authConfig: { api_key: 'x' } })
    const [made] = await toOpenAiAgents(tool(ashby))
    if (made?.type !== 'function') throw new Error('this is no function')
    expect(await made.invoke(new RunContext(), '{"entity":')).toContain('Invalid JSON input')
  })
})

/** What strict mode refuses: keywords it does not know, and objects that are open or have optional parts. */
function faults(schema: unknown, place: string): readonly string[] {
  const { properties, $defs, items, anyOf, ...rest } = schema as StrictSchema
  const own = Object.keys(rest).filter((keyword) => !strictKeywords.includes(keyword))
  const open =
    rest.type === 'object' &&
    (rest.additionalProperties !== false || String(rest.required) !== String(Object.keys(properties ?? {})))
  return [
    ...own.map((keyword) => `${place}: ${keyword}`),
    ...(open ? [`${place} is open`] : []),
    ...Object.entries({ ...properties, ...$defs }).flatMap(([name, inner]) => faults(inner, `${place}.${name}`)),
    ...(items === undefined ? [] : faults(items, `${place}[]`)),
    ...(anyOf ?? []).flatMap((inner, index) => faults(inner, `${place}|${index}`)),
  ]
}

interface StrictSchema {
  readonly type?: string
  readonly additionalProperties?: unknown
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, unknown>>
  readonly $defs?: Readonly<Record<string, unknown>>
  readonly items?: unknown
  readonly anyOf?: readonly unknown[]
}

const strictKeywords = [
  ...['type', 'description', 'enum', 'const', 'format', 'minimum', 'maximum', '$ref'],
  ...['additionalProperties', 'required'],
]
