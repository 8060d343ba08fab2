import { readFileSync } from 'node:fs'
import type { CapturedCandidates } from './captured-candidates.ts'
import { plainAnswer, servePlainly } from './serve-plainly.ts'

// Answers `candidate.list` as the sandbox does: so many candidates in pages of a hundred, a sync token after the last, and
// with a token nothing new. The pages are the sandbox's; when they are at an end they come again under other ids. The
// sandbox itself would be slower than what is measured.

const [file = '', rows = '0'] = process.argv.slice(2)
const { headers, pages } = JSON.parse(readFileSync(file, 'utf8')) as CapturedCandidates
const last = '"moreDataAvailable":false,"syncToken":"after-all"'
const pageCount = Math.ceil(Number(rows) / 100)
/** Each page in pieces: what stands between ids, and by turns the ids. */
const pieces = pages.map((page) => {
  const ids = (JSON.parse(page) as readonly { readonly id: string }[]).map(({ id }) => id)
  return page.split(new RegExp(`(${ids.join('|')})`))
})

function resultsOf(index: number): string {
  const round = Math.floor(index / pages.length)
  const prefix = round.toString(16).padStart(8, '0')
  const page = pieces[index % pages.length] ?? []
  return round === 0
    ? page.join('')
    : page.map((piece, at) => (at % 2 === 1 ? prefix + piece.slice(8) : piece)).join('')
}

servePlainly((_head, body) => {
  if (body.includes('"syncToken"')) return plainAnswer(headers, `{"success":true,"results":[],${last}}`)
  const index = Number(/"cursor":"(\d+)"/.exec(body)?.[1] ?? 0)
  const next = index + 1 < pageCount ? `"moreDataAvailable":true,"nextCursor":"${index + 1}"` : last
  return plainAnswer(headers, `{"success":true,"results":${resultsOf(index)},${next}}`)
})
