import type { AshbyKey } from '../ashby-keys.ts'
import type { PostingRecord, Wire } from '../company/records.ts'
import { iso, isoDate } from '../company/seeding.ts'
import { renderJob, renderTier, salarySummary } from './render-job.ts'

/** Renders a posting as the list shows it. */
export function renderPosting(posting: PostingRecord): Wire {
  const { id, title, job } = posting
  return {
    id,
    title,
    jobId: job.id,
    departmentName: job.department.name,
    teamName: job.department.name,
    locationName: job.location.name,
    locationExternalName: job.location.wire['externalName'],
    locationIds: { primaryLocationId: job.location.id, secondaryLocationIds: [] },
    workplaceType: job.location.workplaceType,
    employmentType: job.employmentType,
    status: posting.isPublished ? 'Published' : 'Draft',
    isListed: posting.isListed,
    publishedDate: isoDate(posting.createdAt),
    applicationDeadline: null,
    externalLink: null,
    applyLink: `https://jobs.ashbyhq.com/lumenfold/${id}/application`,
    compensationTierSummary: summaryOf(posting),
    shouldDisplayCompensationOnJobBoard: true,
    updatedAt: iso(posting.updatedAt),
  }
}

/** Renders a posting with its whole text. */
export function renderPostingDetail(posting: PostingRecord, key: AshbyKey, expand: readonly string[]): Wire {
  const { job } = posting
  const plain = `We are looking for a ${posting.title} in ${job.location.name}.\n\nYou will work with people who care – & have fun.`
  const html = `<p>We are looking for a <b>${posting.title.replaceAll('&', '&amp;')}</b> in ${job.location.name}.</p><p>You will work with people who care – &amp; have fun.</p>`
  return {
    ...renderPosting(posting),
    descriptionPlain: plain,
    descriptionHtml: html,
    descriptionSocial: plain.slice(0, 80),
    descriptionParts: { descriptionOpening: null, descriptionBody: { html, plain }, descriptionClosing: null },
    teamNameHierarchy: [job.department.name],
    linkedData: linkedData(posting, html),
    address: job.location.wire['address'],
    isRemote: job.location.workplaceType === 'Remote',
    applicationFormDefinition: applicationForm(posting),
    surveyFormDefinitions: [],
    suppressDescriptionOpening: false,
    suppressDescriptionClosing: false,
    compensation: {
      compensationTierSummary: summaryOf(posting),
      summaryComponents: renderTier(job)['components'],
      compensationTiers: [renderTier(job)],
      shouldDisplayCompensation: true,
    },
    job: expand.includes('job') ? renderJob(job, { key, unpublishedPostings: true, expand: [] }) : undefined,
  }
}

function summaryOf({ job }: PostingRecord): string {
  return salarySummary({ salary: job.salary, currency: job.location.currency })
}

function linkedData({ id, title, job, createdAt }: PostingRecord, description: string): Wire {
  const value = {
    '@type': 'QuantitativeValue',
    minValue: job.salary.minimum,
    maxValue: job.salary.maximum,
    unitText: 'YEAR',
  }
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title,
    description,
    identifier: { '@type': 'PropertyValue', name: 'Lumenfold', value: id },
    datePosted: isoDate(createdAt),
    hiringOrganization: { '@type': 'Organization', name: 'Lumenfold', sameAs: 'https://lumenfold.example' },
    employmentType: job.employmentType === 'FullTime' ? 'FULL_TIME' : 'OTHER',
    baseSalary: { '@type': 'MonetaryAmount', currency: job.location.currency, value },
    directApply: true,
  }
}

function applicationForm({ id }: PostingRecord): Wire {
  const questions = [
    ['Name', 'String', '_systemfield_name'],
    ['Email', 'Email', '_systemfield_email'],
    ['Resume', 'File', '_systemfield_resume'],
  ] as const
  const fields = questions.map(([title, type, path], index) => ({
    isRequired: index < 2,
    field: { id: `${id.slice(0, 35)}${index}`, type, path, humanReadablePath: title, title, isNullable: index === 2 },
  }))
  return { sections: [{ title: 'Application', fields }] }
}
