import { defined } from '../manifest/defined.ts'
import { selectorText } from '../manifest/selector-text.ts'
import { select } from '../manifest/selector.ts'
import { ApiError, InputError } from '../runtime/errors.ts'
import { compileProjection } from '../runtime/response/project-fields.ts'
import type { JointGets, KeyedCall } from './coalesce-gets.ts'
import type { RunOptions, ToolResult } from './neutral-tool.ts'
import { shapeOf, type Shape } from './shape-records.ts'
import { showAnswer } from './show-answer.ts'
import { failedResult, lessonOf, type Lesson } from './teach-error.ts'
import { ToolError } from './tool-error.ts'
import type { ToolOptions } from './tool-options.ts'

/**
 * Makes one call of a list for several of `get` and gives what each comes to, in their order; nothing when they have to
 * be made one by one after all.
 */
export async function readJointly(
  joint: JointGets,
  options: ToolOptions,
  run: RunOptions,
): Promise<readonly ToolResult[] | undefined> {
  const { connector, operation, entity } = joint.list
  const started = performance.now()
  const ended = (error?: string): void => {
    const milliseconds = Math.round(performance.now() - started)
    run.onCall?.({ operation: `${connector.name}.${operation.id}`, milliseconds, ...defined({ error }) })
  }
  const shape = options.shape === false ? {} : shapeOf(entity, joint.fields, false)
  try {
    const found = await readRecords(joint, shape, run.signal)
    ended()
    if (found === undefined) return undefined
    return joint.members.map((member) => resultOf(joint, member, found, { shape, options }))
  } catch (error) {
    if (run.signal?.aborted === true) throw run.signal.reason
    const lesson = lessonOf(error, false)
    ended(lesson.error)
    return isOfOneAlone(error) ? undefined : joint.members.map(() => failedResult(lesson))
  }
}

/** A key that is wrong, or a list that may not be read, is no fault of the other calls. */
function isOfOneAlone(error: unknown): boolean {
  if (error instanceof InputError || error instanceof ToolError) return true
  return error instanceof ApiError && !error.retryable
}

interface Found {
  /** Records by key, as they are shown. */
  readonly records: ReadonlyMap<string, unknown>
  readonly warnings: readonly unknown[]
}

/** Nothing is found where the list has more than can be read here: what is not among it may be there all the same. */
async function readRecords(
  joint: JointGets,
  shape: Shape,
  signal: AbortSignal | undefined,
): Promise<Found | undefined> {
  const { list, getMany } = joint
  const { client, operation, entity } = list
  const [key = { steps: [] }] = entity.key
  const keys = new Map(joint.members.map((member) => [String(member.key), member.key]))
  const params = { [getMany.ids]: [...keys.values()], ...pageSize(operation.pagination, keys.size) }
  const { select_fields: selected, exclude_fields: excluded } = shape
  const pages = client.pages(entity.name, operation.action, params, {
    ...(selected !== undefined && { select_fields: [...selected, selectorText(key)] }),
    ...(selected === undefined && defined({ exclude_fields: excluded })),
    ...defined({ signal }),
  })
  const project = compileProjection(selected, undefined) ?? ((record: unknown) => record)
  const records = new Map<string, unknown>()
  const warnings: unknown[] = []
  let more = false
  for await (const { records: page, meta } of pages.pages()) {
    more = meta.has_more
    warnings.push(...[meta['warnings'] ?? []].flat())
    for (const record of page) records.set(String(select({ body: record }, key)), project(record))
    if ([...keys.keys()].every((one) => records.has(one))) return { records, warnings }
  }
  return more ? undefined : { records, warnings }
}

function pageSize(
  pagination: JointGets['list']['operation']['pagination'],
  count: number,
): Readonly<Record<string, number>> {
  if (pagination.type === 'none' || pagination.size === undefined) return {}
  return { [pagination.size]: Math.min(count, pagination.max ?? count) }
}

interface Showing {
  readonly shape: Shape
  readonly options: ToolOptions
}

function resultOf(joint: JointGets, { key, call }: KeyedCall, found: Found, showing: Showing): ToolResult {
  const { get, list, members } = joint
  const record = found.records.get(String(key))
  if (record === undefined) return failedResult(missing(get.operation.id, list.operation.id, key))
  const meta = { read_with: members.length, ...(found.warnings.length > 0 && { warnings: found.warnings }) }
  return showAnswer(get, { data: record, meta }, { call, shown: showing.shape.shown, options: showing.options })
}

function missing(get: string, list: string, key: string | number): Lesson {
  const message = `${get}: there is no record ${JSON.stringify(key)}; ${list}, asked for it, left it out`
  return lessonOf(new ApiError('not_found', message, { status: 200 }), false)
}
