import { InputError } from './errors.ts'

/** The route that gives bearer tokens. */
export const tokenPath = '/api/v1/account/applications/token'

/** The route that gives tokens for one workspace. */
export const scopedTokenPath = '/api/v1/account/applications/scoped-token'

/** The route of connectors. */
export const connectorsPath = '/api/v1/integrations/connectors'

/**
 * The route of one connector, or of something it can do.
 *
 * @throws InputError when the id would lead elsewhere.
 */
export function connectorPath(id: string, action?: 'check' | 'execute'): string {
  if (/^\s*\.{0,2}\s*$/.test(id)) {
    const message = 'connector_id is missing or no id'
    throw new InputError('input_invalid', message, [{ path: 'connector_id', message }])
  }
  const path = `${connectorsPath}/${encodeURIComponent(id.toWellFormed())}`
  return action === undefined ? path : `${path}/${action}`
}
