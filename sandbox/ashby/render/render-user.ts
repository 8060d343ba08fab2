import type { HiringTeamMember, UserRecord, Wire } from '../company/records.ts'

/** Renders a member of a hiring team. */
export function renderTeamMember({ user, role }: HiringTeamMember): Wire {
  return { userId: user.id, firstName: user.firstName, lastName: user.lastName, email: user.email, role }
}

/** Renders the author of a note. */
export function renderAuthor({ id, firstName, lastName, email }: UserRecord): Wire {
  return { id, firstName, lastName, email }
}
