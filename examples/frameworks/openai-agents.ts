import { Agent, run } from '@openai/agents'
import { toOpenAiAgents } from '@patchbay/sdk/adapters/openai-agents'
import { tool } from '@patchbay/sdk/adapters/tool'
import { ashby } from './ashby.ts'
import { model } from './models/openai-agents.ts'

const agent = new Agent({
  name: 'Recruiter',
  model,
  tools: await toOpenAiAgents(tool(ashby, { readOnly: true })),
})
const { finalOutput } = await run(agent, 'Name three open jobs.')
console.log(finalOutput)
