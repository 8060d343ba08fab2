import type { NamedRow } from '../company/records.ts'
import { newRow } from '../company/seeding.ts'
import type { Endpoint, Endpoints } from '../endpoint.ts'
import { filledText, readInput } from '../input.ts'
import { createId } from '../create-id.ts'
import { fixedInfo, fixedList, wholeList } from './fixed-endpoints.ts'

const scope = 'hiringProcessMetadata:read'

const tagCreate: Endpoint = {
  scope: 'hiringProcessMetadata:write',
  answer({ body, company, clock }) {
    const { title } = readInput(body, { title: filledText })
    const existing = company.tags.rows.find(({ name }) => name === title)
    if (existing !== undefined) return { results: existing.wire }
    const row = newRow(createId(), clock.stamp())
    const tag: NamedRow = { ...row, name: title, wire: { id: row.id, title, isArchived: false }, hidden: false }
    return { results: company.tags.insert(tag).wire }
  },
}

/** Holds the endpoints of what the hiring process is described with. */
export const hiringMetadata: Endpoints = {
  'source.list': wholeList(scope, ({ sources }) => sources, { moreDataAvailable: false }),
  'archiveReason.list': wholeList(scope, ({ archiveReasons }) => archiveReasons),
  'closeReason.list': wholeList(scope, ({ closeReasons }) => closeReasons),
  'candidateTag.list': fixedList(scope, ({ tags }) => tags),
  'candidateTag.create': tagCreate,
  'customField.list': fixedList(scope, ({ customFields }) => customFields),
  'customField.info': fixedInfo(scope, 'customFieldId', 'custom_field', ({ customFields }) => customFields),
  'feedbackFormDefinition.list': fixedList(scope, ({ feedbackForms }) => feedbackForms),
  'feedbackFormDefinition.info': fixedInfo(
    scope,
    'feedbackFormDefinitionId',
    'feedback_form_definition',
    ({ feedbackForms }) => feedbackForms,
  ),
}
