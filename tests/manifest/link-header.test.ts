import { parseLinkHeader } from '../../manifest/link-header.ts'

describe('a Link header', () => {
  it.each([
    ['', {}],
    ['nothing of the kind', {}],
    ['<https://a.example/?page=2>; rel="next"', { next: 'https://a.example/?page=2' }],
    ['</2>; rel=next, </9>; rel=last', { next: '/2', last: '/9' }],
    ['<?ids=1,2>;rel="next";title="one, two; rel=first"', { next: '?ids=1,2' }],
    ['</2>; title="a, b"; REL = "Next Archives"', { next: '/2', archives: '/2' }],
    ['</2>; rel="next", </3>; rel="next"', { next: '/2' }],
    ['</2>; foo; rel="next"', { next: '/2' }],
    ['</2>; relation="next"', {}],
    ['</2', {}],
  ])('%s', (text, links) => {
    expect(parseLinkHeader(text)).toEqual(links)
  })

  it('is read in no time, however it is made', () => {
    for (const text of ['<'.repeat(20_000), `</>${' '.repeat(20_000)}`, `</>${';a= '.repeat(5_000)}`]) {
      expect(parseLinkHeader(text)).toEqual({})
    }
  })
})
