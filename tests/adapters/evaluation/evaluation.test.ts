import { routerTools } from '../../../adapters/router-tools.ts'
import type { Tool } from '../../../adapters/neutral-tool.ts'
import { AshbyConnector } from '../../../connectors/ashby/client.gen.ts'
import { startAshbySandbox } from '../../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { readFacts, type Facts } from './facts.ts'
import { plan } from './planner.ts'
import { questions } from './questions.ts'

let sandbox: Sandbox
let facts: Facts
let tools: readonly Tool[]

beforeAll(async () => {
  sandbox = await startAshbySandbox({ port: 0 })
  const ashby = new AshbyConnector({ authConfig: { api_key: sandbox.keys.full }, baseUrl: sandbox.url })
  facts = await readFacts(ashby)
  tools = routerTools([ashby])
}, 60_000)

afterAll(() => sandbox.close())

describe('what a model sees is enough to answer', () => {
  it('has thirty questions', () => {
    expect(questions).toHaveLength(30)
  })

  it.each(questions.map((question, index) => [index + 1, question] as const))('question %i', async (_, question) => {
    const { text, failures } = await plan(tools, question, facts)
    for (const expected of question.answer(facts)) {
      expect(expected).not.toBe('')
      expect(text).toContain(expected)
    }
    expect(failures).toBe(question.steps(facts).filter(({ slip }) => slip !== undefined).length)
  })
})
