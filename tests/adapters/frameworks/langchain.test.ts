import { HumanMessage, ToolMessage, type BaseMessage } from '@langchain/core/messages'
import { toLangChain } from '../../../adapters/langchain.ts'
import { tool } from '../../../adapters/tool.ts'
import { AshbyConnector } from '../../../connectors/ashby/client.gen.ts'
import { scriptedModel } from '../../../examples/frameworks/models/langchain.ts'
import { startAshbySandbox } from '../../../sandbox/ashby/start-ashby-sandbox.ts'
import { itIsAnAdapter } from './conformance.ts'

describe('the adapter for LangChain.js', () => {
  itIsAnAdapter(async (tools, script, signal) => {
    const made = await toLangChain(tools)
    const model = scriptedModel(script).bindTools(made)
    const config = { ...(signal !== undefined && { signal }) }
    const messages: BaseMessage[] = [new HumanMessage('Go on.')]
    for (;;) {
      const said = await model.invoke(messages, config)
      messages.push(said)
      if ((said.tool_calls ?? []).length === 0) return said.text
      for (const call of said.tool_calls ?? []) {
        const one = made.find(({ name }) => name === call.name)
        messages.push((await one?.invoke({ ...call, type: 'tool_call' }, config)) as BaseMessage)
      }
    }
  })

  it('answers a call that LangChain refuses and our own check takes as any other', async () => {
    const sandbox = await startAshbySandbox({ port: 0 })
    try {
      const ashby = new AshbyConnector({ authConfig: { api_key: sandbox.keys.full }, baseUrl: sandbox.url })
      const [made] = await toLangChain(tool(ashby))
      const call = { name: 'ashby_execute', id: 'call-1', type: 'tool_call' } as const
      const { records } = await ashby.jobs.list({ limit: 1 })
      const [job] = records
      const one = { entity: 'jobs', action: 'get' }
      const plain: unknown = await made?.invoke({ ...call, args: { ...one, params: { id: job?.id } } })
      const asText: unknown = await made?.invoke({ ...call, args: { ...one, params: JSON.stringify({ id: job?.id }) } })
      expect(asText).toBeInstanceOf(ToolMessage)
      expect(asText).toMatchObject({ status: 'success', tool_call_id: 'call-1', name: 'ashby_execute' })
      expect(asText).toEqual(plain)
    } finally {
      await sandbox.close()
    }
  })
})
