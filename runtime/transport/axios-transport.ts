import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import axios from 'axios/dist/browser/axios.cjs'
import type { HttpRequest, HttpResponse, Transport } from './transport.ts'
import { undiciAdapter } from './undici-adapter.ts'

/** Creates the bottom of the road: axios over pooled connections, judging no status and changing no byte. */
export function createAxiosTransport(): Transport {
  // The bare class has none of the defaults of `axios.create`: no headers, no transforms, no judgement of a status.
  const client = new axios.Axios({ adapter: sendEnclosed })
  return async function sendWithAxios(request) {
    request.signal?.throwIfAborted()
    const data = new Enclosure(request)
    // The adapter hears the signal itself: axios would listen to it once more, and put an error of its own in the
    // place of the caller's reason.
    const { data: outcome } = await client.request<Outcome>({ data })
    if ('reason' in outcome) throw outcome.reason
    return outcome
  }
}

/** Carries a request through axios in one piece: of its parts, axios would copy some and rewrite the headers. */
class Enclosure {
  readonly request: HttpRequest

  constructor(request: HttpRequest) {
    this.request = request
  }
}

/** An answer, or why there is none: axios would write into the stack of an error that it passes on. */
type Outcome = HttpResponse | { readonly reason: unknown }

async function sendEnclosed(config: InternalAxiosRequestConfig<Enclosure>): Promise<AxiosResponse<Outcome>> {
  const { data: enclosure } = config
  if (enclosure === undefined) throw new Error('There is no request to send.')
  const data = await undiciAdapter(enclosure.request).catch((reason: unknown) => ({ reason }))
  return { data, status: 200, statusText: '', headers: {}, config }
}
