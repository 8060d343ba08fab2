// Asks a real model the questions that the tests answer without one, over a local stand-in for Ashby:
//   ANTHROPIC_API_KEY=… node --import tsx examples/evaluate-model.ts
//   OPENAI_API_KEY=… EVALUATE_MODEL=gpt-4.1-mini node --import tsx examples/evaluate-model.ts 1 2 30
// Arguments choose questions by number. It costs what the model's maker asks for some 100,000 tokens.
import { routerTools } from '../adapters/router-tools.ts'
import { AshbyConnector } from '../connectors/ashby/client.gen.ts'
import { startAshbySandbox } from '../sandbox/ashby/start-ashby-sandbox.ts'
import { readFacts } from '../tests/adapters/evaluation/facts.ts'
import { questions } from '../tests/adapters/evaluation/questions.ts'
import { modelOf } from './ask-model.ts'
import { say } from './say.ts'

const model = modelOf(process.env)
if (model === undefined) {
  process.stderr.write('Set ANTHROPIC_API_KEY or OPENAI_API_KEY; EVALUATE_MODEL names another model.\n')
  process.exit(2)
}
const chosen = process.argv.slice(2).map(Number)
const asked = [...questions.entries()].filter(([index]) => chosen.length === 0 || chosen.includes(index + 1))

const sandbox = await startAshbySandbox({ port: 0 })
const ashby = new AshbyConnector({ authConfig: { api_key: sandbox.keys.full }, baseUrl: sandbox.url })
const facts = await readFacts(ashby)
const tools = routerTools([ashby])

say(`${model.name}, ${asked.length} questions`)
say(' no  right  calls  tokens in  out  question')
let [right, calls, tokens] = [0, 0, 0]
for (const [index, question] of asked) {
  const ask = question.ask(facts)
  const answer = await model.ask(ask, tools)
  const isRight = question.answer(facts).every((text) => answer.text.toLowerCase().includes(text.toLowerCase()))
  right += Number(isRight)
  calls += answer.calls
  tokens += answer.inputTokens + answer.outputTokens
  const cells = [
    String(index + 1).padStart(3),
    (isRight ? 'yes' : 'NO').padEnd(5),
    String(answer.calls).padStart(5),
    String(answer.inputTokens).padStart(9),
    String(answer.outputTokens).padStart(4),
  ]
  say(`${cells.join('  ')}  ${ask}`)
  if (!isRight) say(`     said: ${answer.text}`)
}
say(`${right} of ${asked.length} right, ${calls} calls, ${tokens} tokens`)
await sandbox.close()
process.exitCode = right === asked.length ? 0 : 1
