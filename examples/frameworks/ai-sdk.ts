import { toAiSdk } from '@patchbay/sdk/adapters/ai-sdk'
import { tool } from '@patchbay/sdk/adapters/tool'
import { generateText, stepCountIs } from 'ai'
import { ashby } from './ashby.ts'
import { model } from './models/ai-sdk.ts'

const { text } = await generateText({
  model,
  tools: await toAiSdk(tool(ashby, { readOnly: true })),
  stopWhen: stepCountIs(10),
  prompt: 'Name three open jobs.',
})
console.log(text)
