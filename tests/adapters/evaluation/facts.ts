import type { AshbyConnector } from '../../../connectors/ashby/client.gen.ts'

/** What is true of the sandbox, for questions to ask about and for answers to be held against. */
export interface Facts {
  readonly candidate: Named & { readonly email: string }
  readonly other: Named
  readonly job: Named
  readonly department: Named
  readonly location: Named
  readonly user: Named & { readonly email: string }
  readonly tag: Named
  readonly source: Named
  readonly reason: Named
  readonly field: Named
  readonly form: Named
  readonly posting: Named
  readonly hired: Named
  readonly candidates: number
  readonly key: string
}

interface Named {
  readonly id: string
  readonly name: string
}

/** Reads the facts, by the client and not by the tools. */
export async function readFacts(ashby: AshbyConnector): Promise<Facts> {
  const { records: people } = await ashby.candidates.list({ limit: 10 })
  const [first, , , other] = people
  const { records: jobs } = await ashby.jobs.list({ status: ['Open'] })
  const { records: users } = await ashby.users.list({ limit: 5 })
  const { records: hired } = await ashby.applications.list({ status: 'Hired', limit: 1 })
  const everybody: string[] = []
  for await (const { id } of ashby.candidates.list({ limit: 100 })) everybody.push(id)
  const title = (record: { readonly id: string; readonly title: string } | undefined): Named => ({
    id: record?.id ?? '',
    name: record?.title ?? '',
  })
  const name = (record: { readonly id: string; readonly name: string } | undefined): Named => ({
    id: record?.id ?? '',
    name: record?.name ?? '',
  })
  const [user] = users
  const [reason] = (await ashby.archive_reasons.list()).records
  return {
    candidate: { ...name(first), email: first?.primaryEmailAddress?.value ?? '' },
    other: name(other),
    job: title(jobs[0]),
    department: name((await ashby.departments.list()).records[0]),
    location: name((await ashby.locations.list()).records[0]),
    user: { id: user?.id ?? '', name: user?.firstName ?? '', email: user?.email ?? '' },
    tag: title((await ashby.candidate_tags.list()).records[0]),
    source: title((await ashby.sources.list()).records[0]),
    reason: { id: reason?.id ?? '', name: reason?.text ?? '' },
    field: title((await ashby.custom_fields.list()).records[0]),
    form: title((await ashby.feedback_form_definitions.list()).records[0]),
    posting: title((await ashby.job_postings.list()).records[0]),
    hired: { id: hired[0]?.id ?? '', name: hired[0]?.candidate.name ?? '' },
    candidates: everybody.length,
    key: (await ashby.api_key.get()).title,
  }
}
