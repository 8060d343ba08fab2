/** A request as it goes on the wire: final URL, headers and body. */
export interface HttpRequest {
  readonly method: string
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>
  readonly signal?: AbortSignal
}

/** An answer of any status, as it came off the wire. */
export interface HttpResponse {
  readonly status: number
  /** Names in lower case; several values of one name are joined by a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | AsyncIterable<Uint8Array>
}

/**
 * Sends one request. Everything that touches the network is a `Transport` or wraps one. It resolves for every status
 * and rejects with a `TransportError` when there is no answer, or with `signal.reason` when the caller gave up.
 */
export type Transport = (request: HttpRequest) => Promise<HttpResponse>

/** An answer whose body has been read to its end. */
export type CollectedResponse = HttpResponse & { readonly body: string }

/** A transport that reads bodies to their end. */
export type CollectingTransport = (request: HttpRequest) => Promise<CollectedResponse>
