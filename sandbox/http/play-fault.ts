import type { ServerResponse } from 'node:http'
import type { ApiAnswer } from './api.ts'
import type { WireFault } from './fault.ts'
import { sendAnswer } from './send-answer.ts'
import { streamFiller } from './stream-filler.ts'

/** Is where a fault is played and what an undisturbed server would have said. */
export interface Stage {
  readonly response: ServerResponse
  answer(): ApiAnswer
  refuse(status: number): ApiAnswer
}

const json = { 'content-type': 'application/json; charset=utf-8' }
const page = '<!DOCTYPE html><html><head><title>Ashby</title></head><body><h1>We’ll be right back</h1></body></html>'

/** Plays a fault on the wire and returns the status that the client may have seen, 0 for none. */
export async function playFault(fault: WireFault, stage: Stage): Promise<number> {
  const { response } = stage
  switch (fault.type) {
    case 'status':
      return sendAnswer(response, statusAnswer(fault, stage))
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.ms))
      return sendAnswer(response, stage.answer())
    case 'hang':
      return 0
    case 'close':
      response.socket?.destroy()
      return 0
    case 'truncate':
      return truncate(stage)
    case 'malformed':
      return sendAnswer(response, cut(stage.answer()))
    case 'html':
      return sendAnswer(response, { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page })
    case 'huge':
      return streamFiller(response, fault.bytes)
    case 'endless':
      return streamFiller(response, Number.POSITIVE_INFINITY)
    case 'deep':
      return sendAnswer(response, { status: 200, headers: json, body: nest(fault.levels) })
    case 'redirect':
      return sendAnswer(response, { status: fault.status ?? 302, headers: { location: fault.location }, body: '' })
  }
}

function statusAnswer(fault: Extract<WireFault, { type: 'status' }>, stage: Stage): ApiAnswer {
  const answer = fault.body === undefined ? stage.refuse(fault.status) : bodyAnswer(fault.body)
  return { status: fault.status, headers: { ...answer.headers, ...fault.headers }, body: answer.body }
}

function bodyAnswer(body: unknown): Pick<ApiAnswer, 'headers' | 'body'> {
  if (typeof body === 'string') return { headers: { 'content-type': 'text/plain; charset=utf-8' }, body }
  return { headers: json, body: JSON.stringify(body) }
}

function cut(answer: ApiAnswer): ApiAnswer {
  return { ...answer, body: answer.body.slice(0, Math.ceil(answer.body.length / 2)) }
}

function truncate(stage: Stage): number {
  const { response } = stage
  const whole = stage.answer()
  const body = Buffer.from(whole.body)
  response.writeHead(whole.status, { ...whole.headers, 'content-length': body.length })
  response.write(body.subarray(0, Math.ceil(body.length / 2)), () => response.socket?.destroy())
  return whole.status
}

function nest(levels: number): string {
  return `{"success":true,"results":${'['.repeat(levels)}${']'.repeat(levels)}}`
}
