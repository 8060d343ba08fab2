import { callOperation, type OperationCall } from './call-operation.ts'
import type { Catalogue } from './catalogue.ts'
import { coalesceGets, type PlacedCall } from './coalesce-gets.ts'
import { inTurns } from './in-turns.ts'
import type { RunOptions, ToolResult } from './neutral-tool.ts'
import { readArguments } from './read-arguments.ts'
import { readCall } from './read-call.ts'
import { readJointly } from './read-jointly.ts'
import { usualBudget } from './show-answer.ts'
import { failedResult, lessonOf } from './teach-error.ts'
import type { ToolOptions } from './tool-options.ts'

const atOnce = 4

/** Makes several calls; a budget is for all of them together, and what is wrong with one is told in its place. */
export async function runSeveral(
  catalogue: Catalogue,
  calls: readonly unknown[],
  options: ToolOptions,
  run: RunOptions,
): Promise<ToolResult> {
  const { budget: full = usualBudget } = options
  const budget = Math.max(200, Math.floor(full / calls.length))
  const batch = { catalogue, options: { ...options, budget }, run: withProgress(run, calls.length) }
  const read = calls.map(tryReadCall)
  const errors = read.flatMap((one, place) => ('call' in one ? [] : [{ place, result: one }]))
  batch.run.onDone(errors.length)
  const placed = read.flatMap((one, place): readonly PlacedCall[] => ('call' in one ? [{ place, call: one.call }] : []))
  // Writes may build on one another.
  const reads = placed.every(({ call }) => isRead(call, catalogue))
  const made = reads ? await runReads(batch, placed) : await runSingly(batch, placed, 1)
  const results = [...errors, ...made].toSorted((one, other) => one.place - other.place).map(({ result }) => result)
  return together(results, full)
}

interface Batch {
  readonly catalogue: Catalogue
  readonly options: ToolOptions
  readonly run: RunOptions & { readonly onDone: (count: number) => void }
}

interface PlacedResult {
  readonly place: number
  readonly result: ToolResult
}

function withProgress(run: RunOptions, total: number): Batch['run'] {
  let done = 0
  const onDone = (count: number): void => {
    if (count === 0) return
    done += count
    run.onProgress?.({ done, total, message: `${done} of ${total} calls` })
  }
  return { ...run, onDone }
}

function tryReadCall(call: unknown): { readonly call: OperationCall } | ToolResult {
  try {
    return { call: readCall(readArguments(call)) }
  } catch (error) {
    return failedResult(lessonOf(error, false))
  }
}

function isRead({ entity, action }: OperationCall, { allowed }: Catalogue): boolean {
  return allowed
    .filter(({ operation }) => operation.entity === entity && operation.action === action)
    .every(({ operation }) => operation.effect === 'read')
}

/** What one request can read together is read so; where that fails for one's sake, one by one. */
async function runReads(batch: Batch, placed: readonly PlacedCall[]): Promise<readonly PlacedResult[]> {
  const joint = await coalesceGets(batch.catalogue, placed, batch.run.signal)
  const joined = new Set(joint.flatMap(({ members }) => members.map(({ place }) => place)))
  const alone = placed.filter(({ place }) => !joined.has(place))
  const works = [
    ...joint.map((gets) => async (): Promise<readonly PlacedResult[]> => {
      const results = await readJointly(gets, batch.options, batch.run)
      if (results === undefined) return runSingly(batch, gets.members, atOnce)
      batch.run.onDone(results.length)
      return gets.members.flatMap(({ place }, index) => {
        const result = results[index]
        return result === undefined ? [] : [{ place, result }]
      })
    }),
    ...alone.map((one) => () => runSingly(batch, [one], 1)),
  ]
  return (await inTurns(works, atOnce, (work) => work())).flat()
}

function runSingly(
  { catalogue, options, run }: Batch,
  placed: readonly PlacedCall[],
  most: number,
): Promise<readonly PlacedResult[]> {
  return inTurns(placed, most, async ({ place, call }) => {
    const result = await callOperation(catalogue, call, options, run)
    run.onDone(1)
    return { place, result }
  })
}

function together(results: readonly ToolResult[], full: number): ToolResult {
  const failed = results.filter(({ isError }) => isError).length
  const texts = results.map(({ text, isError }, index) => `#${index + 1} ${isError ? 'failed' : 'ok'}\n${text}`)
  // What was cut is read later on its own.
  const wholes = results.flatMap((result) => result.wholes ?? []).map((whole) => ({ ...whole, budget: full }))
  return {
    text: texts.join('\n'),
    data: { results: results.map(({ data, isError }) => ({ ok: !isError, ...data })), failed },
    isError: failed === results.length,
    ...(wholes.length > 0 && { wholes }),
  }
}
