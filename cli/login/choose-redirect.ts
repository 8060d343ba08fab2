import { UsageError } from '../usage-error.ts'

/** Where a person comes back to. */
export interface Redirect {
  /** The port to listen on; 0 takes any free one. */
  readonly port: number
  readonly path: string
  /** The address as it is registered for the app, once the port is known. */
  readonly uriAt: (port: number) => string
}

/**
 * Chooses where a person comes back to: to this machine, or to an address that leads here.
 *
 * @throws UsageError when the address cannot lead here without a port.
 */
export function chooseRedirect(uri: string | undefined, port: number | undefined): Redirect {
  if (uri === undefined) {
    const path = '/callback'
    return { port: port ?? 0, path, uriAt: (listening) => `http://127.0.0.1:${listening}${path}` }
  }
  const url = parse(uri)
  const own = url.protocol === 'http:' ? Number(url.port === '' ? 80 : url.port) : undefined
  const listening = port ?? own
  if (listening === undefined)
    throw new UsageError('--redirect-uri is not on this machine: give the port that it leads to here with --port')
  return { port: listening, path: url.pathname, uriAt: () => uri }
}

function parse(uri: string): URL {
  const url = URL.canParse(uri) ? new URL(uri) : undefined
  const isLocal = url?.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname)
  if (url !== undefined && (isLocal || url.protocol === 'https:') && url.hash === '') return url
  throw new UsageError(
    '--redirect-uri must be an http URL of this machine, such as http://localhost:3000/callback, or an https URL that leads here',
  )
}
