import { readFileSync } from 'node:fs'
import type { CapturedPages } from './captured-pages.ts'
import { plainAnswer, servePlainly } from './serve-plainly.ts'

// Answers with bytes made beforehand.
//   /page    a hundred candidates        /record    one candidate
//   /stream  a hundred candidates, with a cursor to the next such page until the hundredth

const pagesInAStream = 100
const captured = JSON.parse(readFileSync(process.argv[2] ?? 'pages.json', 'utf8')) as CapturedPages
const answers: Readonly<Record<string, Buffer>> = { page: answer(captured.page), record: answer(captured.record) }
const { results } = JSON.parse(captured.page) as { results: unknown }
const streamed = Array.from({ length: pagesInAStream }, (_, index) => {
  const next =
    index + 1 < pagesInAStream
      ? { nextCursor: String(index + 1), moreDataAvailable: true }
      : { moreDataAvailable: false }
  return answer(JSON.stringify({ success: true, results, ...next }))
})

function answer(body: string): Buffer {
  return plainAnswer(captured.headers, body)
}

servePlainly((head, body) => {
  const [, name = ''] = /^POST \/(\w+)\//.exec(head) ?? []
  const cursor = Number(/"cursor":"(\d+)"/.exec(body)?.[1] ?? 0)
  const found = name === 'stream' ? streamed[cursor] : answers[name]
  if (found === undefined) throw new Error(`Nothing is kept for ${head.split('\r\n')[0] ?? ''}`)
  return found
})
