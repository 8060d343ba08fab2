import type { AshbyKey } from '../ashby-keys.ts'
import { profileOf } from '../company/profile-of.ts'
import type { CandidateRecord, Wire } from '../company/records.ts'
import { iso } from '../company/seeding.ts'
import { renderFile } from '../file-handles.ts'
import { canSeeApplication, visibleFields } from '../visibility.ts'
import { primaryOf } from './render-contact.ts'

/** Renders a candidate as a key may see it. */
export function renderCandidate(candidate: CandidateRecord, key: AshbyKey): Wire {
  const { id, emails, applications } = candidate
  const profile = profileOf(candidate)
  return {
    id,
    createdAt: iso(candidate.createdAt),
    updatedAt: iso(candidate.updatedAt),
    name: candidate.name,
    primaryEmailAddress: primaryOf(emails),
    emailAddresses: emails,
    primaryPhoneNumber: primaryOf(profile.phones),
    phoneNumbers: profile.phones,
    socialLinks: profile.links,
    tags: profile.tags.map(({ wire }) => wire),
    position: profile.position,
    company: profile.company,
    school: profile.school,
    applicationIds: applications
      .filter((application) => canSeeApplication(key, application))
      .map((application) => application.id),
    resumeFileHandle: profile.resume === undefined ? undefined : renderFile(profile.resume, candidate),
    fileHandles: profile.files.map((file) => renderFile(file, candidate)),
    customFields: visibleFields(key, profile.customFields),
    profileUrl: `https://app.ashbyhq.com/candidate-searches/new/right-side/candidates/${id}`,
    source: candidate.source?.wire ?? null,
    creditedToUser: candidate.creditedTo?.wire ?? null,
    timezone: profile.timezone,
    location: profile.location,
    fraudStatus: profile.fraudStatus,
  }
}
