import type { Identity } from '../access/identity.ts'
import { fieldFailure, HttpFailure } from '../http/http-failure.ts'
import type { Workspace, Workspaces } from './workspaces.ts'

/** How a request names a workspace. */
export interface WorkspaceReference {
  readonly workspace_name?: string
  readonly workspace_id?: string
}

/** Refuses an identity that may not see a workspace. */
export function assertSees({ kind, workspace }: Identity, id: string): void {
  if (kind === 'application' || (kind === 'scoped' && workspace?.id === id)) return
  throw new HttpFailure(403, 'forbidden', `the token is confined to the workspace ${workspace?.name ?? ''}`, {
    hint: 'use an application token, or a scoped token of that workspace',
  })
}

/** Finds the workspace a request names; a scoped token's own when it names none. */
export async function findWorkspace(
  workspaces: Workspaces,
  identity: Identity,
  reference: WorkspaceReference,
): Promise<Workspace> {
  const { workspace_id, workspace_name } = ownByDefault(identity, reference)
  if (workspace_id === undefined && workspace_name === undefined) {
    throw fieldFailure(400, 'workspace_name', 'give workspace_name or workspace_id')
  }
  const found = await (workspace_id === undefined
    ? workspaces.find(workspace_name ?? '')
    : isUuid(workspace_id)
      ? workspaces.get(workspace_id)
      : undefined)
  refuseForeign(identity, found, workspace_name)
  if (found !== undefined) return found
  const field = workspace_id === undefined ? 'workspace_name' : 'workspace_id'
  throw fieldFailure(404, field, `there is no workspace ${JSON.stringify(workspace_id ?? workspace_name)}`)
}

/**
 * Refuses a request for something new in a workspace that is not there or not the caller's, before anything else is
 * done; a name that is new is fine for an application.
 */
export async function assertMayProvide(
  workspaces: Workspaces,
  identity: Identity,
  reference: WorkspaceReference,
): Promise<void> {
  if (identity.kind === 'application' && reference.workspace_id === undefined) return
  await findWorkspace(workspaces, identity, reference)
}

/** Finds the workspace a request names, or makes it; only an application makes one. */
export async function provideWorkspace(
  workspaces: Workspaces,
  identity: Identity,
  reference: WorkspaceReference,
): Promise<Workspace & { readonly made: boolean }> {
  const { workspace_name, workspace_id } = ownByDefault(identity, reference)
  if (workspace_id !== undefined || workspace_name === undefined) {
    return { ...(await findWorkspace(workspaces, identity, reference)), made: false }
  }
  if (identity.kind === 'application') return workspaces.provide(workspace_name)
  refuseForeign(identity, undefined, workspace_name)
  return { ...(await findWorkspace(workspaces, identity, reference)), made: false }
}

function ownByDefault({ workspace }: Identity, reference: WorkspaceReference): WorkspaceReference {
  if (workspace === undefined || reference.workspace_id !== undefined || reference.workspace_name !== undefined) {
    return reference
  }
  return { workspace_id: workspace.id }
}

/** To a scoped token, a foreign workspace and one that is not there look the same. */
function refuseForeign(identity: Identity, found: Workspace | undefined, name: string | undefined): void {
  if (identity.kind === 'application') return
  if (found !== undefined) assertSees(identity, found.id)
  else if (name !== identity.workspace?.name) assertSees(identity, '')
}

/** Tells whether a text has the form of the ids of this server. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
