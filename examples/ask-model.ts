import type { Tool } from '../adapters/neutral-tool.ts'

/** What a model said in the end, and what it took. */
export interface Answer {
  readonly text: string
  readonly calls: number
  readonly inputTokens: number
  readonly outputTokens: number
}

/** A model that answers a question with tools. */
export type AskModel = (question: string, tools: readonly Tool[]) => Promise<Answer>

const mostTurns = 12
const instructions = 'Answer the question with the tools. Say only what was asked, in one sentence.'

/** Chooses the model by the key that is set: Anthropic's before OpenAI's; nothing without one. */
export function modelOf(env: NodeJS.ProcessEnv): { readonly name: string; readonly ask: AskModel } | undefined {
  const { ANTHROPIC_API_KEY: anthropic, OPENAI_API_KEY: openai, EVALUATE_MODEL: chosen } = env
  if (anthropic !== undefined) {
    const name = chosen ?? 'claude-sonnet-4-5'
    return { name, ask: (question, tools) => askAnthropic({ key: anthropic, name }, question, tools) }
  }
  if (openai === undefined) return undefined
  const name = chosen ?? 'gpt-4.1'
  return { name, ask: (question, tools) => askOpenai({ key: openai, name }, question, tools) }
}

interface Model {
  readonly key: string
  readonly name: string
}

interface AnthropicBlock {
  readonly type: string
  readonly text?: string
  readonly id?: string
  readonly name?: string
  readonly input?: unknown
}

interface AnthropicReply {
  readonly content: readonly AnthropicBlock[]
  readonly usage: { readonly input_tokens: number; readonly output_tokens: number }
}

async function askAnthropic({ key, name }: Model, question: string, tools: readonly Tool[]): Promise<Answer> {
  const messages: unknown[] = [{ role: 'user', content: question }]
  const spent = { calls: 0, inputTokens: 0, outputTokens: 0 }
  for (let turn = 0; turn < mostTurns; turn++) {
    const reply = await post<AnthropicReply>(
      'https://api.anthropic.com/v1/messages',
      { 'x-api-key': key, 'anthropic-version': '2023-06-01' },
      {
        model: name,
        max_tokens: 2000,
        system: instructions,
        messages,
        tools: tools.map(({ name, description, inputSchema }) => ({ name, description, input_schema: inputSchema })),
      },
    )
    spent.inputTokens += reply.usage.input_tokens
    spent.outputTokens += reply.usage.output_tokens
    const uses = reply.content.filter(({ type }) => type === 'tool_use')
    if (uses.length === 0) return { text: reply.content.map(({ text = '' }) => text).join(''), ...spent }
    messages.push({ role: 'assistant', content: reply.content })
    const results = uses.map(async ({ id, name, input }) => {
      spent.calls += 1
      const { text, isError } = await runTool(tools, name ?? '', input)
      return { type: 'tool_result', tool_use_id: id, content: text, is_error: isError }
    })
    messages.push({ role: 'user', content: await Promise.all(results) })
  }
  return { text: '(no answer)', ...spent }
}

interface OpenaiReply {
  readonly choices: readonly [
    {
      readonly message: {
        readonly content: string | null
        readonly tool_calls?: readonly {
          readonly id: string
          readonly function: { readonly name: string; readonly arguments: string }
        }[]
      }
    },
  ]
  readonly usage: { readonly prompt_tokens: number; readonly completion_tokens: number }
}

async function askOpenai({ key, name }: Model, question: string, tools: readonly Tool[]): Promise<Answer> {
  const messages: unknown[] = [
    { role: 'system', content: instructions },
    { role: 'user', content: question },
  ]
  const spent = { calls: 0, inputTokens: 0, outputTokens: 0 }
  for (let turn = 0; turn < mostTurns; turn++) {
    const reply = await post<OpenaiReply>(
      'https://api.openai.com/v1/chat/completions',
      { authorization: `Bearer ${key}` },
      {
        model: name,
        messages,
        tools: tools.map(({ name, description, inputSchema }) => ({
          type: 'function',
          function: { name, description, parameters: inputSchema },
        })),
      },
    )
    const [{ message }] = reply.choices
    spent.inputTokens += reply.usage.prompt_tokens
    spent.outputTokens += reply.usage.completion_tokens
    const uses = message.tool_calls ?? []
    if (uses.length === 0) return { text: message.content ?? '', ...spent }
    messages.push(message)
    for (const { id, function: called } of uses) {
      spent.calls += 1
      const { text } = await runTool(tools, called.name, called.arguments)
      messages.push({ role: 'tool', tool_call_id: id, content: text })
    }
  }
  return { text: '(no answer)', ...spent }
}

async function runTool(
  tools: readonly Tool[],
  name: string,
  input: unknown,
): Promise<{ readonly text: string; readonly isError: boolean }> {
  const tool = tools.find((one) => one.name === name)
  return tool?.run(input) ?? { text: `There is no tool "${name}".`, isError: true }
}

async function post<T>(url: string, headers: Readonly<Record<string, string>>, body: object): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as T
}
