import { AshbyConnector } from '@patchbay/sdk/connectors/ashby'

const { ASHBY_API_KEY: api_key = '', ASHBY_BASE_URL: baseUrl } = process.env

/** Ashby, or where `ASHBY_BASE_URL` is set, the sandbox that answers there. */
export const ashby: AshbyConnector = new AshbyConnector({
  authConfig: { api_key },
  ...(baseUrl !== undefined && { baseUrl }),
})
