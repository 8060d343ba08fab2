import { Agent } from '@mastra/core/agent'
import { toMastra } from '@patchbay/sdk/adapters/mastra'
import { tool } from '@patchbay/sdk/adapters/tool'
import { ashby } from './ashby.ts'
import { model } from './models/mastra.ts'

const agent = new Agent({
  id: 'recruiter',
  name: 'Recruiter',
  instructions: 'You answer questions about hiring.',
  model,
  tools: await toMastra(tool(ashby, { readOnly: true })),
})
const { text } = await agent.generate('Name three open jobs.')
console.log(text)
