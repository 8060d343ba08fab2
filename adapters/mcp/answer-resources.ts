import type { McpServer } from '@modelcontextprotocol/server'
import { encodePart } from '../encode-part.ts'
import { resultText } from './answer-tools.ts'
import type { ResultStore, StoreLimits } from './result-store.ts'
import { parseResultUri, resultTemplate, resultUri } from './result-uri.ts'

/** Answers a client that lists and reads the results that were too large to show at once, part by part. */
export function answerResources(
  { server }: McpServer,
  results: ResultStore,
  notFound: (uri: string, message: string) => Error,
): void {
  server.setRequestHandler('resources/list', async () => ({
    resources: results
      .list()
      .map(({ id, whole, bytes }) => ({ uri: resultUri(id), size: bytes, ...resultText(whole, results) })),
  }))
  server.setRequestHandler('resources/templates/list', async () => ({
    resourceTemplates: [
      {
        uriTemplate: resultTemplate,
        name: 'results',
        description: 'A result that was too large to show at once. Each part says where the next is.',
        mimeType: 'text/plain',
      },
    ],
  }))
  server.setRequestHandler('resources/read', async ({ params: { uri } }) => {
    const place = parseResultUri(uri)
    const whole = place === undefined ? undefined : results.read(place.id)
    if (place === undefined || whole === undefined) throw notFound(uri, goneText(results.limits))
    const { text } = encodePart(whole, place.cursor, (next) => resultUri(place.id, next))
    return { contents: [{ uri, mimeType: 'text/plain', text }] }
  })
}

function goneText({ most, bytes, time }: StoreLimits): string {
  const megabytes = Math.round(bytes / 1024 / 1024)
  const minutes = Math.round(time / 60_000)
  return `No such result is kept. Results are kept for ${minutes} minutes after they were last read, at most ${most} and ${megabytes} MB of them. Call the operation again.`
}
