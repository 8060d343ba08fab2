import { startAshbySandbox } from '../sandbox/ashby/start-ashby-sandbox.ts'
import type { CapturedCandidates } from './programs/captured-candidates.ts'

/** Takes so many full pages of candidates off the sandbox, as it sends them. */
export async function captureCandidates(count: number): Promise<CapturedCandidates> {
  // A few are confidential, and the last page is not full.
  const sandbox = await startAshbySandbox({ candidates: Math.ceil(count * 105) + 200 })
  try {
    const pages: string[] = []
    let headers: Readonly<Record<string, string>> = {}
    for (let cursor: string | undefined; pages.length < count;) {
      const response = await fetch(`${sandbox.url}/candidate.list`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${sandbox.keys.full}:`).toString('base64')}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ limit: 100, cursor }),
      })
      const { results, nextCursor } = (await response.json()) as { results: unknown; nextCursor?: string }
      if (nextCursor === undefined) throw new Error(`The sandbox has only ${pages.length} full pages of candidates.`)
      headers = Object.fromEntries(response.headers)
      pages.push(JSON.stringify(results))
      cursor = nextCursor
    }
    return { headers, pages }
  } finally {
    await sandbox.close()
  }
}
