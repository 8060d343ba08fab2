import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import axios from 'axios/dist/browser/axios.cjs'
import type { HttpRequest, HttpResponse, Transport } from './transport.ts'
import { undiciAdapter } from './undici-adapter.ts'

/** Creates the bottom of the road: axios over pooled connections, judging no status and changing no byte. */
export function createAxiosTransport(): Transport {
  // The bare class has none of the defaults of `axios.create`: no headers, no transforms, no judgement of a status.
  const client = new axios.Axios({ adapter: sendEnclosed })
  return async function sendWithAxios(request) {
    const { signal } = request
    signal?.throwIfAborted()
    try {
      const data = new Enclosure(request)
      const response = await client.request<HttpResponse>(signal === undefined ? { data } : { data, signal })
      return response.data
    } catch (error) {
      // axios puts an error of its own in the place of the caller's reason.
      signal?.throwIfAborted()
      throw error
    }
  }
}

/** Carries a request through axios in one piece: of its parts, axios would copy some and rewrite the headers. */
class Enclosure {
  readonly request: HttpRequest

  constructor(request: HttpRequest) {
    this.request = request
  }
}

async function sendEnclosed(config: InternalAxiosRequestConfig<Enclosure>): Promise<AxiosResponse<HttpResponse>> {
  const { data: enclosure } = config
  if (enclosure === undefined) throw new Error('There is no request to send.')
  const data = await undiciAdapter(enclosure.request)
  return { data, status: data.status, statusText: '', headers: {}, config }
}
