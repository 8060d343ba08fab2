import type { JobRecord, PostingRecord } from './records.ts'
import { day, newRow, type Seeding } from './seeding.ts'

/** Makes up the postings of the jobs that the world may know about, and hangs them on their jobs. */
export function seedPostings(seeding: Seeding, jobs: readonly JobRecord[]): PostingRecord[] {
  const random = seeding.random('postings')
  return jobs.flatMap((job, index) => {
    if (job.status === 'Archived' || (job.status === 'Draft' && index % 2 === 0)) return []
    const titles = index % 9 === 0 ? [job.title, `${job.title} – ${job.location.name}`] : [job.title]
    return titles.map((title): PostingRecord => {
      const isPublished = job.status === 'Open' && index % 8 !== 6
      const createdAt = job.createdAt + random.integer(5) * day
      const isListed = !job.confidential && index % 7 !== 3
      const row = newRow(random.uuid(), createdAt, createdAt + random.integer(20) * day)
      const posting = { ...row, title, job, isListed, isPublished }
      job.postings.push(posting)
      return posting
    })
  })
}
