import { Pool } from 'undici'
import { percentile } from './percentile.ts'

/** A request that is sent again and again, to one of the two that are compared. */
export interface GatewayRequest {
  readonly origin: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A round that the bench orders. */
export interface GatewayOrder {
  readonly request: GatewayRequest
  readonly concurrency: number
  readonly milliseconds: number
}

/** What a round came to. */
export interface GatewayRound {
  readonly requests: number
  /** Requests a second. */
  readonly rate: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

const pools = new Map<string, Pool>()

process.on('message', (order: GatewayOrder) => void run(order).then((round) => process.send?.(round)))
process.on('disconnect', () => process.exit(0))
process.send?.('ready')

/** Reads each answer to its end and looks at no more than its status: whoever asks costs the same in both cases. */
async function run({ request, concurrency, milliseconds }: GatewayOrder): Promise<GatewayRound> {
  const { origin, path, headers, body } = request
  const pool = pools.get(origin) ?? new Pool(origin, { connections: 64, pipelining: 1 })
  pools.set(origin, pool)
  // A run of many minutes keeps the newest; the memory under test is another process's.
  const latencies: number[] = []
  let requests = 0
  const started = performance.now()
  const until = started + milliseconds
  const ask = async (): Promise<void> => {
    for (let before = started; before < until;) {
      const answer = await pool.request({ method: 'POST', path, headers, body })
      await answer.body.arrayBuffer()
      if (answer.statusCode !== 200) throw new Error(`${origin}${path} answered ${answer.statusCode}.`)
      const now = performance.now()
      latencies[requests % 100_000] = now - before
      requests += 1
      before = now
    }
  }
  await Promise.all(Array.from({ length: concurrency }, ask))
  const took = performance.now() - started
  return {
    requests,
    rate: (requests / took) * 1000,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
  }
}
