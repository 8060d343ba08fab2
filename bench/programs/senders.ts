/** Asks for a page of candidates and gives back its records, decoded. */
export type Sender = () => Promise<readonly unknown[]>

/** What each variant is given: where to ask, and for how many. */
export interface Target {
  readonly url: string
  readonly limit: number
}

const apiKey = 'ashby-bench-key'

/** The ways of asking that are compared; each loads nothing but what it needs. */
export const senders = {
  execute: async ({ url, limit }: Target): Promise<Sender> => {
    const { AshbyConnector } = await import('../../connectors/ashby/client.gen.ts')
    const ashby = new AshbyConnector({ authConfig: { api_key: apiKey }, baseUrl: url })
    return async () => {
      const { data } = await ashby.execute('candidates', 'list', { limit })
      return data
    }
  },

  undici: async ({ url, limit }: Target): Promise<Sender> => {
    const { request } = await import('undici')
    return async () => {
      const { body } = await request(`${url}/candidate.list`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ limit }),
      })
      return resultsOf(JSON.parse(await body.text()))
    }
  },

  axios: async ({ url, limit }: Target): Promise<Sender> => {
    const { default: axios } = await import('axios')
    return async () => {
      const { data } = await axios.post<unknown>(`${url}/candidate.list`, { limit }, { headers })
      return resultsOf(data)
    }
  },

  fetch: async ({ url, limit }: Target): Promise<Sender> => {
    return async () => {
      const response = await fetch(`${url}/candidate.list`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ limit }),
      })
      return resultsOf(await response.json())
    }
  },
}

/** The name of a way of asking. */
export type SenderName = keyof typeof senders

const headers = {
  accept: 'application/json; version=1',
  'content-type': 'application/json',
  authorization: `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`,
}

function resultsOf(body: unknown): readonly unknown[] {
  return (body as { results: readonly unknown[] }).results
}
