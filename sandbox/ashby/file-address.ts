import type { ApiAnswer } from '../http/api.ts'
import { sign } from './file-handles.ts'

const path = '/_files/'
const life = 600_000

/** Writes an address from which a file can be fetched for a while without a key. */
export function fileAddress(origin: string, fileId: string): string {
  const expires = String(Date.now() + life)
  return `${origin}${path}${fileId}?expires=${expires}&signature=${sign(fileId + expires)}`
}

/** Answers the request for a file, or returns undefined for every other request. */
export function answerFile(requested: string, query: URLSearchParams): ApiAnswer | undefined {
  if (!requested.startsWith(path)) return undefined
  const fileId = requested.slice(path.length)
  const expires = query.get('expires') ?? ''
  const valid = query.get('signature') === sign(fileId + expires) && Number(expires) > Date.now()
  if (!valid)
    return {
      status: 403,
      headers: { 'content-type': 'application/xml' },
      body: '<Error><Code>AccessDenied</Code></Error>',
    }
  return { status: 200, headers: { 'content-type': 'application/pdf' }, body: pdf(fileId) }
}

function pdf(fileId: string): string {
  return `%PDF-1.4\n% A résumé of the sandbox, ${fileId}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`
}
