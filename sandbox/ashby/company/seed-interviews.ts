import type { FeedbackForm, InterviewRecord, PlanRecord, StageRecord } from './records.ts'
import { day, fixedRow, iso, newRow, type Seeding } from './seeding.ts'

type StageType = StageRecord['type']

const middles: Readonly<Record<string, readonly string[]>> = {
  Engineering: ['Recruiter Screen', 'Technical Screen', 'System Design', 'Onsite'],
  Design: ['Recruiter Screen', 'Portfolio Review', 'Onsite'],
  'Go-to-Market': ['Recruiter Screen', 'Hiring Manager', 'Pitch', 'References'],
  Standard: ['Phone Screen', 'Hiring Manager', 'Final'],
  'Leadership (2024)': ['Board Coffee', 'Final'],
}

/** Makes up the interview plans and their stages. */
export function seedPlans(seeding: Seeding): PlanRecord[] {
  const random = seeding.random('interview plans')
  const types: readonly StageType[] = ['Lead', 'PreInterviewScreen', 'Active', 'Offer', 'Hired', 'Archived']
  const groups = new Map(types.map((type) => [type, random.uuid()]))
  return Object.entries(middles).map(([title, middle], index) => {
    const row = newRow(random.uuid(), seeding.now - (800 - index * 30) * day)
    const isArchived = title.endsWith('(2024)')
    const active = middle.map((name) => [name, 'Active'] as const)
    const all: (readonly [string, StageType])[] = [
      ['New Lead', 'Lead'],
      ['Reached Out', 'Lead'],
      ['Application Review', 'PreInterviewScreen'],
      ...active,
      ['Offer', 'Offer'],
      ['Hired', 'Hired'],
      ['Archived', 'Archived'],
    ]
    const stages = all.map(([name, type], order): StageRecord => {
      const stage = newRow(random.uuid(), row.createdAt)
      const interviewStageGroupId = groups.get(type) ?? null
      const wire = { title: name, type, orderInInterviewPlan: order, interviewStageGroupId, interviewPlanId: row.id }
      return { ...fixedRow(stage, wire), title: name, type, planId: row.id, order }
    })
    const wire = { title, isArchived, createdAt: iso(row.createdAt), updatedAt: iso(row.updatedAt) }
    return { ...fixedRow(row, wire, isArchived), stages }
  })
}

/** Title, index of the scorecard, minutes, trait. */
const templates: readonly (readonly [string, number, number, string?])[] = [
  ['Recruiter call', 0, 30],
  ['Coding interview', 1, 60],
  ['System design interview', 1, 75],
  ['Hiring manager interview', 2, 45],
  ['Values conversation', 3, 45],
  ['Portfolio review', 4, 60],
  ['Pitch to the panel', 2, 45],
  ['Debrief', 0, 30, 'debrief'],
  ['Firmware bring-up exercise', 1, 90, 'job'],
  ['Board dinner', 2, 120, 'job'],
  ['Whiteboard interview', 5, 60, 'archived'],
]

/** Makes up the interview templates; some belong to one job. */
export function seedInterviews(
  seeding: Seeding,
  forms: readonly FeedbackForm[],
  jobIds: readonly string[],
): InterviewRecord[] {
  const random = seeding.random('interviews')
  return templates.flatMap(([title, formIndex, minutes, trait], index) => {
    const form = forms[formIndex]
    if (form === undefined) return []
    const isArchived = trait === 'archived'
    const jobId = trait === 'job' ? jobIds[index % jobIds.length] : undefined
    const wire = {
      title,
      externalTitle: title.replace('Debrief', 'Internal meeting'),
      isArchived,
      isDebrief: trait === 'debrief',
      isFeedbackRequired: trait !== 'debrief',
      isFeedbackRequested: true,
      instructionsHtml: index % 2 === 0 ? '<p>Read the résumé first &amp; be kind.</p>' : null,
      instructionsPlain: index % 2 === 0 ? 'Read the résumé first & be kind.' : null,
      jobId,
      feedbackFormDefinitionId: form.id,
    }
    const row = newRow(random.uuid(), seeding.now - (480 - index * 10) * day)
    return [{ ...fixedRow(row, wire, isArchived), title, jobId, form, minutes }]
  })
}
