import type { Random } from './random.ts'
import type {
  HiringTeamMember,
  JobRecord,
  JobStatus,
  LocationRecord,
  NamedRow,
  PlanRecord,
  UserRecord,
  Wire,
} from './records.ts'
import { customFieldValue, type CustomFieldRecord } from './seed-custom-fields.ts'
import { day, newRow, type Seeding } from './seeding.ts'

/** Is what jobs are made of. */
export interface JobParts {
  readonly users: readonly UserRecord[]
  readonly departments: readonly NamedRow[]
  readonly locations: readonly LocationRecord[]
  readonly plans: readonly PlanRecord[]
  readonly customFields: readonly CustomFieldRecord[]
}

type JobPlan = readonly [
  title: string,
  department: string,
  location: string,
  plan: number,
  status: JobStatus,
  trait?: string,
]

const jobs: readonly JobPlan[] = [
  ['Senior Backend Engineer', 'Platform', 'Berlin', 0, 'Open'],
  ['Staff Engineer, Ingestion', 'Platform', 'Remote – Europe', 0, 'Open'],
  ['Frontend Engineer', 'Product Engineering', 'Lisboa', 0, 'Open'],
  ['Site Reliability Engineer', 'Site Reliability', 'Remote – Anywhere', 0, 'Open'],
  ['Machine Learning Engineer', 'Data & Machine Learning', 'London', 0, 'Open'],
  ['Data Scientist', 'Data & Machine Learning', 'Singapore', 0, 'Closed'],
  ['Product Designer', 'Design', 'London', 1, 'Open'],
  ['Design Systems Lead', 'Design', 'Berlin', 1, 'Closed'],
  ['UX Researcher', 'Design', 'Remote – Europe', 1, 'Open', 'contract'],
  ['Account Executive, DACH', 'Sales', 'Berlin', 2, 'Open'],
  ['Account Executive, Iberia', 'Sales', 'Lisboa', 2, 'Open'],
  ['Sales Development Representative', 'Sales', 'New York', 2, 'Open'],
  ['Customer Success Manager', 'Customer Success', 'New York', 2, 'Open'],
  ['Support Engineer (Nights)', 'Customer Success', 'Singapore', 2, 'Closed', 'part-time'],
  ['Content Strategist', 'Marketing', 'Remote – Anywhere', 3, 'Open'],
  ['Growth Marketer', 'Marketing', 'San Francisco', 3, 'Archived'],
  ['People Partner', 'People & Places', 'London', 3, 'Open'],
  ['Office Coordinator', 'People & Places', 'Lisboa', 3, 'Closed', 'temporary'],
  ['Financial Analyst', 'Finance & Legal', 'London', 3, 'Open'],
  ['Chief Financial Officer', 'Finance & Legal', 'London', 3, 'Open', 'confidential'],
  ['VP Engineering (successor)', 'Engineering', 'New York', 3, 'Open', 'confidential'],
  ['Firmware Engineer', 'Hardware Lab', 'San Francisco', 0, 'Archived'],
  ['Software Engineering Intern', 'Product Engineering', 'Berlin', 0, 'Closed', 'intern'],
  ['Platform Engineer (2027)', 'Platform', 'Berlin', 0, 'Draft'],
  ['Security Engineer', 'Site Reliability', 'Remote – Europe', 0, 'Draft'],
  ['Legal Counsel', 'Finance & Legal', 'Dublin', 3, 'Draft'],
]

const employmentTypes: Readonly<Record<string, string>> = {
  contract: 'Contract',
  'part-time': 'PartTime',
  temporary: 'Temporary',
  intern: 'Intern',
}

/** Makes up the jobs in all their states; two of them are confidential. */
export function seedJobs(seeding: Seeding, parts: JobParts): JobRecord[] {
  const random = seeding.random('jobs')
  return jobs.flatMap((plan, index) => {
    const job = makeJob(seeding, random, parts, { plan, index })
    return job === undefined ? [] : [job]
  })
}

interface Placed {
  readonly plan: JobPlan
  readonly index: number
}

function makeJob(seeding: Seeding, random: Random, parts: JobParts, { plan, index }: Placed): JobRecord | undefined {
  const [title, , , , status, trait = ''] = plan
  const place = placeJob(random, parts, plan)
  if (place === undefined) return undefined
  const times = jobTimes(seeding, random, { status, index })
  const minimum = 40_000 + random.integer(60) * 1000
  const salary = { minimum, maximum: minimum + 10_000 + random.integer(40) * 1000 }
  return {
    ...newRow(random.uuid(), times.createdAt, times.updatedAt),
    title,
    confidential: trait === 'confidential',
    status,
    employmentType: employmentTypes[trait] ?? 'FullTime',
    ...place,
    requisitionId: random.chance(0.8) ? `LF-${100 + index}` : null,
    openedAt: times.openedAt,
    closedAt: times.closedAt,
    customFields: jobFields(random, parts.customFields, salary, place.location.currency),
    salary,
    postings: [],
    openings: [],
  }
}

type Place = Pick<JobRecord, 'department' | 'location' | 'plan' | 'team' | 'author'>

function placeJob(
  random: Random,
  parts: JobParts,
  [, departmentName, locationName, planIndex]: JobPlan,
): Place | undefined {
  const department = parts.departments.find(({ name }) => name === departmentName)
  const location = parts.locations.find(({ name }) => name === locationName)
  const plan = parts.plans[planIndex]
  const team = hiringTeam(random, parts.users)
  const author = team[1]?.user
  return department && location && plan && author && { department, location, plan, team, author }
}

function jobTimes(seeding: Seeding, random: Random, { status, index }: { status: JobStatus; index: number }) {
  const createdAt =
    status === 'Draft' ? seeding.now - (60 - index) * day : seeding.now - (470 - index * 4) * day - random.integer(day)
  const openedAt = status === 'Draft' ? null : createdAt + random.between(1, 10) * day
  const closed = status === 'Closed' || status === 'Archived'
  const closedAt = closed ? seeding.now - random.between(20, 150) * day : null
  const updatedAt = closedAt ?? Math.min(seeding.now - day, createdAt + random.between(11, 30) * day)
  return { createdAt, openedAt, closedAt, updatedAt }
}

function hiringTeam(random: Random, users: readonly UserRecord[]): HiringTeamMember[] {
  const active = users.filter(({ hidden }) => !hidden)
  const roles = ['Hiring Manager', 'Recruiter', 'Coordinator'].slice(0, random.between(2, 3))
  return random.sample(active, roles.length).map((user, index) => ({ user, role: roles[index] ?? 'Recruiter' }))
}

function jobFields(
  random: Random,
  fields: readonly CustomFieldRecord[],
  salary: JobRecord['salary'],
  currencyCode: string,
): Wire[] {
  const level = fields.find(({ title }) => title === 'Level')
  const band = fields.find(({ title }) => title === 'Salary band')
  const range = {
    type: 'compensation-range',
    minValue: salary.minimum,
    maxValue: salary.maximum,
    currencyCode,
    interval: '1 YEAR',
  }
  return [
    ...(level && random.chance(0.8) ? customFieldValue(level, random.pick(level.options)) : []),
    ...(random.chance(0.4) ? customFieldValue(band, range) : []),
  ]
}
