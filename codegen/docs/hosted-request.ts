import { shellJson } from './value-text.ts'

/** Where the hosted API answers. */
export const hostedUrl = 'https://api.airbyte.ai'

/** Where a server of one's own answers. */
export const localUrl = 'http://localhost:8787'

/** The route of connectors in the hosted API. */
export const connectorsPath = '/api/v1/integrations/connectors'

/** The route that calls an operation in the hosted API. */
export const executePath: string = `${connectorsPath}/<connector_id>/execute`

/** The route that gives bearer tokens. */
export const tokenPath = '/api/v1/account/applications/token'

/** Writes a request to the hosted API as a command; every one but that for a token carries a bearer token. */
export function curl(path: string, body: object): string {
  return [
    `curl -X POST "${hostedUrl}${path}"`,
    ...(path === tokenPath ? [] : [`-H "Authorization: Bearer <YOUR_BEARER_TOKEN>"`]),
    `-H "Content-Type: application/json"`,
    `-d '${shellJson(body, 2).replaceAll('\n', '\n  ')}'`,
  ].join(' \\\n  ')
}
