const width = 110

/** Emits a JSDoc comment with a line break at its end; nothing when there is nothing to say. */
export function docComment(text: string, tags: readonly string[] = []): string {
  const lines = commentText(text, tags).split('\n')
  const [only = ''] = lines
  if (lines.length > 1) return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
  return only === '' ? '' : `/** ${only} */\n`
}

/** Makes text safe inside a JSDoc comment: it cannot end the comment, and only `tags` become tags. */
export function commentText(text: string, tags: readonly string[] = []): string {
  const blocks = [text, tags.map(oneLine).join('\n')].map((block, index) => safeBlock(block, index === 1))
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** Adds a sentence to a text, which gets its full stop. */
export function addSentence(text: string, sentence: string): string {
  if (text.trim() === '') return sentence
  return `${text.trim()}${/[.!?:]$/.test(text.trim()) ? '' : '.'} ${sentence}`
}

function safeBlock(text: string, tags: boolean): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    // A control character would be invisible in the source.
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/\*\//g, '*\\/')
    .split('\n')
    .flatMap((line) => wrap(line.trimEnd()))
  return (tags ? lines : lines.map((line) => line.replace(/^(\s*)@/, '$1\\@'))).join('\n').trim()
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function wrap(line: string): readonly string[] {
  if (line.length <= width) return [line]
  const end = line.lastIndexOf(' ', width)
  if (end <= 0) return [line]
  return [line.slice(0, end), ...wrap(line.slice(end + 1).trimStart())]
}
