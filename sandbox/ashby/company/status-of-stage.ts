import type { ApplicationStatus, StageRecord } from './records.ts'

/** Derives where an application stands from the type of its stage. */
export function statusOfStage({ type }: Pick<StageRecord, 'type'>): ApplicationStatus {
  switch (type) {
    case 'Lead':
      return 'Lead'
    case 'PreInterviewScreen':
    case 'Active':
    case 'Offer':
      return 'Active'
    case 'Hired':
      return 'Hired'
    case 'Archived':
      return 'Archived'
  }
}
