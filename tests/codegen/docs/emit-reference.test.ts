import { emitReference } from '../../../codegen/docs/emit-reference.ts'
import { connectorAt, smallConnector } from './connectors.ts'
import { codeOf, headingsOf, sectionOf, tablesOf } from './read-markdown.ts'

const ticketsConnector = connectorAt('tests/fixtures/tickets.yaml')
const tickets = emitReference(ticketsConnector)

/** A page whose one entity has one action. */
function pageOf(action: object, record?: object): string {
  return emitReference(
    smallConnector({
      check: { call: 'things.run' },
      entities: {
        things: {
          description: 'Things.',
          ...(record !== undefined && { record: { ...record } }),
          actions: { run: { description: 'Run it', request: 'POST /run', ...action } },
        },
      },
    }),
  )
}

describe('REFERENCE.md', () => {
  it('has a section for every entity, every action and every type', async () => {
    expect(await headingsOf(tickets)).toEqual([
      '# Tickets reference',
      '## tickets',
      '### tickets list',
      '### tickets get',
      '### tickets create',
      '### tickets update',
      '### tickets delete',
      '### Ticket type',
      '## agents',
      '### agents list',
      '### Agent type',
      '## me',
      '### me get',
      '### MeRecord type',
      '## Types inside the records',
      '### Comment type',
    ])
  })

  it.each(['connectors/ashby/connector.yaml', 'tests/fixtures/tickets.yaml'])(
    'leaves out no operation of %s',
    async (file) => {
      const connector = connectorAt(file)
      const headings = await headingsOf(emitReference(connector))
      const missing = Object.values(connector.operations).filter(
        ({ entity, action }) => !headings.includes(`### ${entity} ${action}`),
      )
      expect(missing).toEqual([])
    },
  )

  it('tells of an entity its record, key, relations and replication', () => {
    expect(sectionOf(tickets, '## tickets').split('\n\n')[1]).toBe(
      [
        '- Record: [`Ticket`](#ticket-type)',
        '- Key: `id`',
        '- Called by its: `subject`',
        '- An agent sees by default: `id`, `subject`, `status`, `assignee.name`',
        '- Left out unless asked for: `comments`',
        '- Relations: `assigneeId` → [`agents`](#agents) (Who works on it)',
        '- Replication: read in full by [`list`](#tickets-list) once; from then on a sync token asks only for what changed.',
        '- Search: the copy can be searched by every field, by `tickets.tickets.search({ filter: … })`, or by the action `context_store_search`.',
      ].join('\n'),
    )
    expect(sectionOf(tickets, '## agents')).toContain(
      '- Replication: read in full by [`list`](#agents-list) each time.',
    )
    expect(sectionOf(tickets, '## me')).toContain('- Replication: not replicated. It is about the token')
  })

  it('tells of an action in a line what it does, needs and how it pages, and what is requested', () => {
    expect(sectionOf(tickets, '### tickets list').split('\n\n').slice(0, 3)).toEqual([
      '\nList tickets, oldest first.',
      '**Reads** · needs `tickets:read` · pages by cursor, at most 100 records each, oldest first · [API documentation](https://docs.tickets.example/api/tickets/list)',
      'Request: `GET https://{config.subdomain}.tickets.example/v1/tickets`',
    ])
    expect(sectionOf(tickets, '### agents list').split('\n\n').slice(1, 3)).toEqual([
      '**Reads** · needs `tickets:read` · not paged',
      'There are few agents.',
    ])
    expect(sectionOf(tickets, '### tickets delete')).toContain('**Destroys**, the same when repeated')
  })

  it('has all parameters in a table, with what the schema and the manifest say of them', async () => {
    const [parameters] = await tablesOf(sectionOf(tickets, '### tickets create'))
    expect(parameters).toEqual([
      ['Name', 'Type', 'Required', 'Description'],
      ['Idempotency-Key', 'string', 'No', 'Makes a repeated call count once. Sent as a header.'],
      ['subject', 'string', 'Yes', 'What it is about. Not empty.'],
      ['priority', 'integer', 'No', '1 is the most urgent. 1 to 5. Sent as 3 when left out.'],
      ['assigneeId', 'string | null', 'No', 'Who is to work on it; null is nobody.'],
      ['tags', 'string[]', 'No', 'Free words.'],
    ])
    expect(sectionOf(tickets, '### tickets create')).toContain('Always sent: `source` as `"api"` in the body.')
  })

  it('shows each action in TypeScript, on the command line and over the hosted API', async () => {
    const section = sectionOf(tickets, '### tickets update')
    expect(await codeOf(section, 'typescript')).toEqual([
      `const ticket = await tickets.tickets.update({ id: '208a6c6b-1f8a-4ad8-a28a-6f91218a6dfe', subject: 'A first example' })`,
    ])
    expect(await codeOf(section, 'bash')).toEqual([
      `npx patchbay execute tickets tickets update --params '{"id":"208a6c6b-1f8a-4ad8-a28a-6f91218a6dfe","subject":"A first example"}'`,
    ])
    expect((await codeOf(section, 'json')).map((body) => JSON.parse(body) as unknown)).toEqual([
      {
        entity: 'tickets',
        action: 'update',
        params: { id: '208a6c6b-1f8a-4ad8-a28a-6f91218a6dfe', subject: 'A first example' },
      },
    ])
  })

  it('takes the manifest’s own example, with its title', async () => {
    const [code] = await codeOf(sectionOf(tickets, '### tickets list'), 'typescript')
    expect(code).toBe(
      `// The open ones\nconst { records, meta } = await tickets.tickets.list({ status: ['open'], limit: 10 })`,
    )
  })

  it('tells what comes with the answer', async () => {
    const section = sectionOf(tickets, '### tickets list')
    expect(section).toContain('Answer: [`Ticket[]`](#ticket-type), with this `meta`:')
    expect((await tablesOf(section)).at(-1)).toEqual([
      ['Meta', 'Type', 'Description'],
      ['has_more', 'boolean', 'Whether there is another page.'],
      ['cursor', 'string | null', 'Given as cursor, asks for the next page.'],
      ['sync_token', 'string', 'Given as sync_token later on, asks only for what has changed since.'],
    ])
    expect(sectionOf(tickets, '### tickets delete')).toContain('Answer: no data (`null`).')
  })

  it('tells the fields of a record, and links the types in it', async () => {
    const section = sectionOf(tickets, '### Ticket type')
    expect(await tablesOf(section)).toEqual([
      [
        ['Field', 'Type', 'Description'],
        ['id', 'string (uuid)', 'An id.'],
        ['subject', 'string', 'What it is about.'],
        ['status', '"open" | "pending" | "closed"', 'How far it is.'],
        ['priority?', 'integer', '1 is the most urgent. 1 to 5.'],
        ['assignee?', 'Agent | null', 'Who works on it; null is nobody.'],
        ['assigneeId?', 'string | null', 'The id of who works on it.'],
        ['tags?', 'string[]', 'Free words.'],
        ['comments?', 'Comment[]', 'The talk about it.'],
        ['createdAt', 'string (date-time)', 'When it was opened.'],
      ],
    ])
    expect(section).toContain('[`Comment[]`](#comment-type)')
  })

  it('tells the fields of objects in parameters and in records', async () => {
    const place = {
      type: 'object',
      required: ['city'],
      properties: { city: { type: 'string' }, zip: { type: 'string' } },
    }
    const page = pageOf(
      { body: { properties: { home: place, others: { type: 'array', items: place } } } },
      { properties: { home: place } },
    )
    const [, parameters, fields] = await tablesOf(page)
    expect(parameters?.map(([name, type, required]) => [name, type, required])).toEqual([
      ['Name', 'Type', 'Required'],
      ['home', 'object', 'No'],
      ['home.city', 'string', 'Yes'],
      ['home.zip', 'string', 'No'],
      ['others', 'object[]', 'No'],
      ['others[].city', 'string', 'Yes'],
      ['others[].zip', 'string', 'No'],
    ])
    expect(fields?.map(([name, type]) => [name, type])).toEqual([
      ['Field', 'Type'],
      ['home?', 'object'],
      ['home.city', 'string'],
      ['home.zip?', 'string'],
    ])
  })

  it('says which parameters are needed in place of each other', async () => {
    const page = pageOf({
      body: {
        properties: { id: { type: 'string' }, email: { type: 'string' } },
        oneOf: [{ required: ['id'] }, { required: ['email'] }],
      },
    })
    expect(page).toContain('Exactly one of these is needed: `id`, `email`.')
    expect((await codeOf(page, 'typescript'))[0]).toContain(`things.run({ id: 'a1b2c3d4' })`)
  })

  it('says that parameters which are not listed are sent too, where they are', () => {
    const page = pageOf({ body: { properties: { a: { type: 'string' } }, additionalProperties: true } })
    expect(page).toContain('Parameters that are not listed are sent too, in the body.')
  })

  it('marks what is deprecated and says what takes its place', async () => {
    const page = pageOf({
      deprecated: 'Use things.walk',
      body: { properties: { old: { type: 'string', deprecated: true, description: 'The old way' } } },
    })
    expect(sectionOf(page, '### things run')).toContain('**Deprecated.** Use things.walk.')
    expect((await tablesOf(page))[1]?.[1]).toEqual(['old', 'string', 'No', 'The old way. Deprecated.'])
  })

  it('describes once a record that two entities share', async () => {
    const { questions } = smallConnector().entities
    expect(questions?.record).toBe('Question')
    const list = { description: 'List them', request: 'GET /all', response: { records: 'data' } }
    const page = emitReference(
      smallConnector({
        check: { call: 'one.list' },
        entities: {
          one: { description: 'One.', record: 'Question', actions: { list } },
          two: { description: 'Two.', record: 'Question', actions: { list } },
        },
      }),
    )
    expect((await headingsOf(page)).filter((heading) => heading.endsWith('type'))).toEqual(['### Question type'])
  })

  it('ends at types that hold themselves', () => {
    const page = emitReference(
      smallConnector({
        schemas: {
          Question: {
            type: 'object',
            properties: { answers: { $ref: '#/schemas/Tree' }, next: { $ref: '#/schemas/Question' } },
          },
          Tree: { type: 'array', items: { $ref: '#/schemas/Tree' } },
          Loop: { allOf: [{ $ref: '#/schemas/Loop' }], properties: { a: { type: 'string' } } },
        },
        entities: {
          questions: {
            description: 'Questions.',
            record: 'Question',
            actions: {
              list: {
                description: 'List them',
                request: 'POST /all',
                body: { properties: { like: { $ref: '#/schemas/Question' }, loop: { $ref: '#/schemas/Loop' } } },
                response: { records: 'data' },
              },
            },
          },
        },
      }),
    )
    expect(page).toContain('| `like.next.next` |')
    expect(page).not.toContain('like.next.next.next.next')
  })
})
