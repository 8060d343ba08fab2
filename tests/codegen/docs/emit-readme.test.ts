import { projectPlace } from '../../../codegen/docs/connector-place.ts'
import { emitReadme } from '../../../codegen/docs/emit-readme.ts'
import { connectorAt, smallConnector } from './connectors.ts'
import { codeOf, headingsOf, sectionOf, tablesOf } from './read-markdown.ts'

const tickets = emitReadme(connectorAt('tests/fixtures/tickets.yaml'))

describe('README.md', () => {
  it('leads from the first command to the permissions', async () => {
    expect(await headingsOf(tickets)).toEqual([
      '# Tickets connector',
      '## Quick start',
      '## TypeScript',
      '## Entities and actions',
      '## Search',
      '## What you can ask',
      '## What it cannot do',
      '## Permissions',
      '## More',
    ])
  })

  it('says in a line how to authenticate', () => {
    expect(tickets).toContain(
      'Authentication: API token (`token`); OAuth is unavailable. [AUTH.md](AUTH.md) has the details.',
    )
  })

  it('begins on the command line, from a checkout', async () => {
    expect(await codeOf(tickets, 'bash')).toEqual([
      [
        `export TICKETS_TOKEN='<YOUR_TOKEN>'`,
        `export TICKETS_SUBDOMAIN='acme'`,
        'npx patchbay check tickets',
        `npx patchbay execute tickets tickets list --params '{"limit":5}'`,
      ].join('\n'),
      [
        'npx patchbay sync tickets tickets',
        `npx patchbay search tickets tickets '{"fuzzy":{"subject":"words of it"}}' --limit 10`,
      ].join('\n'),
    ])
    expect(tickets).not.toMatch(/npm i(nstall)? |npx @/)
  })

  it('shows how to read all records, one page, one record, and how to call by name', async () => {
    expect(await codeOf(tickets, 'typescript')).toEqual([
      `import { TicketsConnector } from '@patchbay/sdk/connectors/tickets'

const tickets = new TicketsConnector({
  authConfig: { token: process.env.TICKETS_TOKEN ?? '' },
  config: { subdomain: 'acme' },
})

// every record, loading pages as they are needed
for await (const ticket of tickets.tickets.list({ status: ['open'] })) {
  console.log(ticket.subject)
}

// one page
const { records, meta } = await tickets.tickets.list({ limit: 10 })

// one record
const ticket = await tickets.tickets.get({ id: '208a6c6b-1f8a-4ad8-a28a-6f91218a6dfe' })`,
      `const { data, meta } = await tickets.execute('tickets', 'list', { limit: 10 })`,
      `const { records, meta } = await tickets.tickets.search({
  filter: { fuzzy: { subject: 'words of it' } },
  limit: 10,
})
console.log(records.length, meta.synced_at, meta.warnings)`,
    ])
  })

  it('has entities with their actions, and permissions with the actions that need them', async () => {
    expect(await tablesOf(tickets)).toEqual([
      [
        ['Entity', 'Actions', 'What it is'],
        ['tickets', 'list, get, create, update, delete', 'Requests for help.'],
        ['agents', 'list', 'People who work on tickets.'],
        ['me', 'get', 'Whose token this is.'],
      ],
      [
        ['Permission', 'What it allows', 'Actions that need it'],
        ['tickets:read', 'See tickets and who works on them.', 'tickets.list, tickets.get, agents.list'],
        ['tickets:write', 'Open, change and delete tickets.', 'tickets.create, tickets.update, tickets.delete'],
      ],
    ])
  })

  it('says what can be searched, and of what the API has a search of its own', () => {
    const ashby = sectionOf(emitReadme(connectorAt('connectors/ashby/connector.yaml')), '## Search')
    expect(sectionOf(tickets, '## Search')).toContain('What can be copied: `tickets`, `agents`.')
    expect(ashby).toContain('await ashby.candidates.search({')
    expect(ashby).toContain('Of `candidates`, `search` without a `filter` is the API’s own.')
  })

  it('has the questions of the manifest', () => {
    expect(sectionOf(tickets, '## What you can ask').trim()).toBe(
      '- Which tickets are open?\n- Who has the most tickets?',
    )
    expect(sectionOf(tickets, '## What it cannot do').trim()).toBe('- How long does a ticket take on average?')
  })

  it('says how to find a connector that is in a project of its own', async () => {
    const page = emitReadme(smallConnector(), projectPlace('help-desk.yaml'))
    expect(page).toContain('Work in the folder of this page, in a project that has `@patchbay/sdk`.')
    expect((await codeOf(page, 'typescript'))[0]).toContain(`import { HelpDeskConnector } from './client.gen.js'`)
    expect(await codeOf(page, 'bash')).toEqual([
      [
        `export HELP_DESK_API_KEY='<YOUR_API_KEY>'`,
        'npx patchbay check ./help-desk.yaml',
        `npx patchbay execute ./help-desk.yaml questions list --params '{"limit":5}'`,
      ].join('\n'),
    ])
  })

  it('leaves out what the manifest leaves out', async () => {
    expect(await headingsOf(emitReadme(smallConnector()))).toEqual([
      '# Help Desk connector',
      '## Quick start',
      '## TypeScript',
      '## Entities and actions',
      '## More',
    ])
  })
})
