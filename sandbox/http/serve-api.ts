import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Api, ApiAnswer, ApiRequest } from './api.ts'
import { answerControl, type Controls } from './control-routes.ts'
import type { AnswerFault, Fault, WireFault } from './fault.ts'
import { createFaultQueue } from './fault-queue.ts'
import { playFault } from './play-fault.ts'
import { createRateLimit } from './rate-limit.ts'
import { createRequestLog } from './request-log.ts'
import { sendAnswer } from './send-answer.ts'

/** Is an API that listens, with everything that disturbs it. */
export interface ServedApi extends Controls {
  readonly url: string
  close(): Promise<void>
}

/** Says where to listen. */
export interface Address {
  readonly host: string
  readonly port: number
}

/** Serves an API over HTTP together with its faults, limits, log and control routes. */
export async function serveApi(api: Api, { host, port }: Address): Promise<ServedApi> {
  const controls = createControls(api)
  const server = createServer((message, response) => {
    // A client that leaves in the middle of its request is no reason to fall over.
    handle(controls, message, response).catch(() => response.destroy())
  })
  // Longer than the pauses of any client, so that a kept connection is not closed under a request.
  server.keepAliveTimeout = 120_000
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address()
  const opened = typeof address === 'object' && address !== null ? address.port : port
  return {
    ...controls,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${String(opened)}`,
    async close() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

function createControls(api: Api): Controls {
  const faults = createFaultQueue()
  const limits = createRateLimit()
  const log = createRequestLog()
  const reset = (): void => {
    api.reset()
    faults.clear()
    limits.set(undefined)
    log.clear()
  }
  return { api, faults, limits, log, reset }
}

async function handle(controls: Controls, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await readRequest(message)
  if (request.path === '/_sandbox' || request.path.startsWith('/_sandbox/')) {
    sendAnswer(response, answerControl(controls, request))
    return
  }
  const { method, path, headers, body } = request
  const entry = { method, path, headers, body: request.text === '' ? undefined : body, status: 0 }
  controls.log.record(entry)
  const fault = controls.faults.take({ endpoint: path.slice(1), body })
  if (fault === undefined || isAnswerFault(fault)) {
    entry.status = sendAnswer(response, answer(controls, fault === undefined ? request : { ...request, fault }))
    return
  }
  entry.status = await playFault(fault, {
    response,
    answer: () => answer(controls, request),
    refuse: (status) => controls.api.refuse(status),
  })
}

function answer({ api, limits }: Controls, request: ApiRequest): ApiAnswer {
  const refusal = limits.refuse()
  if (refusal === undefined) return api.answer(request)
  const answered = api.refuse(429)
  return { ...answered, headers: { ...answered.headers, ...refusal } }
}

function isAnswerFault(fault: Fault): fault is Fault & AnswerFault {
  const types: readonly (WireFault | AnswerFault)['type'][] = [
    'repeat_cursor',
    'empty_page',
    'sync_token_expired',
    'failure',
  ]
  return types.includes(fault.type)
}

async function readRequest(message: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer) // no encoding is set, so chunks are buffers
  const text = Buffer.concat(chunks).toString()
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://sandbox')
  return {
    method: message.method ?? 'GET',
    path: pathname,
    query: searchParams,
    headers: message.headers,
    text,
    body: parse(text),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
