import type { Transport } from './transport.ts'

/** Sends over the connections that all clients of this process share; what it needs is loaded by the first request. */
export const defaultTransport: Transport = async (request) => {
  transport ??= loadTransport()
  const send = await transport
  return send(request)
}

let transport: Promise<Transport> | undefined

async function loadTransport(): Promise<Transport> {
  const { createAxiosTransport } = await import('./axios-transport.ts')
  return createAxiosTransport()
}
