import { HumanMessage, type BaseMessage } from '@langchain/core/messages'
import { toLangChain } from '../../../adapters/langchain.ts'
import { scriptedModel } from '../../../examples/frameworks/models/langchain.ts'
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
})
