import type { HttpRequest, HttpResponse } from '../../../runtime/transport/transport.ts'

/** A GET without headers, and what differs from that. */
export function get(url: string, others: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, headers: {}, ...others }
}

/** Reads a body to its end. */
export async function read(body: HttpResponse['body']): Promise<string> {
  if (typeof body === 'string') return body
  const chunks: Uint8Array[] = []
  for await (const chunk of body instanceof Uint8Array ? [body] : body) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** The stream that a transport's answer has for a body. */
export function streamOf({ body }: HttpResponse): AsyncIterator<Uint8Array> {
  if (typeof body === 'string' || body instanceof Uint8Array) throw new Error('The body is no stream.')
  return body[Symbol.asyncIterator]()
}

/** What an attempt fails with. */
export async function failureOf(attempt: Promise<unknown>): Promise<unknown> {
  try {
    await attempt
  } catch (error) {
    return error
  }
  throw new Error('The attempt did not fail.')
}
