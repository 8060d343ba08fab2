import fc from 'fast-check'
import { codeBlock } from '../../../codegen/docs/code-block.ts'
import { codeSpan } from '../../../codegen/docs/code-span.ts'
import { headingAnchor, markdownLink } from '../../../codegen/docs/markdown-link.ts'
import { markdownTable } from '../../../codegen/docs/markdown-table.ts'
import { prose, sentence } from '../../../codegen/docs/prose.ts'
import { partsOf, readMarkdown, tablesOf, textOf } from './read-markdown.ts'

/** Texts of the characters that Markdown cares about, without the backticks that mean code. */
const characters = 'a b 1 | \\ * _ [ ] ( ) < > ! # - + = ~ & ; : . / " \' { } $'.split(' ')
const texts = fc.string({ unit: fc.constantFrom(...characters, ' ', '\n') }).filter((text) => text.trim() !== '')

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

describe('a manifest’s text', () => {
  it.each([
    ['plain words, snake_case and 3 > 2', 'plain words, snake_case and 3 > 2'],
    ['a *b* _c_ [d](e) <f> ~g~', 'a \\*b\\* \\_c\\_ \\[d\\](e) \\<f> \\~g\\~'],
    ['code in `back | ticks` stays', 'code in `back | ticks` stays'],
    ['one ` alone', 'one \\` alone'],
    ['two ``runs`` are none', 'two \\`\\`runs\\`\\` are none'],
    ['two\n\n# lines', 'two # lines'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['> no quote', '\\> no quote'],
    ['&lt;b&gt; and R&D', '&amp;lt;b&amp;gt; and R&D'],
  ])('is shown as it is: %j', (text, written) => {
    expect(prose(text)).toBe(written)
  })

  it('is one paragraph that reads as it was written, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const root = await readMarkdown(`${prose(text)}\n`)
        expect((root.children ?? []).map(({ type }) => type)).toEqual(['paragraph'])
        expect(textOf(root)).toBe(oneLine(text))
      }),
      { numRuns: 500 },
    )
  })

  it('becomes a sentence that another can follow', () => {
    expect(['All', 'All.', 'All?', ''].map(sentence)).toEqual(['All.', 'All.', 'All?', ''])
  })
})

describe('a table', () => {
  it('has the cells it was given, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 3 }), async (rows) => {
        const written = markdownTable(
          ['Name', 'Text'],
          rows.map(([name, text]) => [codeSpan(name), prose(text)]),
        )
        const expected = [['Name', 'Text'], ...rows.map((row) => row.map(oneLine))]
        expect(await tablesOf(`${written}\n`)).toEqual([expected])
      }),
      { numRuns: 500 },
    )
  })

  it('keeps backticks in code', async () => {
    const written = markdownTable(['A', 'B'], [[codeSpan('`a``b`'), codeSpan('x|`y')]])
    expect(await tablesOf(`${written}\n`)).toEqual([
      [
        ['A', 'B'],
        ['`a``b`', 'x|`y'],
      ],
    ])
  })
})

describe('a block of code', () => {
  it('ends where it should, whatever fences are in it', async () => {
    const code = '```\n~~~\n````\ncode'
    const root = await readMarkdown(`${codeBlock('json', code)}\n\nafter\n`)
    expect((root.children ?? []).map(({ type }) => type)).toEqual(['code', 'paragraph'])
    expect(textOf(root.children?.[0] ?? root)).toBe(code)
  })
})

describe('a link', () => {
  it.each([
    ['https://docs.example/a b(c)?d=e|f', '[x](https://docs.example/a%20b%28c%29?d=e%7Cf)'],
    ['REFERENCE.md#job_postings-list', '[x](REFERENCE.md#job_postings-list)'],
    ['#token-1', '[x](#token-1)'],
    ['javascript:alert(1)', 'x'],
    ['data:text/html,hi', 'x'],
    ['a b', 'x'],
  ])('goes to %s only when that is safe', (target, written) => {
    expect(markdownLink('x', target)).toBe(written)
  })

  it('is a link to a parser too', async () => {
    const [link] = partsOf(await readMarkdown(markdownLink('x', 'https://docs.example/(a)')), 'link')
    expect(link?.url).toBe('https://docs.example/%28a%29')
  })

  it('goes to a heading by the name GitHub gives it', () => {
    expect(['job_postings list', 'Candidate type', 'Read: me!'].map(headingAnchor)).toEqual([
      '#job_postings-list',
      '#candidate-type',
      '#read-me',
    ])
  })
})
