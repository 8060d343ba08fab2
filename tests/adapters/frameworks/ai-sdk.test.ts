import { generateText, stepCountIs } from 'ai'
import { toAiSdk } from '../../../adapters/ai-sdk.ts'
import { scriptedModel } from '../../../examples/frameworks/models/ai-sdk.ts'
import { itIsAnAdapter } from './conformance.ts'

describe('the adapter for the Vercel AI SDK', () => {
  itIsAnAdapter(async (tools, script, abortSignal) => {
    const { text } = await generateText({
      model: scriptedModel(script),
      tools: await toAiSdk(tools),
      stopWhen: stepCountIs(10),
      prompt: 'Go on.',
      ...(abortSignal !== undefined && { abortSignal }),
    })
    return text
  })
})
