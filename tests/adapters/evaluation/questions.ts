import { take, type Question, type Step } from './question.ts'

/** Thirty questions over the sandbox, from one look to several steps, with the slips that models make. */
export const questions: readonly Question[] = [
  {
    ask: ({ candidate }) => `Which candidate has the e-mail address ${candidate.email}?`,
    steps: ({ candidate }) => [findCandidate({ email: candidate.email })],
    answer: ({ candidate }) => [candidate.name],
  },
  {
    ask: ({ candidate }) => `What is the e-mail address of ${candidate.name}?`,
    steps: ({ candidate }) => [findCandidate({ name: candidate.name })],
    answer: ({ candidate }) => [candidate.email],
  },
  {
    ask: () => 'Name one job that is open.',
    steps: () => [{ look: 'open jobs', call: 'jobs.list', params: { status: ['Open'], limit: 5 } }],
    answer: ({ job }) => [job.name],
  },
  {
    ask: () => 'How many candidates are there?',
    steps: () => [{ look: 'list candidates', call: 'candidates.list', params: { limit: 100 }, all: true }],
    answer: ({ candidates }) => [String(candidates)],
  },
  {
    ask: () => 'Who is the candidate that was created first?',
    steps: () => [{ look: 'oldest candidates', call: 'candidates.list', params: { limit: 1 } }],
    answer: ({ candidate }) => [candidate.name],
  },
  {
    ask: ({ job }) => `What is the status of the job with the id ${job.id}?`,
    steps: ({ job }) => [{ look: 'get one job by its id', call: 'jobs.get', params: { id: job.id } }],
    answer: () => ['Open'],
  },
  {
    ask: () => 'Name somebody who was hired.',
    steps: () => [{ look: 'applications by status', call: 'applications.list', params: { status: 'Hired', limit: 1 } }],
    answer: ({ hired }) => [hired.name],
  },
  {
    ask: ({ job }) => `In which stage is the oldest application for the job ${job.name}, by id ${job.id}?`,
    steps: ({ job }) => [
      { look: 'applications of a job', call: 'applications.list', params: { jobId: job.id, limit: 1 } },
    ],
    answer: ({ job }) => [job.name],
  },
  {
    ask: ({ candidate }) => `For which job did ${candidate.name} apply first?`,
    steps: ({ candidate }) => [
      findCandidate({ name: candidate.name }),
      {
        look: 'get one application',
        call: 'applications.get',
        params: { applicationId: take(1, 'applicationIds.0', { id: candidate.id }) },
        fields: ['job.title', 'candidate.name'],
      },
    ],
    answer: ({ candidate }) => [candidate.name],
  },
  {
    ask: ({ department }) => `Which id has the department ${department.name}?`,
    steps: () => [{ look: 'departments', call: 'departments.list' }],
    answer: ({ department }) => [department.id],
  },
  {
    ask: ({ department }) => `What is the name of the department ${department.id}?`,
    steps: ({ department }) => [
      { look: 'get a department', call: 'departments.get', params: { departmentId: department.id } },
    ],
    answer: ({ department }) => [department.name],
  },
  {
    ask: () => 'Name an office location.',
    steps: () => [{ look: 'office locations', call: 'locations.list' }],
    answer: ({ location }) => [location.name],
  },
  {
    ask: ({ location }) => `What is the location ${location.id} called?`,
    steps: ({ location }) => [{ look: 'get a location', call: 'locations.get', params: { locationId: location.id } }],
    answer: ({ location }) => [location.name],
  },
  {
    ask: ({ user }) => `What is the e-mail address of our colleague ${user.name}, user ${user.id}?`,
    steps: ({ user }) => [{ look: 'get a user', call: 'users.get', params: { userId: user.id } }],
    answer: ({ user }) => [user.email],
  },
  {
    ask: () => 'Which people may use Ashby here? Name one by e-mail address.',
    steps: () => [{ look: 'list users', call: 'users.list' }],
    answer: ({ user }) => [user.email],
  },
  {
    ask: () => 'Which tags can be put on candidates?',
    steps: () => [{ look: 'candidate tags', call: 'candidate_tags.list' }],
    answer: ({ tag }) => [tag.name],
  },
  {
    ask: () => 'Where can candidates come from? Name a source.',
    steps: () => [{ look: 'sources candidates come from', call: 'sources.list' }],
    answer: ({ source }) => [source.name],
  },
  {
    ask: () => 'For which reasons are people turned down?',
    steps: () => [{ look: 'reasons for archiving', call: 'archive_reasons.list' }],
    answer: ({ reason }) => [reason.name],
  },
  {
    ask: () => 'Which fields of our own do we keep?',
    steps: () => [{ look: 'custom fields', call: 'custom_fields.list' }],
    answer: ({ field }) => [field.name],
  },
  {
    ask: () => 'Which feedback forms are there?',
    steps: () => [{ look: 'feedback forms', call: 'feedback_form_definitions.list' }],
    answer: ({ form }) => [form.name],
  },
  {
    ask: () => 'Name a job posting that is public.',
    steps: () => [{ look: 'job postings', call: 'job_postings.list', params: { listedOnly: true } }],
    answer: ({ posting }) => [posting.name],
  },
  {
    ask: ({ posting }) => `What does the posting ${posting.id} say it is for?`,
    steps: ({ posting }) => [
      { look: 'get a job posting', call: 'job_postings.get', params: { jobPostingId: posting.id } },
    ],
    answer: ({ posting }) => [posting.name],
  },
  {
    ask: () => 'What is the API key called that is used here?',
    steps: () => [{ look: 'what the key may do', call: 'api_key.get' }],
    answer: ({ key }) => [key],
  },
  {
    ask: () => 'Create the candidate Ada Example with the address ada@example.com, and tell the id.',
    steps: () => [
      {
        look: 'create a candidate',
        call: 'candidates.create',
        params: { name: 'Ada Example', email: 'ada@example.com' },
      },
    ],
    answer: () => ['Ada Example'],
  },
  {
    ask: ({ candidate }) => `Write the note "Call back on Monday" on ${candidate.name}.`,
    steps: ({ candidate }) => [
      findCandidate({ email: candidate.email }),
      {
        look: 'write a note on a candidate',
        call: 'candidates.create_note',
        params: { candidateId: take(1, 'id'), note: 'Call back on Monday' },
      },
    ],
    answer: () => ['Call back on Monday'],
  },
  {
    ask: ({ candidate, tag }) => `Put the tag ${tag.name} on ${candidate.name}.`,
    steps: ({ candidate, tag }) => [
      findCandidate({ email: candidate.email }),
      { look: 'candidate tags', call: 'candidate_tags.list' },
      {
        look: 'tag a candidate',
        call: 'candidates.add_tag',
        params: { candidateId: take(1, 'id'), tagId: take(2, 'id', { title: tag.name }) },
      },
    ],
    answer: ({ tag }) => [tag.name],
  },
  {
    ask: ({ other, job }) => `Let ${other.name}, candidate ${other.id}, apply for ${job.name}.`,
    steps: ({ other, job }) => [
      { look: 'open jobs', call: 'jobs.list', params: { status: ['Open'] } },
      {
        look: 'create an application',
        call: 'applications.create',
        params: { candidateId: other.id, jobId: take(1, 'id', { title: job.name }) },
      },
    ],
    answer: ({ other }) => [other.name],
  },
  {
    ask: () => 'Which applications are active? Give one candidate.',
    steps: () => [
      {
        look: 'applications by status',
        call: 'applications.list',
        params: { status: 'Active', limit: 3 },
        slip: ['Active', 'Activ'],
      },
    ],
    answer: () => ['Active'],
  },
  {
    ask: ({ candidate }) => `Which profile page has ${candidate.name}?`,
    steps: ({ candidate }) => [
      findCandidate({ email: candidate.email }),
      {
        look: 'get one candidate',
        call: 'candidates.get',
        params: { id: take(1, 'id') },
        fields: ['profileUrl'],
        slip: ['params', 'param'],
      },
    ],
    answer: () => ['https://'],
  },
  {
    ask: ({ candidate, other }) => `What are the names of the candidates ${candidate.id} and ${other.id}?`,
    steps: ({ candidate, other }) => [
      {
        look: 'get one candidate',
        call: 'candidates.get',
        params: [{ id: candidate.id }, { id: other.id }],
        fields: ['name'],
        slip: ['candidates', 'candidate'],
      },
    ],
    answer: ({ candidate, other }) => [candidate.name, other.name],
  },
]

function findCandidate(params: { readonly name: string } | { readonly email: string }): Step {
  return { look: 'find a candidate by name or e-mail', call: 'candidates.search', params }
}
