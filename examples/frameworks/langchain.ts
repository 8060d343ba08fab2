import { HumanMessage, type BaseMessage } from '@langchain/core/messages'
import { toLangChain } from '@patchbay/sdk/adapters/langchain'
import { tool } from '@patchbay/sdk/adapters/tool'
import { ashby } from './ashby.ts'
import { model } from './models/langchain.ts'

const tools = await toLangChain(tool(ashby, { readOnly: true }))
const agent = model.bindTools(tools)
const messages: BaseMessage[] = [new HumanMessage('Name three open jobs.')]
for (;;) {
  const answer = await agent.invoke(messages)
  messages.push(answer)
  if (!answer.tool_calls?.length) break
  for (const call of answer.tool_calls) {
    const called = tools.find(({ name }) => name === call.name)
    if (called) messages.push(await called.invoke({ ...call, type: 'tool_call' }))
  }
}
console.log(messages.at(-1)?.text)
