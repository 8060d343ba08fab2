import { toAnthropic } from '@patchbay/sdk/adapters/anthropic'
import { tool } from '@patchbay/sdk/adapters/tool'
import { ashby } from './ashby.ts'
import { anthropic } from './models/anthropic.ts'

const message = await anthropic.beta.messages.toolRunner({
  model: 'claude-haiku-4-5',
  max_tokens: 1000,
  tools: await toAnthropic(tool(ashby, { readOnly: true })),
  messages: [{ role: 'user', content: 'Name three open jobs.' }],
})
for (const block of message.content) if (block.type === 'text') console.log(block.text)
