import type { Finding } from '../finding.ts'
import type { Draft } from './draft.ts'
import type { Rule } from './rule.ts'

/** The server can be reached. */
export const serverRules: readonly Rule[] = [
  { sentence: 'The server is a full URL without credentials, query or fragment.', check: checkUrl },
]

function* checkUrl({ manifest: { server } }: Draft): Generator<Finding> {
  // A hole may fill any part; a digit is legal in each of them.
  const url = server.url.replace(/\{\{.*?\}\}/gs, '1')
  const flaw = flaws.find(({ found }) => found(url))
  if (flaw === undefined) return
  yield { path: ['server', 'url'], message: `server.url ${flaw.what}`, mend: flaw.mend }
}

const flaws = [
  {
    found: (url: string) => !/^https?:\/\/[^/\\]/i.test(url) || !URL.canParse(url) || /\s/.test(url),
    what: 'is not a full URL',
    mend: 'write it as https://host/path',
  },
  {
    found: (url: string) => new URL(url).username !== '' || new URL(url).password !== '',
    what: 'has credentials in it',
    mend: 'declare them under "auth"',
  },
  { found: (url: string) => url.includes('?'), what: 'has a query', mend: 'write it under "server.query"' },
  { found: (url: string) => url.includes('#'), what: 'has a fragment', mend: 'remove it; a fragment is never sent' },
]
