import { countTokens as countCl100k } from 'gpt-tokenizer/encoding/cl100k_base'
import { countTokens as countO200k } from 'gpt-tokenizer/encoding/o200k_base'
import { Client, InMemoryTransport } from '@modelcontextprotocol/client'
import { createMcpServer, type McpOptions, type ToolForm } from '../adapters/mcp.ts'
import { routerTools } from '../adapters/router-tools.ts'
import { tool } from '../adapters/tool.ts'
import type { AgentClient } from '../adapters/tool-options.ts'
import { AshbyConnector } from '../connectors/ashby/client.gen.ts'
import { ConnectorClient } from '../runtime/client.ts'
import { startAshbySandbox } from '../sandbox/ashby/start-ashby-sandbox.ts'
import { formatNumber } from './format-report.ts'
import { openAllClients } from './open-all-clients.ts'
import type { Aim, Report } from './report.ts'

/** Tokens of a text by the two encodings that most models are near. */
export interface Tokens {
  readonly o200k: number
  readonly cl100k: number
}

/** How many tokens a model spends, on tools and on a list. */
export interface TokenBudget {
  /** The whole `tools/list` of MCP for Ashby alone and for every connector. */
  readonly surfaces: readonly { readonly form: ToolForm; readonly ashby: Tokens; readonly all: Tokens }[]
  /** What the one tool of Ashby says of itself: with 19 operations, and with all. */
  readonly catalogue: { readonly first: Tokens; readonly all: Tokens }
  /** A page of 100 candidates, as the API gives it and as a model sees it. */
  readonly list: { readonly raw: Tokens; readonly shaped: Tokens }
}

const forms: readonly ToolForm[] = ['router', 'connectors', 'operations']

/** Counts the tokens of tools and results, the way clients and models get them. */
export async function measureTokens(): Promise<TokenBudget> {
  const sandbox = await startAshbySandbox({ port: 0 })
  try {
    const ashby = new AshbyConnector({ authConfig: { api_key: sandbox.keys.full }, baseUrl: sandbox.url })
    const everything = await openAllClients()
    const surfaces = forms.map(async (form) => ({
      form,
      ashby: await surfaceOf([ashby], { form }),
      all: await surfaceOf(everything, { form }),
    }))
    const first = Object.keys(ConnectorClient.connectorOf(ashby).operations).slice(0, 19)
    return {
      surfaces: await Promise.all(surfaces),
      catalogue: {
        first: tokensOf(tool(ashby, { actions: first }).description),
        all: tokensOf(tool(ashby).description),
      },
      list: await measureList(ashby),
    }
  } finally {
    await sandbox.close()
  }
}

/** Writes the budget as a report with its aims. */
export function tokenReport({ surfaces, catalogue, list }: TokenBudget): Report {
  const share = list.shaped.o200k / list.raw.o200k
  return {
    title: 'tokens: what a model pays for tools and results',
    tables: [
      {
        columns: ['tools/list of MCP', 'Ashby o200k', 'cl100k', 'all connectors o200k', 'cl100k'],
        rows: surfaces.map(({ form, ashby, all }) => [form, ...cells(ashby), ...cells(all)]),
      },
      {
        columns: ['', 'o200k', 'cl100k'],
        rows: [
          ["Ashby's catalogue, 19 operations", ...cells(catalogue.first)],
          ["Ashby's catalogue, all operations", ...cells(catalogue.all)],
          ['100 candidates, raw', ...cells(list.raw)],
          ['100 candidates, shaped', ...cells(list.shaped)],
        ],
      },
    ],
    aims: aimsOf(surfaces, catalogue, share),
    notes: [`a shaped list is ${formatNumber(share * 100)} % of the raw one`],
  }
}

function aimsOf(surfaces: TokenBudget['surfaces'], catalogue: TokenBudget['catalogue'], share: number): readonly Aim[] {
  const [router] = surfaces
  return [
    { name: 'router, Ashby', measured: router?.ashby.o200k ?? Infinity, unit: 'tokens', bound: { most: 600 } },
    { name: 'router, all connectors', measured: router?.all.o200k ?? Infinity, unit: 'tokens', bound: { most: 600 } },
    { name: "Ashby's catalogue, 19", measured: catalogue.first.o200k, unit: 'tokens', bound: { most: 150 } },
    { name: 'shaped list over raw', measured: share, unit: '', bound: { most: 0.25 } },
  ]
}

function cells({ o200k, cl100k }: Tokens): readonly string[] {
  return [o200k, cl100k].map((count) => count.toLocaleString('en'))
}

function tokensOf(text: string): Tokens {
  return { o200k: countO200k(text), cl100k: countCl100k(text) }
}

/** What a client of MCP gets: descriptions, schemas of both sides and annotations. */
async function surfaceOf(clients: readonly AgentClient[], options: McpOptions): Promise<Tokens> {
  const [own, other] = InMemoryTransport.createLinkedPair()
  const server = await createMcpServer(clients, { ...options, ignoreScopes: true })
  await server.connect(other)
  const client = new Client({ name: 'bench', version: '1' })
  await client.connect(own)
  const { tools } = await client.listTools()
  await client.close()
  return tokensOf(JSON.stringify({ tools }))
}

async function measureList(ashby: AshbyConnector): Promise<TokenBudget['list']> {
  const { records } = await ashby.candidates.list({ limit: 100 })
  const execute = routerTools([ashby]).find(({ name }) => name === 'execute')
  const shaped = await execute?.run({ entity: 'candidates', action: 'list', params: { limit: 100 } })
  return { raw: tokensOf(JSON.stringify(records)), shaped: tokensOf(shaped?.text ?? '') }
}
