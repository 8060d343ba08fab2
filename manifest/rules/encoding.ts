import type { Encoding } from '../connector.ts'
import { showPath, type Finding } from '../finding.ts'
import type { DraftOperation } from './draft.ts'
import { declarationOf } from './draft-parameters.ts'
import { eachOperation } from './each-operation.ts'
import { styleRules } from './encoding-styles.ts'
import { fileFormats, type FileFormat } from './file-formats.ts'
import type { Rule } from './rule.ts'

/** Values can be written as they are to be. */
export const encodingRules: readonly Rule[] = [
  { sentence: 'What is said of how a body is written is said of one.', check: eachOperation(checkPresence) },
  { sentence: 'What is said of where a body goes is said of one.', check: eachOperation(checkWrapping) },
  { sentence: 'Every body can be written in its media type.', check: eachOperation(checkBody) },
  { sentence: 'Files stand where a body takes them.', check: eachOperation(checkFiles) },
  ...styleRules,
]

function* checkPresence({ path, action, origin }: DraftOperation): Generator<Finding> {
  if (action.encode?.body === undefined || hasBody(action)) return
  const message = `${showPath(path)} says how its body is written, but has none`
  yield { path: origin(['encode', 'body']), at: 'key', message, mend: 'remove it, or declare the body' }
}

/** What wraps a body needs one. */
function* checkWrapping({ path, action, origin }: DraftOperation): Generator<Finding> {
  if (action.body_at === undefined || action.body !== undefined) return
  const message = `${showPath(path)} says where its body goes, but has none`
  yield { path: origin(['body_at']), at: 'key', message, mend: 'remove it, or declare the body' }
}

function hasBody({ body, graphql, set = {} }: DraftOperation['action']): boolean {
  return (
    body !== undefined || graphql !== undefined || Object.keys(set).some((location) => location.startsWith('body.'))
  )
}

function* checkBody(operation: DraftOperation): Generator<Finding> {
  const { path, action, encoding, origin } = operation
  if (!hasBody(action) || action.graphql !== undefined) return
  const flaw = bodyFlaw(operation)
  if (flaw === undefined) return
  const place = action.body === undefined ? ['encode', 'body'] : ['body']
  yield {
    path: origin(place),
    at: 'key',
    message: `${showPath(path)} writes its body as ${encoding.body}, but ${flaw.what}`,
    mend: flaw.mend,
  }
}

interface Flaw {
  readonly what: string
  readonly mend: string
}

function bodyFlaw(operation: DraftOperation): Flaw | undefined {
  const { encoding, parameters } = operation
  const isValue = parameters.some(({ at }) => at.in === 'body' && at.path.length === 0)
  const files = fileFormats(operation).filter(({ isFile }) => isFile)
  switch (encoding.body) {
    case 'json':
      return undefined
    case 'form':
    case 'multipart':
      return isValue ? noObject : undefined
    case 'related':
      if (isValue) return noObject
      return files.length === 1
        ? undefined
        : { what: `has ${files.length} files`, mend: 'declare exactly one property with "format: binary"' }
    case 'text':
    case 'bytes':
      return isValue ? undefined : noValue[encoding.body]
  }
}

const noObject: Flaw = { what: 'it is no object', mend: 'declare its properties' }

const noValue: Readonly<Record<'text' | 'bytes', Flaw>> = {
  text: { what: 'it is an object', mend: 'write "body: { type: string }"' },
  bytes: { what: 'it is an object', mend: 'write "body: { type: string, format: binary }"' },
}

/** The media types that take files, and how deep in the body these stand. */
const takesFiles: Readonly<Record<Encoding['body'], number | undefined>> = {
  json: undefined,
  form: undefined,
  multipart: 1,
  related: 1,
  text: undefined,
  bytes: 0,
}

function* checkFiles(operation: DraftOperation): Generator<Finding> {
  const { path, encoding } = operation
  const depth = takesFiles[encoding.body]
  for (const file of fileFormats(operation)) {
    const { at } = file.parameter
    if (file.isFile && at.in === 'body' && at.path.length === depth) continue
    yield {
      path: declarationOf(file.parameter, operation),
      at: 'key',
      message: `${showPath(path)} has a file ${whereIs(file, encoding, depth)}, where none can go`,
      mend: 'let it be a property of a body with "encode: { body: multipart }", or use "format: byte" for base64 text',
    }
  }
}

function whereIs(
  { parameter: { at, name }, isFile }: FileFormat,
  { body }: Encoding,
  depth: number | undefined,
): string {
  if (at.in !== 'body') return `in the ${at.in}`
  return isFile || depth === undefined ? `in a body that is written as ${body}` : `inside "${name}"`
}
