import { TransportError } from '../errors.ts'

/** The proxies that the environment names. */
export interface ProxySettings {
  readonly httpProxy?: string
  readonly httpsProxy?: string
}

/** Reads `HTTP_PROXY` and `HTTPS_PROXY`, in lower or upper case; `undefined` when none is set. */
export function readProxySettings(environment: NodeJS.ProcessEnv = process.env): ProxySettings | undefined {
  const httpProxy = readProxy(environment, 'http_proxy')
  const httpsProxy = readProxy(environment, 'https_proxy')
  if (httpProxy === undefined && httpsProxy === undefined) return undefined
  return { ...(httpProxy !== undefined && { httpProxy }), ...(httpsProxy !== undefined && { httpsProxy }) }
}

function readProxy(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = environment[name] ?? environment[name.toUpperCase()]
  if (value === undefined || value === '') return undefined
  const url = value.includes('://') ? value : `http://${value}`
  if (URL.canParse(url)) return url
  // The value stays out of the message, for it may hold a password.
  const message = `The environment variable ${name.toUpperCase()} is not the address of a proxy. Write it as http://host:port.`
  throw new TransportError('network', message, { sent: false, retryable: false })
}
