import type { McpServer, ServerContext } from '@modelcontextprotocol/server'
import type { EndedCall } from '../neutral-tool.ts'

const levels = ['debug', 'info', 'notice', 'warning', 'error', 'critical', 'alert', 'emergency']

/** Sends a client which calls were made and what went wrong, from the level on that it asks for; never what they carried. */
export function answerLogging({ server }: McpServer): (context: ServerContext) => (call: EndedCall) => void {
  let asked = 'warning'
  server.setRequestHandler('logging/setLevel', async ({ params }) => {
    asked = params.level
    return {}
  })
  return ({ mcpReq }) =>
    (call) => {
      const wanted = levels.indexOf(levelOf(mcpReq.envelope) ?? asked)
      const level = call.error === undefined ? 'info' : 'warning'
      if (wanted === -1 || levels.indexOf(level) < wanted) return
      const params = { level, logger: 'patchbay', data: { ...call } }
      // A client that is gone needs no news.
      mcpReq.notify({ method: 'notifications/message', params }).catch(() => undefined)
    }
}

/** Newer clients say with each request what they want to hear; without a word it is nothing. */
function levelOf(envelope: object | undefined): string | undefined {
  if (envelope === undefined) return undefined
  const wanted = (envelope as Readonly<Record<string, unknown>>)['io.modelcontextprotocol/logLevel']
  return typeof wanted === 'string' ? wanted : 'none'
}
