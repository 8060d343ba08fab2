import type { Tool, ToolResult } from '../../../adapters/neutral-tool.ts'
import type { Facts } from './facts.ts'
import type { Params, Question, Reference, Step } from './question.ts'

/** How a question went. */
export interface Outcome {
  /** All that was shown in the end. */
  readonly text: string
  readonly calls: number
  readonly failures: number
}

type Row = Readonly<Record<string, unknown>>

/**
 * Goes the way to an answer with nothing but the texts that a model sees: what is not found by searching, is not in the
 * signature shown, or is not put right by an error, stops it.
 */
export async function plan(tools: readonly Tool[], question: Question, facts: Facts): Promise<Outcome> {
  const seen: (readonly Row[])[] = []
  let [calls, failures] = [0, 0]
  let text = ''
  const call = async (name: string, input: unknown): Promise<ToolResult> => {
    calls += 1
    const tool = tools.find((one) => one.name === name)
    if (tool === undefined) throw new Error(`no tool ${name}`)
    return tool.run(input)
  }
  for (const step of question.steps(facts)) {
    const signature = signatureIn((await call('search_operations', { query: step.look })).text, step)
    const input = inputOf(step, signature, seen)
    let result = await call('execute', slipped(input, step))
    if (result.isError || result.text.includes('#1 failed')) {
      failures += 1
      result = await call('execute', corrected(slipped(input, step), result.text, step))
    }
    if (result.isError) throw new Error(`${step.call} failed: ${result.text}`)
    let rows = rowsIn(result.text)
    text = result.text
    while (step.all === true && metaIn(result.text)['has_more'] === true) {
      const params = { ...(input['params'] as Params), cursor: metaIn(result.text)['next_cursor'] }
      result = await call('execute', { ...input, params })
      rows = [...rows, ...rowsIn(result.text)]
      text = `${rows.length} records`
    }
    seen.push(rows)
  }
  return { text, calls, failures }
}

/** The operation has to be among the first three shown. */
function signatureIn(text: string, { look, call }: Step): string {
  const line = text
    .split('\n')
    .slice(0, 3)
    .find((one) => one.startsWith(`${call}(`))
  if (line === undefined) throw new Error(`"${look}" does not show ${call}, but:\n${text}`)
  return line
}

function inputOf({ call, params = {}, fields }: Step, signature: string, seen: readonly (readonly Row[])[]): Params {
  const [entity, action] = call.split('.')
  const calls = [params].flat().map((set: Params) => ({ entity, action, params: filled(set, signature, seen), fields }))
  return calls.length === 1 ? { ...calls[0] } : { calls }
}

function filled(params: Params, signature: string, seen: readonly (readonly Row[])[]): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (!new RegExp(`[(, ]${name}\\??:`).test(signature)) throw new Error(`${signature} does not show ${name}`)
      return [name, isReference(value) ? valueAt(value, seen) : value]
    }),
  )
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'from' in value && 'take' in value
}

function valueAt({ from, take, where = {} }: Reference, seen: readonly (readonly Row[])[]): unknown {
  const rows = seen[from - 1] ?? []
  const row = rows.find((one) => Object.entries(where).every(([name, value]) => one[name] === value))
  const value = take.split('.').reduce<unknown>((inner, key) => (Object(inner) as Row)[key], row)
  if (value === undefined) throw new Error(`the result has no ${take}: ${JSON.stringify(rows[0])}`)
  return value
}

function slipped(input: Params, { slip }: Step): unknown {
  if (slip === undefined) return input
  return JSON.parse(JSON.stringify(input).replaceAll(`"${slip[0]}"`, `"${slip[1]}"`))
}

/** Nothing but the error says what is right. */
function corrected(input: unknown, error: string, { slip }: Step): unknown {
  const [, right] = /did you mean \\?"([^"\\]+)\\?"/.exec(error) ?? []
  if (right === undefined || slip === undefined) throw new Error(`the error does not help: ${error}`)
  return JSON.parse(JSON.stringify(input).replaceAll(`"${slip[1]}"`, `"${right}"`))
}

function metaIn(text: string): Row {
  return JSON.parse(text.split('\n')[0] ?? '{}') as Row
}

/** Records as they are shown: a table of columns and rows, or one object. */
function rowsIn(text: string): readonly Row[] {
  const [, json = 'null'] = /<data [^>]*>\n([\s\S]*?)\n<\/data>/.exec(text) ?? []
  const data = Object(JSON.parse(json)) as {
    readonly columns?: readonly string[]
    readonly rows?: readonly unknown[][]
  }
  if (data.columns === undefined || data.rows === undefined) return [data]
  const { columns } = data
  return data.rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
}
