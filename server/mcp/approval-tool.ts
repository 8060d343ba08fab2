import { dataText } from '../../adapters/encode-data.ts'
import type { Tool, ToolResult } from '../../adapters/neutral-tool.ts'
import { optionalText, readArguments, refuseUnknown } from '../../adapters/read-arguments.ts'
import { failedResult, lessonOf } from '../../adapters/teach-error.ts'
import { ToolError } from '../../adapters/tool-error.ts'
import type { Identity } from '../access/identity.ts'
import { approvalAnswer } from '../approvals/approval-answer.ts'
import { findApproval, type ApprovalServices } from '../approvals/find-approval.ts'
import { HttpFailure } from '../http/http-failure.ts'

/** Makes the tool by which an agent hears what came of a call that needed approval. */
export function approvalTool(services: ApprovalServices, identity: Identity): Tool {
  return {
    name: 'get_approval',
    description: 'Tell whether a call that needs approval was approved, and its result.',
    inputSchema: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
    outputSchema: { type: 'object', properties: { status: { type: 'string' }, result: {} } },
    effect: 'read',
    idempotent: true,
    run: async (input) => {
      try {
        const given = readArguments(input)
        refuseUnknown(given, ['id'])
        return await tell(services, identity, optionalText(given, 'id') ?? '')
      } catch (error) {
        const known = error instanceof HttpFailure ? new ToolError('not_found', `${error.message}.`) : error
        return failedResult(lessonOf(known, false))
      }
    },
  }
}

/** What an agent needs of it, and no more. */
const told = ['id', 'status', 'entity', 'action', 'reason', 'expires_at', 'note', 'error']

async function tell(services: ApprovalServices, identity: Identity, id: string): Promise<ToolResult> {
  const { result, ...answer } = approvalAnswer(await findApproval(services, identity, id))
  const kept = told.filter((name) => (answer[name] ?? null) !== null).map((name) => [name, answer[name]] as const)
  const about = Object.fromEntries(kept)
  if (result === undefined) return { text: JSON.stringify(about), data: about, isError: false }
  const text = dataText(about, result, String(answer['connector']))
  return { text, data: { ...about, result, untrusted: true }, isError: false }
}
