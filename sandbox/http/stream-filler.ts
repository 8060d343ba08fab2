import type { ServerResponse } from 'node:http'

const head = '{"success":true,"results":["'
const tail = '"]}'
const filler = Buffer.alloc(64 * 1024, 'a')

/** Streams a JSON answer of the wanted size without announcing it, until it ends or the client leaves. */
export function streamFiller(response: ServerResponse, bytes: number): number {
  let left = Math.max(0, bytes - head.length - tail.length)
  const pump = (): void => {
    while (left > 0 && !response.destroyed) {
      const chunk = left < filler.length ? filler.subarray(0, left) : filler
      left -= chunk.length
      if (!response.write(chunk)) return void response.once('drain', pump)
    }
    if (left === 0) response.end(tail)
  }
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
  response.write(head)
  pump()
  return 200
}
