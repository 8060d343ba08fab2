import { Readable } from 'node:stream'
import type { AxiosRequestConfig, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import axios from 'axios/dist/browser/axios.cjs'
import { TransportError } from '../errors.ts'
import type { HttpRequest, HttpResponse, Transport } from './transport.ts'
import { undiciAdapter } from './undici-adapter.ts'

/** Creates the bottom of the road: axios over pooled connections, judging no status and changing no byte. */
export function createAxiosTransport(): Transport {
  // The bare class has none of the defaults of `axios.create`: no headers, no transforms, no judgement of a status.
  const client = new axios.Axios({ adapter: sendThroughUndici })
  return async function sendWithAxios(request) {
    request.signal?.throwIfAborted()
    try {
      const response = await client.request<HttpResponse>(toAxiosConfig(request))
      return response.data
    } catch (error) {
      // axios puts an error of its own in the place of the caller's reason.
      request.signal?.throwIfAborted()
      throw error
    }
  }
}

type Config = InternalAxiosRequestConfig<HttpRequest['body']>

function toAxiosConfig({ method, url, headers, body, signal }: HttpRequest): AxiosRequestConfig<HttpRequest['body']> {
  for (const [name, value] of Object.entries(headers)) refuseUnsendable(name, value)
  return {
    method,
    url,
    // `false` keeps axios from claiming a form where the request has no type.
    headers: { 'content-type': false, ...headers },
    // axios copies what looks like a plain object, as an iterable may.
    data: typeof body === 'string' || body instanceof Uint8Array || body === undefined ? body : Readable.from(body),
    ...(signal !== undefined && { signal }),
  }
}

/** axios would leave such characters out and send the rest. */
function refuseUnsendable(name: string, value: string): void {
  if (!/[^\t\x20-\x7e\x80-\xff]/.test(value)) return
  const message = `The header ${name} holds a character that HTTP cannot carry. Take line breaks and other control characters, and letters beyond Latin-1, out of it.`
  throw new TransportError('network', message, { sent: false, retryable: false })
}

async function sendThroughUndici(config: Config): Promise<AxiosResponse<HttpResponse>> {
  const data = await undiciAdapter(toHttpRequest(config))
  // The answer travels whole as the data, for axios would rewrite its headers.
  return { data, status: data.status, statusText: '', headers: {}, config }
}

function toHttpRequest({ method = 'get', url = '', headers, data, signal }: Config): HttpRequest {
  return {
    method: method.toUpperCase(),
    url,
    headers: headers.toJSON(true),
    ...(data !== undefined && { body: data }),
    // axios has a wider type for what came from a request.
    ...(signal !== undefined && { signal: signal as AbortSignal }),
  }
}
