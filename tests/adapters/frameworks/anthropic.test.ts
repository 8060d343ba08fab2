import { toAnthropic } from '../../../adapters/anthropic.ts'
import { scriptedClient } from '../../../examples/frameworks/models/anthropic.ts'
import { itIsAnAdapter } from './conformance.ts'

describe('the adapter for the Anthropic SDK', () => {
  itIsAnAdapter(async (tools, script, signal) => {
    const message = await scriptedClient(script).beta.messages.toolRunner(
      {
        model: 'claude-haiku-4-5',
        max_tokens: 1000,
        messages: [{ role: 'user', content: 'Go on.' }],
        tools: await toAnthropic(tools),
      },
      { ...(signal !== undefined && { signal }) },
    )
    return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('')
  })
})
