import type { YamlProblem } from './yaml-node.ts'

/** Says in words what the code of a YAML syntax error means and how to mend it. */
export function explainYamlError(code: string, detail: string, offset: number): YamlProblem {
  const explanation = explanations.find((entry) => entry.code === code && (entry.detail?.test(detail) ?? true))
  const { message, mend } = explanation ?? fallback
  return { offset, message, mend }
}

interface Explanation {
  readonly code: string
  /** What the library's text must contain, where one code stands for several mistakes. */
  readonly detail?: RegExp
  readonly message: string
  readonly mend: string
}

const fallback = {
  message: 'this is not YAML',
  mend: 'check the quotes, brackets, colons and indentation around it',
}

const unclosed = {
  message: 'a bracket or brace is not closed, or its content is indented less than it must be',
  mend: 'close it, or indent its content more than the key it belongs to',
}
const misplaced = {
  message: 'a key or value goes on where none is expected',
  mend: 'put a text that has ": " in quotes, and one entry on a line',
}

/** The first that fits counts. */
const explanations: readonly Explanation[] = [
  { code: 'TAB_AS_INDENT', message: 'a tab is used as indentation', mend: 'indent with spaces' },
  { code: 'BAD_INDENT', detail: /^Flow/, ...unclosed },
  { code: 'MISSING_CHAR', detail: /end with|Expected .* to end/, ...unclosed },
  {
    code: 'BAD_INDENT',
    message: 'this line is indented unlike the others beside it',
    mend: 'give all entries of a map or list the same indentation',
  },
  {
    code: 'MISSING_CHAR',
    detail: /Implicit map keys/,
    message: 'a key is not followed by a colon',
    mend: 'write "key: value", or "- " before an item of a list',
  },
  {
    code: 'MISSING_CHAR',
    detail: /quote/,
    message: 'a quote is not closed',
    mend: 'close the text with the quote it starts with',
  },
  {
    code: 'MISSING_CHAR',
    detail: /Comments/,
    message: 'a comment is not set apart',
    mend: 'write a space before "#", or put a text that has it in quotes',
  },
  {
    code: 'MISSING_CHAR',
    detail: /Sequence item/,
    message: 'an item of a list has no "- "',
    mend: 'write "- " before it',
  },
  {
    code: 'MISSING_CHAR',
    detail: /directives-end/,
    message: 'a line that starts with "%" is a directive of YAML',
    mend: 'remove the line; a manifest has no directives',
  },
  {
    code: 'MISSING_CHAR',
    message: 'a comma, a colon or a space is missing',
    mend: 'write ", " between items and ": " after a key',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    message: 'a key goes over several lines',
    mend: 'write ": " after each key, and "- " before an item of a list',
  },
  { code: 'BLOCK_AS_IMPLICIT_KEY', ...misplaced },
  { code: 'BLOCK_IN_FLOW', ...misplaced },
  {
    code: 'KEY_OVER_1024_CHARS',
    message: 'a key is longer than 1024 characters',
    mend: 'shorten it, or close a quote before it',
  },
  {
    code: 'BAD_SCALAR_START',
    message: 'a text starts with a character that YAML reserves',
    mend: "put the text in quotes: '@header.x-request-id'",
  },
  {
    code: 'BAD_DQ_ESCAPE',
    message: 'a backslash in double quotes starts an escape that does not exist',
    mend: 'write the text in single quotes, or double the backslash',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    message: 'something stands here that YAML does not expect',
    mend: 'check the quotes, brackets and commas on this line',
  },
  { code: 'MULTIPLE_DOCS', message: 'a second document starts here', mend: 'keep one manifest a file; remove "---"' },
  {
    code: 'RESOURCE_EXHAUSTION',
    message: 'the nesting is deeper than 100',
    mend: 'name a part under "schemas" and refer to it',
  },
  {
    code: 'BAD_DIRECTIVE',
    message: 'a manifest is YAML 1.2 without directives',
    mend: 'remove the line that starts with "%"',
  },
  {
    code: 'TAG_RESOLVE_FAILED',
    message: 'this tag has no meaning in a manifest',
    mend: 'remove the word that starts with "!"',
  },
  {
    code: 'BAD_COLLECTION_TYPE',
    message: 'this tag does not fit its value',
    mend: 'remove the word that starts with "!"',
  },
  { code: 'MULTIPLE_TAGS', message: 'a value has two tags', mend: 'remove the words that start with "!"' },
  { code: 'MULTIPLE_ANCHORS', message: 'a value has two anchors', mend: 'keep one of the words that start with "&"' },
  { code: 'BAD_PROP_ORDER', message: 'an anchor or tag stands before "- ", "? " or ": "', mend: 'write it after' },
  { code: 'ALIAS_PROPS', message: 'an alias has an anchor or a tag', mend: 'write the "*name" alone' },
  {
    code: 'BAD_ALIAS',
    message: 'an anchor or alias has no clear name',
    mend: 'write &name and *name, in quotes when text is meant',
  },
]
