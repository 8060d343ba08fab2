import { addSentence, commentText, docComment } from '../../codegen/doc-comment.ts'

describe('docComment', () => {
  it('fits a sentence on one line', () => {
    expect(docComment('Lists books.')).toBe('/** Lists books. */\n')
  })

  it('puts tags under the text', () => {
    expect(docComment('Lists books.', ['@see https://books.example'])).toBe(
      '/**\n * Lists books.\n *\n * @see https://books.example\n */\n',
    )
  })

  it('says nothing when there is nothing to say', () => {
    expect(docComment(' \n ')).toBe('')
  })

  it('cannot be ended by its text', () => {
    expect(docComment('a */ export const evil = 1 /* b')).toBe('/** a *\\/ export const evil = 1 /* b */\n')
  })

  it('takes nothing in its text for a tag or a directive', () => {
    expect(commentText('@ts-expect-error\n  @deprecated not really')).toBe(
      '\\@ts-expect-error\n  \\@deprecated not really',
    )
  })

  it('breaks lines only where the source shows a break', () => {
    expect(commentText('a\r\nb\u2028c\u2029d\u0000e\tf')).toBe('a\nb\nc\nd e f')
  })

  it('wraps long lines at a space', () => {
    const lines = commentText('word '.repeat(60)).split('\n')
    expect(lines.every((line) => line.length <= 110)).toBe(true)
    expect(lines.join(' ')).toBe('word '.repeat(60).trim())
  })

  it('keeps a tag on one line, whatever is in it', () => {
    expect(commentText('', ['@deprecated a\n@internal b'])).toBe('@deprecated a @internal b')
  })
})

describe('addSentence', () => {
  it('gives the text its full stop first', () => {
    expect(addSentence('How many', 'Default: 1.')).toBe('How many. Default: 1.')
    expect(addSentence('How many?', 'Default: 1.')).toBe('How many? Default: 1.')
    expect(addSentence('', 'Default: 1.')).toBe('Default: 1.')
  })
})
