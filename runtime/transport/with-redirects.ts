import { TransportError } from '../errors.ts'
import { hostOf } from './host-of.ts'
import type { HttpRequest, HttpResponse, Transport } from './transport.ts'

/**
 * Follows redirects that stay on the origin and repeat the request as it is; any other is returned like every answer.
 * It belongs above the credentials, so that each hop is authorised anew.
 */
export function withRedirects(send: Transport, { limit = 5 }: { readonly limit?: number } = {}): Transport {
  return async function sendAndFollow(request) {
    let current = request
    for (let hops = 0; hops <= limit; hops += 1) {
      const response = await send(current)
      const next = nextHop(current, response)
      if (next === undefined) return response
      await discard(response.body)
      current = next
    }
    const message = `${hostOf(request.url)} redirected the request more than ${limit} times. Check its path; it may lead in a circle.`
    throw new TransportError('network', message, { retryable: false })
  }
}

/** The request that a redirect asks for; `undefined` when it is none that is followed. */
function nextHop(request: HttpRequest, { status, headers }: HttpResponse): HttpRequest | undefined {
  const location = headers['location']
  if (location === undefined || !repeats(request, status) || !URL.canParse(location, request.url)) return undefined
  const target = new URL(location, request.url)
  if (target.origin !== new URL(request.url).origin) return undefined
  // A server must not choose what the next request is signed in with.
  target.username = ''
  target.password = ''
  target.hash = ''
  return { ...request, url: target.href }
}

/** Whether a redirect of this status keeps the method, and the body can be sent again. */
function repeats({ method, body }: HttpRequest, status: number): boolean {
  const statuses = method === 'GET' || method === 'HEAD' ? followedWhenReading : followedAlways
  return statuses.includes(status) && (body === undefined || typeof body === 'string' || body instanceof Uint8Array)
}

const followedAlways: readonly number[] = [307, 308]
const followedWhenReading: readonly number[] = [301, 302, 303, ...followedAlways]

async function discard(body: HttpResponse['body']): Promise<void> {
  if (typeof body === 'string' || body instanceof Uint8Array) return
  await body[Symbol.asyncIterator]().return?.()
}
