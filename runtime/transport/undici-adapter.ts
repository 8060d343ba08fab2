import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import Agent from 'undici/lib/dispatcher/agent.js'
import Client from 'undici/lib/dispatcher/client.js'
import Pool from 'undici/lib/dispatcher/pool.js'
import { TransportError } from '../errors.ts'
import { ByteStream, type ByteSink } from './byte-stream.ts'
import { DecodedBody, parseContentEncoding } from './decoded-body.ts'
import { networkFailure } from './network-failure.ts'
import { readProxySettings } from './proxy-settings.ts'
import type { HttpRequest, HttpResponse } from './transport.ts'

/** Sends a request over the process's pool of connections; the answer's body is always a stream, decompressed. */
export async function undiciAdapter(request: HttpRequest): Promise<HttpResponse> {
  const target = parseTarget(request.url)
  sharedAgent ??= createAgent()
  const dispatcher = sharedAgent instanceof Promise ? await sharedAgent : sharedAgent
  return new Promise((resolve, reject) => {
    new Exchange(request, target, { resolve, reject }).start(dispatcher)
  })
}
