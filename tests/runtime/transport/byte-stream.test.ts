import fc from 'fast-check'
import { ByteStream } from '../../../runtime/transport/byte-stream.ts'
import { failureOf, read } from './exchanging.ts'

/** A stream, and what it asked of its source. */
function open(): { readonly stream: ByteStream; readonly asked: string[] } {
  const asked: string[] = []
  const ask = (what: string) => (): void => void asked.push(what)
  return { stream: new ByteStream({ pause: ask('pause'), resume: ask('resume'), close: ask('close') }), asked }
}

const end = { value: undefined, done: true }

it('hands over every byte in order, whoever is faster', async () => {
  const steps = fc.array(fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 9 }), fc.constant('yield' as const)))
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const { stream, asked } = open()
      const reading = read(stream)
      for (const step of plan) {
        if (step === 'yield') await Promise.resolve()
        else stream.push(step)
      }
      stream.end()

      const expected = Buffer.concat(plan.filter((step) => step !== 'yield')).toString()
      expect([await reading, asked]).toEqual([expected, ['close']])
    }),
  )
})

it('asks its source to pause when its reader falls behind, and to go on when he has caught up', async () => {
  const { stream, asked } = open()
  const piece = Buffer.alloc(300_000)

  stream.push(piece)
  stream.push(piece)
  stream.push(piece)
  expect(asked).toEqual(['pause'])

  await stream.next()
  expect(asked).toEqual(['pause'])

  await stream.next()
  await stream.next()
  expect(asked).toEqual(['pause', 'resume'])
})

it('closes its source with the last piece that is read', async () => {
  const { stream, asked } = open()
  stream.push(Buffer.from('a'))
  stream.end()
  expect(asked).toEqual([])

  await stream.next()

  expect([asked, await stream.next()]).toEqual([['close'], end])
})

it('closes its source when its reader leaves early, and takes nothing more', async () => {
  const { stream, asked } = open()
  stream.push(Buffer.from('a'))

  await stream.return()
  stream.push(Buffer.from('b'))
  stream.fail(new Error('late'))

  expect([await stream.next(), asked]).toEqual([end, ['close']])
})

it('fails at once, drops what is unread, and is over then', async () => {
  const { stream, asked } = open()
  const error = new Error('broken')
  stream.push(Buffer.from('a'))

  stream.fail(error)

  expect(await failureOf(stream.next())).toBe(error)
  expect([await stream.next(), asked]).toEqual([end, ['close']])
})

it('fails a reader who is waiting', async () => {
  const { stream } = open()
  const error = new Error('broken')
  const waiting = stream.next()

  stream.fail(error)

  expect(await failureOf(waiting)).toBe(error)
})

it('ends a reader who is waiting', async () => {
  const { stream } = open()
  const waiting = stream.next()

  stream.end()

  expect(await waiting).toEqual(end)
})
