import type { Random } from './random.ts'
import type { FeedbackForm, Wire } from './records.ts'
import { day, fixedRow, newRow, type Seeding } from './seeding.ts'

const titles = [
  'Recruiter screen',
  'Technical interview',
  'Hiring manager interview',
  'Values conversation',
  'Portfolio review',
  'Whiteboard (retired)',
]

/** Makes up the scorecards; the first is the default. */
export function seedFeedbackForms(seeding: Seeding): FeedbackForm[] {
  const random = seeding.random('feedback forms')
  const organizationId = random.uuid()
  return titles.map((title, index) => {
    const isArchived = title.endsWith('(retired)')
    const row = newRow(random.uuid(), seeding.now - (500 - index * 10) * day)
    const paths = {
      recommendation: '_systemfield_overall_recommendation',
      skills: random.uuid(),
      notes: random.uuid(),
      again: random.uuid(),
    }
    const formDefinition = { sections: [{ title, fields: questions(random, paths) }] }
    const wire = { organizationId, title, isArchived, isDefaultForm: index === 0, interviewId: null, formDefinition }
    return { ...fixedRow(row, wire, isArchived), paths }
  })
}

function questions(random: Random, paths: FeedbackForm['paths']): Wire[] {
  const score = [1, 2, 3, 4].map((value) => ({
    label: ['Strong No', 'No', 'Yes', 'Strong Yes'][value - 1],
    value: String(value),
  }))
  return [
    question(random, paths.recommendation, {
      type: 'ValueSelect',
      title: 'Overall recommendation',
      selectableValues: score,
    }),
    question(random, paths.skills, { type: 'Score', title: 'Skills' }),
    question(random, paths.notes, { type: 'RichText', title: 'What did you see?' }),
    question(random, paths.again, { type: 'Boolean', title: 'Would you meet them again?' }),
  ]
}

function question(random: Random, path: string, { type, title, selectableValues }: Wire): Wire {
  const field = {
    id: random.uuid(),
    type,
    path,
    humanReadablePath: title,
    title,
    isNullable: path.length === 36,
    selectableValues,
  }
  return { isRequired: !field.isNullable, descriptionHtml: undefined, descriptionPlain: undefined, field }
}
