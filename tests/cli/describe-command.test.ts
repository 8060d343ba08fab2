import path from 'node:path'
import { displayWidth } from '../../cli/output/display-width.ts'
import { bundledConnectors } from '../../connectors/registry.gen.ts'
import { describeConnector } from '../../runtime/describe-connector.ts'
import { runCli } from '../support/run-cli.ts'

const tickets = path.resolve(import.meta.dirname, '../fixtures/tickets.yaml')

describe('patchbay describe', () => {
  it('shows what a connector is, what it needs and what it holds', async () => {
    const { code, stdout, stderr } = await runCli(['describe', tickets])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(`Tickets 0.1.0
A made-up help desk.
https://docs.tickets.example/api

Credentials: OAuth
  This API does not offer it.

Credentials: API token
  Variable                 Description
  TICKETS_TOKEN  required  Your API token.

Config
  Variable                     Description
  TICKETS_SUBDOMAIN  required  The first part of your address.

Entities
  Entity   Actions                            Description
  tickets  list, get, create, update, delete  Requests for help.
  agents   list                               People who work on tickets.
  me       get                                Whose token this is.

More: patchbay describe ${tickets} tickets
`)
  })

  it('shows the actions, fields and relations of an entity', async () => {
    const { stdout } = await runCli(['describe', tickets, 'tickets'])
    expect(stdout).toContain('tickets Tickets, in Tickets\nRequests for help.\n')
    expect(stdout).toMatch(/^ {2}delete +destroy +tickets:write +Delete a ticket for good\.$/m)
    expect(stdout).toMatch(/^ {2}assignee +Agent \| null +Who works on it; null is nobody\.$/m)
    expect(stdout).toMatch(/^ {2}priority +integer +1 is the most urgent\. \(1 to 5\)$/m)
    expect(stdout).toMatch(/^ {2}assigneeId +agents +Who works on it\.$/m)
  })

  it('shows what an action takes and gives, and a command to try', async () => {
    const { stdout } = await runCli(['describe', tickets, 'tickets', 'list'])
    expect(stdout).toBe(`tickets list
List tickets, oldest first.
https://docs.tickets.example/api/tickets/list

About
  Effect      read; is repeated when it fails in passing
  Permission  tickets:read: See tickets and who works on them.
  Answers     a list of Ticket; meta may have sync_token
  Pages       cursor asks for the next page; --all reads every one; limit sets how many a page has, at most 100

Parameters
  Name            Type                               Description
  limit           integer                            How many tickets a page has. (default 25; 1 to 100)
  cursor          string                             Where the page starts.
  status          ("open" | "pending" | "closed")[]  Only these.
  created_after   string (date-time)                 Only those opened later.
  include_closed  boolean                            Whether closed tickets are listed too.
  sync_token      string                             Only what changed since this token was given.

Example
  patchbay execute ${tickets} tickets list --params '{"status":["open"],"limit":10}'
`)
  })

  it('says of a call that it takes nothing or gives nothing', async () => {
    const takes = await runCli(['describe', tickets, 'agents', 'list'])
    const gives = await runCli(['describe', tickets, 'tickets', 'delete'])
    expect(takes.stdout).toContain('\nParameters\n  It takes none.\n')
    expect(takes.stdout).toContain('all at once: There are few agents.')
    expect(gives.stdout).toMatch(/^ {2}Answers +nothing$/m)
    expect(gives.stdout).toMatch(/^ {2}id +string \(uuid\) +required +An id\.$/m)
  })

  it('gives an example that the connector itself accepts, for every action', async () => {
    const ashby = await bundledConnectors['ashby']?.load()
    for (const { entity, action } of Object.values(ashby?.operations ?? {})) {
      const { stdout } = await runCli(['describe', 'ashby', entity, action])
      const [, params = '{}'] = /--params '(.*)'$/m.exec(stdout) ?? []
      const { code, stderr } = await runCli(['explain', 'ashby', entity, action, '--params', params])
      expect({ entity, action, code, stderr }).toEqual({
        entity,
        action,
        code: 0,
        stderr: expect.any(String) as string,
      })
    }
  })

  it('fits into a narrow window', async () => {
    for (const subject of [[], ['candidates'], ['candidates', 'create_note']]) {
      const { stdout } = await runCli(['describe', 'ashby', ...subject], { env: { COLUMNS: '80' } })
      const lines = stdout.split('\n').filter((line) => !/https:|patchbay /.test(line))
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80)
    }
  })

  it('gives the same as data', async () => {
    const ashby = await bundledConnectors['ashby']?.load()
    if (ashby === undefined) throw new Error('ashby is not bundled')
    const whole = describeConnector(ashby)
    const parse = async (...subject: string[]): Promise<unknown> =>
      JSON.parse((await runCli(['describe', 'ashby', ...subject, '--json'])).stdout)
    const [candidates] = whole.entities
    expect(await parse()).toEqual(whole)
    expect(await parse('candidates')).toEqual(candidates)
    expect(await parse('candidates', 'list')).toEqual(candidates?.actions[0])
  })

  it('tells the nearest name of what it does not know', async () => {
    const entity = await runCli(['describe', 'ashby', 'candidats'])
    const action = await runCli(['describe', 'ashby', 'candidates', 'lsit', '--json'])
    const inherited = await runCli(['describe', 'ashby', 'constructor'])
    expect(entity.stderr).toContain('no entity "candidats"; did you mean "candidates"?')
    expect(action.stderr).toContain('did you mean \\"list\\"?')
    expect([entity.code, action.code, inherited.code]).toEqual([2, 2, 2])
  })
})
