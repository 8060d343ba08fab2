import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerPage } from './answer-page.ts'

/** Which request is awaited, and what is made of it. */
export interface Expected<T> {
  readonly path: string
  readonly isOurs: (query: URLSearchParams) => boolean
  readonly finish: (query: URLSearchParams) => Promise<T>
}

/** A server that a person comes back to. */
export interface CallbackServer {
  readonly port: number
  /** Waits for the request that is ours and gives what was made of it; rejects with the signal's reason. */
  receive<T>(expected: Expected<T>, signal: AbortSignal): Promise<T>
  close(): Promise<void>
}

/** Listens for this machine alone, on a free port unless it is told which. */
export async function openCallbackServer(port = 0): Promise<CallbackServer> {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    receive: (expected, signal) => receive(server, expected, signal),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      // A browser keeps connections open that nobody needs any more.
      server.closeAllConnections()
      await closed
    },
  }
}

function receive<T>(server: Server, expected: Expected<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    let outcome: Promise<T> | undefined
    // A browser may ask twice, but a code is good for once.
    const finish: Expected<T>['finish'] = (query) => (outcome ??= expected.finish(query))
    server.on('request', (request, response) => {
      void answer(request, response, { ...expected, finish }).then(() => outcome?.then(resolve, reject))
    })
  })
}

async function answer<T>(request: IncomingMessage, response: ServerResponse, expected: Expected<T>): Promise<void> {
  const { status, headline, text } = await replyTo(request, expected)
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    connection: 'close',
    ...(status === 405 && { allow: 'GET' }),
  })
  const closed = once(response, 'close')
  response.end(answerPage(headline, text))
  // Before it has arrived, the server must not end.
  await closed
}

interface Reply {
  readonly status: number
  readonly headline: string
  readonly text: string
}

async function replyTo<T>(
  { method, url = '' }: IncomingMessage,
  { path, isOurs, finish }: Expected<T>,
): Promise<Reply> {
  const base = 'http://127.0.0.1'
  const target = URL.canParse(url, base) ? new URL(url, base) : undefined
  if (target?.pathname !== path) return replies.elsewhere
  if (method !== 'GET') return replies.otherMethod
  if (!isOurs(target.searchParams)) return replies.foreign
  return finish(target.searchParams).then(
    () => replies.done,
    () => replies.failed,
  )
}

const replies = {
  done: { status: 200, headline: 'Done', text: 'The app was let in. You can close this window.' },
  failed: { status: 400, headline: 'That did not work', text: 'The terminal says why. You can close this window.' },
  foreign: {
    status: 400,
    headline: 'This answer is not for us',
    text: 'It belongs to another login; nothing was done with it.',
  },
  elsewhere: { status: 404, headline: 'Nothing is here', text: 'This address only waits for the end of a login.' },
  otherMethod: { status: 405, headline: 'Nothing is here', text: 'This address only takes GET.' },
} satisfies Readonly<Record<string, Reply>>
