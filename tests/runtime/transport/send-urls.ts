import { createAxiosTransport } from '../../../runtime/transport/axios-transport.ts'
import { TransportError } from '../../../runtime/errors.ts'
import { get, read } from './exchanging.ts'

// Runs in a process of its own, whose environment a test has set up: gets each URL and prints what came of it.
const send = createAxiosTransport()
const outcomes: unknown[] = []
for (const url of process.argv.slice(2)) {
  try {
    const { status, body } = await send(get(url, { headers: { authorization: 'Bearer token' } }))
    outcomes.push([status, await read(body)])
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    const { code, message, sent, retryable } = error
    outcomes.push({ code, message, sent, retryable })
  }
}
process.stdout.write(JSON.stringify(outcomes))
