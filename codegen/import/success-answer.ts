import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { ImportTools } from './import-parameters.ts'
import type { SourceOperation } from './list-operations.ts'
import { mapOf, type JsonMap } from './loose-json.ts'
import { tellUncarried } from './notice.ts'
import { resolveReference } from './resolve-reference.ts'

/** What an operation answers when all went well. */
export interface SuccessAnswer {
  readonly type: 'json' | 'bytes' | 'nothing' | 'unknown'
  /** The schema of the whole answer, where the document has one. */
  readonly schema?: JsonSchema
  /** Whether the next page is in the `Link` header. */
  readonly linked: boolean
}

/** Finds the answer of an operation that succeeded. */
export function successAnswer(operation: SourceOperation, tools: ImportTools): SuccessAnswer {
  const { document, tell, store } = tools
  const answers = mapOf(operation.value['responses'])
  const codes = Object.keys(answers)
  const code =
    codes.find((one) => /^2\d\d$/.test(one) && one !== '204') ?? codes.find((one) => /^(204|2XX|default)$/i.test(one))
  tellOthers(answers, code, operation, tools)
  if (code === undefined) return { type: 'unknown', linked: false }
  const start = { value: mapOf(answers[code]), path: [...operation.path, 'responses', code] }
  const { value, path } = resolveReference(document, start, tell)
  tellUncarried(value, ['description', 'content', 'headers'], path, tell)
  const linked = Object.keys(mapOf(value['headers'])).some((name) => name.toLowerCase() === 'link')
  const content = mapOf(value['content'])
  const media = mediaTypes.flatMap((form) => Object.keys(content).filter((type) => form.test(type)))[0]
  if (media === undefined) return { type: withoutMedia(content, code), linked }
  for (const other of Object.keys(content))
    if (other !== media) tell([...path, 'content', other], `is not carried over: ${media} is read`)
  const part = mapOf(content[media])
  const place = [...path, 'content', media]
  tellUncarried(part, ['schema'], place, tell)
  return { type: 'json', schema: store.import(part['schema'], [...place, 'schema']), linked }
}

/** What is read as data, the best first; anything else is a file. */
const mediaTypes = [/json/, /^\*\/\*$/, /^text\/(plain|html)/]

function withoutMedia(content: JsonMap, code: string): SuccessAnswer['type'] {
  if (Object.keys(content).length > 0) return 'bytes'
  return code === 'default' ? 'unknown' : 'nothing'
}

/** Failures are told apart by their status; what their bodies look like is not said in a manifest. */
function tellOthers(
  answers: Readonly<Record<string, unknown>>,
  code: string | undefined,
  operation: SourceOperation,
  { document, tell }: ImportTools,
): void {
  for (const other of Object.keys(answers).filter((one) => one !== code)) {
    const path = [...operation.path, 'responses', other]
    const { value } = resolveReference(document, { value: mapOf(answers[other]), path }, tell)
    if (value['content'] !== undefined) tell(path, 'is read by its status; the schema of its body is not carried over')
  }
}
