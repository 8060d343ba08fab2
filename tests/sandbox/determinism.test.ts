import { sandboxes } from '../../sandbox/sandbox.ts'
import { startCaller, type AshbyCaller } from './support/ashby-caller.ts'

const open: AshbyCaller[] = []
const start = async (options: Parameters<typeof startCaller>[0]): Promise<AshbyCaller> => {
  const caller = await startCaller(options)
  open.push(caller)
  return caller
}
afterAll(() => Promise.all(open.map(({ sandbox }) => sandbox.close())))

const read = async (ashby: AshbyCaller): Promise<string> => {
  const lists = [
    'candidate.list',
    'application.list',
    'job.list',
    'user.list',
    'interviewSchedule.list',
    'applicationFeedback.list',
    'offer.list',
    'opening.list',
  ]
  return JSON.stringify(await Promise.all(lists.map(async (endpoint) => (await ashby.all(endpoint)).records)))
}

describe('the company of the Ashby sandbox', () => {
  it('is the same, byte for byte, for the same seed', async () => {
    const [first, second] = [await start({ seed: 7, candidates: 50 }), await start({ seed: 7, candidates: 50 })]
    expect(await read(first)).toBe(await read(second))
  })

  it('is the same whatever was looked at first', async () => {
    const [first, second] = [await start({ candidates: 50 }), await start({ candidates: 50 })]
    await second.results('candidate.search', { name: 'a' })
    await second.all('application.list')
    expect(await read(first)).toBe(await read(second))
  })

  it('is another for another seed', async () => {
    const [first, second] = [await start({ seed: 1, candidates: 50 }), await start({ seed: 2, candidates: 50 })]
    expect(await read(first)).not.toBe(await read(second))
  })

  it('lives in the present that it is given', async () => {
    const ashby = await start({ now: new Date('2030-05-05T00:00:00.000Z'), candidates: 50 })
    const { records } = await ashby.all('application.list')
    const created = await ashby.results('candidate.create', { name: 'New' })
    expect(String(records.at(-1)?.['createdAt']).slice(0, 4)).toBe('2030')
    expect(String(created['createdAt'])).toMatch(/^2030-05-05T00:00/)
  })

  it('is large in little time', async () => {
    const started = performance.now()
    const ashby = await start({ candidates: 10_000 })
    const elapsed = performance.now() - started
    const described = (await (await fetch(`${ashby.sandbox.url}/_sandbox`)).json()) as {
      counts: Record<string, number>
    }
    expect(described.counts['candidates']).toBe(10_000)
    expect(elapsed).toBeLessThan(10_000)
  }, 20_000)

  it('is found in the list of sandboxes', async () => {
    const sandbox = await sandboxes['ashby']?.()
    await sandbox?.close()
    expect(sandbox?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(sandbox?.keys).toEqual({
      full: 'ashby-sandbox-key',
      read_only: 'ashby-sandbox-read-only',
      candidates_only: 'ashby-sandbox-candidates-only',
      deactivated: 'ashby-sandbox-deactivated',
      confidential: 'ashby-sandbox-confidential',
    })
  })
})
