import type { Endpoint } from '../endpoint.ts'
import { apiKey } from './api-key.ts'
import { applicationChangeStage } from './application-change-stage.ts'
import { applicationCreate } from './application-create.ts'
import { applicationFeedback } from './application-feedback.ts'
import { applicationReads } from './application-reads.ts'
import { candidateAnonymize } from './candidate-anonymize.ts'
import { candidateCreate } from './candidate-create.ts'
import { candidateNotes } from './candidate-notes.ts'
import { candidateReads } from './candidate-reads.ts'
import { candidateTags } from './candidate-tags.ts'
import { candidateUpdate } from './candidate-update.ts'
import { files } from './files.ts'
import { hiringMetadata } from './hiring-metadata.ts'
import { interviews } from './interviews.ts'
import { jobPostings } from './job-postings.ts'
import { jobs } from './jobs.ts'
import { offers } from './offers.ts'
import { organization } from './organization.ts'
import { projects } from './projects.ts'

/** Holds every endpoint of the sandbox by its name. */
export const endpoints: ReadonlyMap<string, Endpoint> = new Map(
  Object.entries({
    ...apiKey,
    ...applicationReads,
    ...applicationCreate,
    ...applicationChangeStage,
    ...applicationFeedback,
    ...candidateReads,
    ...candidateCreate,
    ...candidateUpdate,
    ...candidateNotes,
    ...candidateTags,
    ...candidateAnonymize,
    ...files,
    ...hiringMetadata,
    ...interviews,
    ...jobPostings,
    ...jobs,
    ...offers,
    ...organization,
    ...projects,
  }),
)
