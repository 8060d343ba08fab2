// Shows the main job without an account: a local stand-in for Ashby, the client that its manifest became, and a server
// of one's own that keeps the key.
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ConnectorError } from '@patchbay/sdk'
import { AshbyConnector } from '@patchbay/sdk/connectors/ashby'
import { sandboxes } from '../sandbox/sandbox.ts'
import { awaitStart, showHosted, startHosted } from './hosted-demo.ts'
import { say, step } from './say.ts'

const started = performance.now()
const sandbox = await sandboxes['ashby']?.()
if (sandbox === undefined) throw new Error('there is no sandbox called ashby')
const folder = mkdtempSync(path.join(tmpdir(), 'patchbay-demo-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
const interrupt = new AbortController()
const onSignal = (): void => {
  interrupt.abort()
  // Until the server is shown, there is nothing to end in order.
  if (!shown) process.exit(130)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, onSignal)
let shown = false
// It starts while the first half is shown.
const starting = startHosted(folder, sandbox)
starting.catch(() => undefined)

say('Patchbay: one YAML manifest (connectors/ashby/connector.yaml) became the typed client used here.')
say(`A local stand-in for Ashby answers at ${sandbox.url}; nothing leaves this machine.`)

const ashby = new AshbyConnector({ authConfig: { api_key: sandbox.keys.full }, baseUrl: sandbox.url })

step('check: does the key work, and what may it do?')
const health = await ashby.check()
say(`${health.status}; ${health.identity ?? 'unnamed key'}; ${health.scopes?.length ?? 0} permissions`)

step('list: the first page, awaited')
const { records, meta } = await ashby.candidates.list({ limit: 5 })
for (const { name, company, position } of records)
  say(`  ${name}${position === undefined ? '' : `, ${position}`}${company === undefined ? '' : ` at ${company}`}`)
say(`  has_more: ${meta.has_more}, cursor: ${JSON.stringify(meta.cursor)}`)

step('get: one record, already unwrapped')
const [first] = records
if (first === undefined) throw new Error('the sandbox has no candidates')
const candidate = await ashby.candidates.get({ id: first.id })
say(
  `  ${candidate.name}, ${candidate.primaryEmailAddress?.value ?? 'no e-mail address'}, ${candidate.applicationIds.length} applications`,
)

step('iterate: every application of every page, filtered by the API')
const byStage = new Map<string, number>()
for await (const { currentInterviewStage } of ashby.applications.list({ status: 'Active' })) {
  byStage.set(currentInterviewStage.title, (byStage.get(currentInterviewStage.title) ?? 0) + 1)
}
for (const [stage, count] of [...byStage].sort(([, a], [, b]) => b - a).slice(0, 6))
  say(`  ${String(count).padStart(4)}  ${stage}`)

step('execute: the generic call behind it, typed by (entity, action)')
const { data: jobs } = await ashby.execute('jobs', 'list', { status: ['Open'], limit: 3 })
for (const { title, employmentType } of jobs) say(`  ${title} (${employmentType})`)

step('explain: the exact request, secrets masked, nothing sent')
const request = await ashby.explain('candidates', 'list', { limit: 5 })
say(
  `  ${request.method} ${request.url}  authorization: ${request.headers['authorization'] ?? ''}  ${JSON.stringify(request.body)}`,
)

step('failures: typed, in words, whatever shape the API gives them')
for (const attempt of [
  () => ashby.candidates.get({ id: '00000000-0000-4000-8000-000000000000' }),
  () => new AshbyConnector({ authConfig: { api_key: sandbox.keys.candidates_only }, baseUrl: sandbox.url }).jobs.list(),
  () => ashby.execute('candidates', 'list', { createdAftr: 1 } as object),
]) {
  await attempt().catch((error: unknown) => {
    if (!(error instanceof ConnectorError)) throw error
    say(`  ${error.name} ${error.code}${error.retryable ? ' (retryable)' : ''}: ${error.message}`)
  })
}

step('a rate limit: obeyed and repeated, because listing is safe to repeat')
sandbox.inject({ type: 'status', endpoint: 'candidate.list', status: 429, headers: { 'retry-after': '1' } })
const before = sandbox.requests.length
await ashby.candidates.list({ limit: 1 })
say(
  `  ${sandbox.requests
    .slice(before)
    .map(({ status }) => status)
    .join(', then ')}`,
)

step('hosted mode: a server of your own keeps the credentials, and callers hold a token')
const server = await awaitStart(starting)
await showHosted(server, sandbox)

say(
  `\nDone: ${sandbox.requests.length} requests to the stand-in in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
)
say(`
What to try next
  npx patchbay sandbox ashby                         the same stand-in, for your own experiments
  npx patchbay describe ashby candidates list        what it takes and gives
  read -rs ASHBY_API_KEY && export ASHBY_API_KEY     a real key (Ashby: Admin › API Keys), kept off the command line
  npx patchbay check ashby                           then every command and example works on your own data
  npx patchbay execute ashby jobs list --format table
  npx patchbay serve                                 the hosted API, to keep: docs/hosted.md
  npx patchbay new my-api                            a manifest of your own`)

// On a terminal the server stays, so that the lines above can be pasted.
if (process.stdout.isTTY) {
  say(`\nThe server stays at ${server.url} (routes: ${server.url}/docs). Ctrl-C ends it and forgets everything.`)
  shown = true
  await once(interrupt.signal, 'abort')
} else say('\nThis is no terminal, so the server ends here; on one it stays until Ctrl-C.')
await server.close()
await sandbox.close()
