import { startAshbySandbox } from '../sandbox/ashby/start-ashby-sandbox.ts'
import type { CapturedPages } from './programs/captured-pages.ts'

/** Takes a page of a hundred candidates, and one of one, off the sandbox, as it sends them. */
export async function capturePages(): Promise<CapturedPages> {
  const sandbox = await startAshbySandbox()
  try {
    const capture = async (limit: number): Promise<{ headers: Record<string, string>; body: string }> => {
      const response = await fetch(`${sandbox.url}/candidate.list`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${sandbox.keys.full}:`).toString('base64')}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ limit }),
      })
      return { headers: Object.fromEntries(response.headers), body: await response.text() }
    }
    const [page, record] = [await capture(100), await capture(1)]
    return { headers: page.headers, page: page.body, record: record.body }
  } finally {
    await sandbox.close()
  }
}
