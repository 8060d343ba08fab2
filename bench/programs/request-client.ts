import { percentile } from './percentile.ts'
import { senders, type SenderName, type Sender } from './senders.ts'

/** A round of requests that the bench orders. */
export interface RoundOrder {
  /** How many requests are under way at once. */
  readonly concurrency: number
  /** How long new ones are sent … */
  readonly milliseconds: number
  /** … and how many there are at least. */
  readonly least: number
}

/** What a round came to. */
export interface Round {
  /** Requests a second. */
  readonly rate: number
  /** Microseconds of processor time a request, of all threads of the process. */
  readonly processor: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

const [name, url = '', limit = ''] = process.argv.slice(2)
const send = await senders[name as SenderName]({ url, limit: Number(limit) })
const records = await send()
if (records.length !== Number(limit)) throw new Error(`${String(name)} got ${records.length} records, not ${limit}.`)

process.on('message', (order: RoundOrder) => void run(send, order).then((round) => process.send?.(round)))
process.on('disconnect', () => process.exit(0))
process.send?.('ready')

async function run(sender: Sender, { concurrency, milliseconds, least }: RoundOrder): Promise<Round> {
  const latencies: number[] = []
  const processorBefore = process.cpuUsage()
  const started = performance.now()
  const until = started + milliseconds
  const ask = async (): Promise<void> => {
    for (let before = started; before < until || latencies.length < least;) {
      await sender()
      const now = performance.now()
      latencies.push(now - before)
      before = now
    }
  }
  await Promise.all(Array.from({ length: concurrency }, ask))
  const took = performance.now() - started
  const { user, system } = process.cpuUsage(processorBefore)
  return {
    rate: (latencies.length / took) * 1000,
    processor: (user + system) / latencies.length,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
  }
}
