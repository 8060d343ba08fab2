import { Agent } from '@mastra/core/agent'
import { toMastra } from '../../../adapters/mastra.ts'
import { scriptedModel } from '../../../examples/frameworks/models/ai-sdk.ts'
import { itIsAnAdapter } from './conformance.ts'

describe('the adapter for Mastra', () => {
  itIsAnAdapter(async (tools, script, abortSignal) => {
    const agent = new Agent({
      id: 'test',
      name: 'Test',
      instructions: 'Go on.',
      model: scriptedModel(script),
      tools: await toMastra(tools),
    })
    const { text } = await agent.generate('Go on.', { maxSteps: 10, ...(abortSignal !== undefined && { abortSignal }) })
    return text
  })
})
