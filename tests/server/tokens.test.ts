import { hashSecret } from '../../server/access/hash-secret.ts'
import { createTokens } from '../../server/access/tokens.ts'
import type { Database } from '../../store/database/database.ts'
import { openForTest, testDatabases } from '../support/databases.ts'
import { callAt, closeServed, serve, startSandbox, until, type Served } from '../support/serve.ts'

afterAll(closeServed)

// A second look into the database needs a server.
const servers = testDatabases.filter(({ name }) => name === 'postgres')

describe.each(servers)('tokens on $name', ({ fresh }) => {
  let one: Served
  let other: Served
  let database: Database
  beforeAll(async () => {
    const where = await fresh()
    const sandbox = await startSandbox({ candidates: 5 })
    ;[one, other] = await Promise.all([
      serve({ sandbox, settings: { database: where } }),
      serve({ sandbox, settings: { database: where } }),
    ])
    database = await openForTest(where)
  })

  const status = async (served: Served, token: string): Promise<number> =>
    (await callAt(served.url, 'GET', '/v1/workspaces', { token })).status
  const newToken = async (): Promise<string> => {
    const { application } = one.settings
    const { body } = await one.call('POST', '/v1/account/applications/token', { body: application })
    return String(body['access_token'])
  }

  it('come from two servers that started at once, for one organization', async () => {
    const [a, b] = await Promise.all(
      [one, other].map((served) =>
        served.call('POST', '/v1/account/applications/token', { body: served.settings.application }),
      ),
    )
    expect(a?.body['organization_id']).toEqual(b?.body['organization_id'])
    expect(await status(other, String(a?.body['access_token']))).toBe(200)
  })

  it('live 900 and 1200 seconds', async () => {
    await one.scoped('w')
    const rows = await database.query<{ scoped: boolean; life: number }>(
      `select workspace_id is not null as scoped, extract(epoch from expires_at - created_at)::int as life
       from patchbay.tokens group by 1, 2 order by 1`,
    )
    expect(rows).toEqual([
      { scoped: false, life: 900 },
      { scoped: true, life: 1200 },
    ])
  })

  it('end when their time is over', async () => {
    const tokens = [await newToken(), await one.scoped('w')]
    const before = await Promise.all(tokens.map((token) => status(one, token)))
    for (const token of tokens) {
      await database.query("update patchbay.tokens set expires_at = now() - interval '1 second' where hash = $1", [
        hashSecret(token),
      ])
    }
    await until(async () =>
      (await Promise.all(tokens.map((token) => status(one, token)))).every((code) => code === 401),
    )
    expect(before).toEqual([200, 200])
  })

  it('end at once where they are revoked, and a moment later elsewhere', async () => {
    const token = await newToken()
    const before = [await status(one, token), await status(other, token)]
    const revoked = await one.call('POST', '/v1/patchbay/tokens/revoke', { token, body: {} })
    const here = await status(one, token)
    await until(async () => (await status(other, token)) === 401)
    expect([before, revoked.status, here]).toEqual([[200, 200], 204, 401])
  })

  it('end by an application that names them; a scoped token ends only itself', async () => {
    const admin = await newToken()
    const [a, b] = [await one.scoped('a'), await one.scoped('b')]
    const foreign = await one.call('POST', '/v1/patchbay/tokens/revoke', { token: a, body: { token: b } })
    const alive = await status(one, b)
    const named = await one.call('POST', '/v1/patchbay/tokens/revoke', { token: admin, body: { token: b } })
    const own = await one.call('POST', '/v1/patchbay/tokens/revoke', { token: a, body: { token: a } })
    const unknown = await one.call('POST', '/v1/patchbay/tokens/revoke', { token: admin, body: { token: 'nobody' } })
    expect([foreign.status, alive, named.status, own.status, unknown.status]).toEqual([403, 200, 204, 204, 204])
    expect([await status(one, a), await status(one, b), await status(one, admin)]).toEqual([401, 401, 200])
  })

  it('end with their workspace', async () => {
    const admin = await newToken()
    const token = await one.scoped('doomed')
    const info = await one.call('GET', '/v1/account/applications/scoped-token/info', { token })
    await one.call('DELETE', `/v1/workspaces/${String(info.body['workspace_id'])}`, { token: admin })
    await until(async () => (await status(one, token)) === 401 && (await status(other, token)) === 401)
  })

  it('of a page are of no use to other pages', async () => {
    const admin = await newToken()
    const ask = (allowed_origin: string): ReturnType<Served['call']> =>
      one.call('POST', '/v1/account/applications/widget-token', {
        token: admin,
        body: { workspace_name: 'w', allowed_origin },
      })
    const { body } = await ask('https://Page.example:443/connect')
    const { token } = JSON.parse(Buffer.from(String(body['token']), 'base64').toString()) as { token: string }
    const from = async (served: Served, origin?: string): Promise<number> =>
      (
        await served.call('GET', '/v1/account/applications/scoped-token/info', {
          token,
          ...(origin !== undefined && { headers: { origin } }),
        })
      ).status
    expect([
      await from(one, 'https://page.example'),
      await from(other, 'https://page.example'),
      await from(one),
      await from(one, 'https://evil.example'),
      await from(one, 'http://page.example'),
      await from(one, 'null'),
      (await ask('anywhere')).status,
      (await ask('*')).status,
    ]).toEqual([200, 200, 200, 403, 403, 403, 422, 422])
  })

  it('are for routes of their kind', async () => {
    const admin = await newToken()
    const scoped = await one.scoped('w')
    const info = await one.call('GET', '/v1/account/applications/scoped-token/info', { token: admin })
    const more = await one.call('POST', '/v1/account/applications/scoped-token', {
      token: scoped,
      body: { workspace_name: 'w' },
    })
    expect([info.status, more.status]).toEqual([403, 403])
  })

  it('and secrets are in the database as hashes only', async () => {
    const admin = await newToken()
    const scoped = await one.scoped('w')
    const rows = await database.query<{ row: string }>(
      `select t::text as row from patchbay.tokens t union all select a::text from patchbay.applications a`,
    )
    const dump = rows.map(({ row }) => row).join('\n')
    const hex = (text: string): string => Buffer.from(text).toString('hex')
    const secret = one.settings.application?.client_secret ?? ''
    expect([admin, scoped, secret].flatMap((text) => [dump.includes(text), dump.includes(hex(text))])).toEqual(
      Array.from({ length: 6 }, () => false),
    )
  })

  it('are forgotten a day after their end', async () => {
    await database.query("update patchbay.tokens set expires_at = now() - interval '2 days'")
    await createTokens(database).sweep()
    expect(await database.query('select id from patchbay.tokens')).toEqual([])
  })
})
