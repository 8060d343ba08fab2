import type { Download } from '../../runtime/download.ts'
import { connect, failureOf } from '../support/manifest-of.ts'
import { closeServers, startServer } from '../support/start-server.ts'

afterAll(closeServers)

/** A client whose file comes in a piece of ten bytes, and then nothing more; `left` settles when the connection ends. */
async function stalled(options: { maxResponseBytes?: number } = {}): Promise<{
  readonly download: (signal?: AbortSignal) => Promise<Download>
  readonly left: Promise<void>
}> {
  let leave: () => void = () => undefined
  const left = new Promise<void>((resolve) => (leave = resolve))
  const { url } = await startServer((_request, response) => {
    response.once('close', () => leave())
    response.write('0123456789')
    return undefined
  })
  const actions = {
    attachment: { request: 'GET /file', effect: 'read', response: { file: { type: 'body' } } },
  } as const
  const client = await connect({ ...options, baseUrl: url, manifest: { actions } })
  return {
    download: async (signal) =>
      (await client.execute('notes', 'attachment', {}, { ...(signal && { signal }) })) as unknown as Download,
    left,
  }
}

it('ends with the reason of an abort, also while nothing comes', async () => {
  const { download, left } = await stalled()
  const controller = new AbortController()
  const reason = new Error('enough')
  const { data } = await download(controller.signal)
  const chunks = data[Symbol.asyncIterator]()
  await chunks.next()
  const waiting = failureOf(chunks.next())
  controller.abort(reason)
  expect(await waiting).toBe(reason)
  await left
})

it('ends the connection as soon as its reader leaves', async () => {
  const { download, left } = await stalled()
  const { data } = await download()
  const chunks = data[Symbol.asyncIterator]()
  await chunks.next()
  const waiting = chunks.next()
  await chunks.return?.()
  expect(await waiting).toEqual({ value: undefined, done: true })
  await left
})

it('refuses a file that is larger than may be, and ends the connection', async () => {
  const { download, left } = await stalled({ maxResponseBytes: 9 })
  const { data } = await download()
  expect(await failureOf(data[Symbol.asyncIterator]().next())).toMatchObject({
    code: 'response_too_large',
    message: 'the file has more than 9 bytes; raise maxResponseBytes',
  })
  await left
})
