import type { Connector, Operation } from '../manifest/connector.ts'
import type { PagedPagination } from '../manifest/pagination.ts'
import type { ConnectorClient } from '../runtime/client.ts'
import type { Download } from '../runtime/download.ts'
import type { CallOptions, Logger } from '../runtime/options.ts'
import { createCallLog } from './call-log.ts'
import { createColors } from './colors.ts'
import type { Io } from './io.ts'
import { createOutput, type Format } from './output/create-output.ts'
import type { RecordOutput } from './output/record-output.ts'
import { unknownFieldNotes } from './output/unknown-field-notes.ts'
import { writeText } from './output/write-text.ts'
import { plainText } from './plain-text.ts'
import { printFile } from './print-file.ts'
import { shellQuote } from './shell-quote.ts'
import { createStatusLine, type StatusLine } from './status-line.ts'
import { terminalWidth } from './terminal-width.ts'

/** A call, and how what it gives is printed. */
export interface PrintedCall {
  readonly connector: Connector
  readonly operation: Operation
  readonly params: Readonly<Record<string, unknown>>
  readonly format: Format
  readonly fields: readonly string[]
  readonly all: boolean
  readonly meta: boolean
  readonly timeout: number | undefined
  /** Who answers, the API or a copy, and how old that may be. */
  readonly from?: Pick<CallOptions, 'source' | 'max_age'>
  /** Where a file is written that an action answers with; where nothing is said, stdout, or on a terminal its own name. */
  readonly output: string | undefined
}

/** Makes a call and prints what it gives; a list page by page. */
export async function printCall(
  call: PrintedCall,
  io: Io,
  connect: (logger: Logger) => Promise<ConnectorClient>,
): Promise<void> {
  const status = createStatusLine(io.stderr)
  try {
    const client = await connect(createCallLog(io, status))
    const desk = { call, io, status, output: outputOf(call, { io, status }) }
    for (const note of unknownFieldNotes(call.connector, call.operation, call.fields)) tell(desk, note)
    await printers[call.operation.response.type](client, desk)
  } finally {
    status.clear()
  }
}

/** What is at hand while a call is printed. */
interface Desk {
  readonly call: PrintedCall
  readonly io: Io
  readonly status: StatusLine
  readonly output: RecordOutput
}

type Surroundings = Pick<Desk, 'io' | 'status'>

function outputOf({ connector, operation, format, fields, meta }: PrintedCall, around: Surroundings): RecordOutput {
  const { io, status } = around
  const write = (text: string): Promise<void> => {
    // On a terminal both share the screen.
    if (io.stdout.isTTY === true) status.clear()
    return writeText(io.stdout, text, io.signal)
  }
  return createOutput(format, write, {
    fields,
    summary: connector.entities[operation.entity]?.summary ?? [],
    room: terminalWidth(io.stdout, io.env),
    paintHead: createColors(io.stdout, io.env).bold,
    note: (text) => tell(around, text),
    meta,
  })
}

const printers = { records: printList, record: printSingle, nothing: printSingle, file: printDownload } as const

async function printDownload(client: ConnectorClient, desk: Desk): Promise<void> {
  const { call, io, status } = desk
  const { entity, action } = call.operation
  const download = await client.execute(entity, action, call.params, callOptions(call, io))
  const onProgress = (text: string): void => status.show(plainText(text))
  // What an operation that answers with a file gives.
  tell(desk, await printFile(download as unknown as Download, { output: call.output, name: entity, onProgress }, io))
}

async function printSingle(client: ConnectorClient, desk: Desk): Promise<void> {
  const { call, io, output } = desk
  const { entity, action } = call.operation
  const { data, meta } = await client.execute(entity, action, call.params, callOptions(call, io))
  await output.single(data, meta)
  if (call.operation.response.type === 'nothing') tell(desk, `${call.operation.id}: done`)
}

async function printList(client: ConnectorClient, desk: Desk): Promise<void> {
  const { call, io, output, status } = desk
  const { entity, action } = call.operation
  const started = performance.now()
  let [pages, records] = [0, 0]
  let last: object = {}
  for await (const page of client.pages(entity, action, call.params, callOptions(call, io)).pages()) {
    await output.page(page.records)
    pages++
    records += page.records.length
    last = page.meta
    if (!call.all) break
    status.show(progress({ pages, records, milliseconds: performance.now() - started }))
  }
  await output.end(last)
  tellRest(desk, last)
  if (call.all && io.stderr.isTTY === true)
    tell(desk, progress({ pages, records, milliseconds: performance.now() - started }))
}

function callOptions({ fields, timeout, from }: PrintedCall, { signal }: Io): CallOptions {
  return {
    signal,
    ...from,
    ...(fields.length > 0 && { select_fields: fields }),
    ...(timeout !== undefined && { timeout }),
  }
}

function progress({
  pages,
  records,
  milliseconds,
}: Readonly<Record<'pages' | 'records' | 'milliseconds', number>>): string {
  const seconds = milliseconds / 1000
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
  return `${count(pages, 'page')}, ${count(records, 'record')}, ${seconds.toFixed(1)} s, ${Math.round(records / seconds)} a second`
}

/** What a list tells besides its records: that there is more and how to get it, a sync token, warnings. */
function tellRest(desk: Desk, meta: object): void {
  const { operation, params, meta: printed } = desk.call
  if (printed) return
  const { has_more, cursor, ...others } = meta as Readonly<Record<string, unknown>>
  if (has_more === true && operation.pagination.type !== 'none') {
    const next = shellQuote(JSON.stringify(nextParams(operation.pagination, params, cursor)))
    tell(desk, `there is more: --all reads everything; the next page is --params ${next}`)
  }
  for (const [name, value] of Object.entries(others)) {
    if (says(value)) tell(desk, `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  }
}

/** What asks for the next page; where pages are counted, a number. */
function nextParams(
  pagination: PagedPagination,
  params: Readonly<Record<string, unknown>>,
  cursor: unknown,
): Readonly<Record<string, unknown>> {
  const { type, send, size } = pagination
  const isCounted = type === 'page' || type === 'offset'
  const isAlone = type === 'cursor' && pagination.alone
  const kept = isAlone ? Object.fromEntries(Object.entries(params).filter(([name]) => name === size)) : params
  return { ...kept, [send]: isCounted ? Number(cursor) : cursor }
}

function says(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
}

function tell({ io, status }: Surroundings, text: string): void {
  status.clear()
  io.stderr.write(`${createColors(io.stderr, io.env).dim(plainText(text))}\n`)
}
