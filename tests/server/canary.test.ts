import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { oauthApp, startOAuthApi } from '../support/oauth-connector.ts'
import { ashbyBody, closeServed, serve, testApplication, type Reply } from '../support/serve.ts'
import { closeServers, startServer, respond } from '../support/start-server.ts'

afterAll(async () => {
  await closeServed()
  await closeServers()
})

const key = 'canary-api-key-77aa31'

/** An API that tells the key it was called with wherever it can, as careless APIs do. */
async function startCarelessApi(): ReturnType<typeof startServer> {
  return startServer(({ url, headers }, response) => {
    const told = Buffer.from((headers.authorization ?? '').replace('Basic ', ''), 'base64').toString()
    switch (url) {
      case '/candidate.list':
        respond(response, 403, { success: false, errors: [`no access for ${told}${key}`] })
        return undefined
      case '/job.list':
        response.destroy()
        return undefined
      case '/user.list':
        respond(response, 500, `<html>${told} ${headers.authorization ?? ''}</html>`)
        return undefined
      case '/source.list':
        respond(response, 200, `{"success": true, "results": "${key}`)
        return undefined
      default:
        return { success: true, results: { title: 'A key', scopes: [] } }
    }
  })
}

it('keeps every secret out of answers, logs and files', async () => {
  const [careless, oauth] = await Promise.all([startCarelessApi(), startOAuthApi()])
  const served = await serve({
    connectors: [oauth.connector],
    settings: { baseUrls: { ashby: careless.url }, logLevel: 'trace' },
  })
  const replies: Reply[] = []
  const call = async (method: string, to: string, body?: unknown): Promise<Reply> => {
    const reply = await served.call(method, `/v1${to}`, { token: served.token, ...(body !== undefined && { body }) })
    replies.push(reply)
    return reply
  }

  const created = { ...ashbyBody(served.sandbox), workspace_name: 'w', credentials: { api_key: key } }
  const made = await call('POST', '/integrations/connectors', created)
  const about = `/integrations/connectors/${String(made.body['id'])}`
  for (const entity of ['candidates', 'jobs', 'users', 'sources'])
    await call('POST', `${about}/execute`, { entity, action: 'list' })
  await call('POST', `${about}/execute`, { entity: 'candidates', action: 'get', params: { id: '1', token: key } })
  await call('POST', `${about}/check`, {})
  await call('PUT', about, { credentials: { api_key: `${key}-2`, option_title: 'nothing' } })
  await call('PUT', about, { credentials: { api_kee: key } })
  for (const to of [
    about,
    `${about}/inspect`,
    '/integrations/connectors?workspace_name=w',
    '/patchbay/calls',
    '/skills?workspace_name=w',
  ])
    await call('GET', to)
  await call('POST', '/integrations/connectors', `{"credentials": {"api_key": "${key}`)
  await call('POST', '/integrations/connectors', { ...created, connector_type: 'nope' })
  await call('POST', '/integrations/connectors', { ...created, credentials: key })
  await call('POST', '/account/applications/token', { ...testApplication, client_id: 'unknown' })

  await call('PUT', '/oauth/credentials', { connector_type: 'oauth-notes', configuration: oauthApp })
  for (const result of ['connector', 'secret_id']) {
    const begun = await call('POST', '/integrations/connectors/oauth/initiate', {
      workspace_name: 'w',
      connector_type: 'oauth-notes',
      redirect_url: 'https://page.example/',
      result,
    })
    const back = oauth.consent(String(begun.body['consent_url']))
    const reply = await served.call('GET', back.slice(served.url.length))
    replies.push(reply)
    const id = new URL(reply.headers.get('location') ?? '').searchParams.get('connector_id')
    oauth.expire()
    if (id !== null) await call('POST', `/integrations/connectors/${id}/execute`, { entity: 'notes', action: 'list' })
  }
  await call('GET', '/no/such/route?token=' + key)
  await served.scoped('w')
  await served.close()

  const secrets = [
    key,
    Buffer.from(`${key}:`).toString('base64'),
    testApplication.client_secret,
    'canary-',
    served.token,
  ]
  const said = replies.map(({ text, headers }) => `${text} ${headers.get('location') ?? ''}`)
  const tokens = said.map((text) => text.replaceAll('/no/such/route?token=', ''))
  expect(findIn(secrets, tokens)).toEqual([])
  expect(findIn([...secrets, 'pba_', 'pbw_'], served.lines)).toEqual([])
  const files = filesIn(served.settings.database).map((file) => readFileSync(file).toString('latin1'))
  expect(files.length).toBeGreaterThan(10)
  expect(findIn(['oauth-notes'], files)).not.toEqual([])
  expect(findIn([...secrets, 'pba_', 'pbw_'], files)).toEqual([])
})

function findIn(secrets: readonly string[], texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    secrets.flatMap((secret) => {
      const at = text.indexOf(secret)
      return at < 0 ? [] : [text.slice(Math.max(0, at - 80), at + 80)]
    }),
  )
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}
