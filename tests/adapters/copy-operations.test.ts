import { operationTools } from '../../adapters/operation-tools.ts'
import { routerTools } from '../../adapters/router-tools.ts'
import { tool } from '../../adapters/tool.ts'
import type { ToolResult } from '../../adapters/neutral-tool.ts'
import type { ToolOptions } from '../../adapters/tool-options.ts'
import { AshbyConnector } from '../../connectors/ashby/client.gen.ts'
import { startAshbySandbox } from '../../sandbox/ashby/start-ashby-sandbox.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/create-store.ts'
import { freshFolder } from '../support/databases.ts'
import { textWith } from '../support/matchers.ts'

let sandbox: Sandbox
let store: Store
let ashby: AshbyConnector

beforeAll(async () => {
  sandbox = await startAshbySandbox({ port: 0 })
  store = await openStore(await freshFolder())
  ashby = new AshbyConnector({ authConfig: { api_key: sandbox.keys.full }, baseUrl: sandbox.url, store })
  await store.sync(ashby, { entities: ['jobs'] })
})
afterAll(async () => {
  await store.close()
  await sandbox.close()
})

function run(name: string, input: object, options: ToolOptions = {}): Promise<ToolResult> {
  const found = routerTools([ashby], options).find((one) => one.name === name)
  if (found === undefined) throw new Error(`there is no tool ${name}`)
  return found.run(input)
}

const search = { entity: 'jobs', action: 'context_store_search' }
const open = { filter: { eq: { status: 'Open' } }, sort: [{ title: 'asc' }], limit: 3 }

it('are found and described like those of the API', async () => {
  const found = await run('search_operations', { query: 'search jobs copy' })
  const described = await run('describe_operation', search)
  const entity = await run('describe_operation', { entity: 'jobs' })

  expect(found.text).toContain('jobs.context_store_search(filter?: object')
  expect(described.data).toMatchObject({
    operation: 'jobs.context_store_search',
    effect: 'read',
    params: { properties: { filter: { description: textWith('"eq"') } } },
    record_fields: expect.arrayContaining(['id', 'title']) as unknown,
  })
  expect(entity.text).toContain('jobs.aggregate(')
})

it('are answered by the copy, shaped, and go on from page to page', async () => {
  const first = await run('execute', { ...search, params: open, fields: ['title'] })
  const { meta } = first.data as { readonly meta: { readonly next_cursor: string } }
  const next = await run('execute', { ...search, params: { ...open, cursor: meta.next_cursor }, fields: ['title'] })
  const summary = await run('execute', { ...search, params: open })
  const counted = await run('execute', { entity: 'jobs', action: 'aggregate', params: { group_by: ['status'] } })
  const { records } = await ashby.jobs.search({
    filter: { eq: { status: 'Open' } },
    sort: [{ title: 'asc' }],
    limit: 6,
  })

  const titles = [first, next].flatMap(({ data }) => (data['data'] as { readonly rows: unknown[][] }).rows.flat())
  expect(titles).toEqual(records.map(({ title }) => title))
  expect(first.data).toMatchObject({ meta: { count: 3, has_more: true, shown: 'the fields asked for' } })
  expect(summary.data).toMatchObject({ meta: { shown: textWith('summary fields') } })
  expect(counted.data).toMatchObject({
    data: {
      columns: ['group.status', 'count'],
      rows: expect.arrayContaining([['Open', expect.any(Number)]]) as unknown,
    },
  })
  expect(counted.text).not.toContain('summary')
})

it('teach how a filter is written, and which field was meant', async () => {
  const operator = await run('execute', { ...search, params: { filter: { status: 'Open' } } })
  const field = await run('execute', { ...search, params: { filter: { eq: { titel: 'x' } } } })
  const absent = await run('execute', { entity: 'candidates', action: 'context_store_search' })

  expect([operator.isError, operator.text]).toEqual([true, textWith('operator')])
  expect([field.isError, field.text]).toEqual([true, textWith('did you mean')])
  expect([absent.isError, absent.text]).toEqual([true, textWith('sync')])
})

it('are there where there is a copy, and where the options let them', async () => {
  const live = new AshbyConnector({ authConfig: { api_key: sandbox.keys.full }, baseUrl: sandbox.url })
  const names = async (client: AshbyConnector, options: ToolOptions): Promise<readonly string[]> =>
    (await operationTools([client], options)).map(({ name }) => name)

  expect(tool(ashby).description).toMatch(/context_store_search aggregate \(params.filter .*\): .*\bjobs\b/)
  expect(tool(live).description).not.toContain('context_store_search')
  expect(await names(live, { entities: ['jobs'], readOnly: true })).not.toContain('ashby_jobs_context_store_search')
  expect(await names(ashby, { entities: ['jobs'], readOnly: true })).toContain('ashby_jobs_context_store_search')
  expect(await names(ashby, { entities: ['jobs'], actions: ['list'] })).toEqual(['ashby_jobs_list'])
})
