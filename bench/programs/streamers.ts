/** Reads all candidates page by page and hands each record over, until it is told to stop. */
export type Streamer = (onRecord: (record: unknown) => boolean) => Promise<void>

const apiKey = 'ashby-bench-key'

/** The ways of reading a long list that are compared. */
export const streamers = {
  iterate: async (url: string): Promise<Streamer> => {
    const { AshbyConnector } = await import('../../connectors/ashby/client.gen.ts')
    const ashby = new AshbyConnector({ authConfig: { api_key: apiKey }, baseUrl: url })
    return async (onRecord) => {
      for await (const candidate of ashby.candidates.list({ limit: 100 })) if (!onRecord(candidate)) return
    }
  },

  undici: async (url: string): Promise<Streamer> => {
    const { request } = await import('undici')
    return async (onRecord) => {
      let cursor: string | undefined
      do {
        const { body } = await request(`${url}/candidate.list`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ limit: 100, cursor }),
        })
        const page = JSON.parse(await body.text()) as Page
        for (const record of page.results) if (!onRecord(record)) return
        cursor = page.nextCursor
      } while (cursor !== undefined)
    }
  },
}

/** The name of a way of reading. */
export type StreamerName = keyof typeof streamers

interface Page {
  readonly results: readonly unknown[]
  readonly nextCursor?: string
}

const headers = {
  accept: 'application/json; version=1',
  'content-type': 'application/json',
  authorization: `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`,
}
