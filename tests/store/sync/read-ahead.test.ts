import { setTimeout as sleep } from 'node:timers/promises'
import { readAhead } from '../../../store/sync/read-ahead.ts'

async function* numbers(asked: number[], signal: AbortSignal, failing = Infinity): AsyncGenerator<number> {
  for (let number = 1; number <= 3; number++) {
    asked.push(number)
    await sleep(1, undefined, { signal })
    if (number === failing) throw new Error(`${number} cannot be made`)
    yield number
  }
}

describe('reading ahead', () => {
  it('has the next made while one is looked at, and no more', async () => {
    const asked: number[] = []
    const states: object[] = []
    for await (const number of readAhead((signal) => numbers(asked, signal), undefined)) {
      await sleep(20)
      states.push({ number, asked: [...asked] })
    }
    expect(states).toEqual([
      { number: 1, asked: [1, 2] },
      { number: 2, asked: [1, 2, 3] },
      { number: 3, asked: [1, 2, 3] },
    ])
  })

  it('tells of a failure when its turn has come', async () => {
    const seen: number[] = []
    const reading = (async () => {
      for await (const number of readAhead((signal) => numbers([], signal, 2), undefined)) {
        await sleep(20)
        seen.push(number)
      }
    })()
    await expect(reading).rejects.toThrow('2 cannot be made')
    expect(seen).toEqual([1])
  })

  it('aborts what is under way when somebody leaves, and when it is told to', async () => {
    const signals: AbortSignal[] = []
    const kept = (signal: AbortSignal): AsyncGenerator<number> => {
      signals.push(signal)
      return numbers([], signal)
    }
    for await (const number of readAhead(kept, undefined)) if (number === 1) break
    const control = new AbortController()
    const reading = (async () => {
      for await (const number of readAhead(kept, control.signal)) control.abort(new Error(`enough after ${number}`))
    })()
    await expect(reading).rejects.toThrow('The operation was aborted')
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true])
  })
})
