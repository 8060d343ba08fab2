import { shortCursors } from '../cursor-codecs.ts'
import type { Endpoint, Endpoints } from '../endpoint.ts'
import { filledText, flagOr, readInput } from '../input.ts'
import { listEndpoint } from '../list-endpoint.ts'
import { fixedInfo, fixedList } from './fixed-endpoints.ts'

const scope = 'organization:read'

const locationList: Endpoint = listEndpoint({
  scope,
  fields: { includeArchived: flagOr(false), includeLocationHierarchy: flagOr(false) },
  listing: ({ company }) => company.locations,
  accepts: (location, input) =>
    (!location.hidden || input.includeArchived) && (!location.isRegion || input.includeLocationHierarchy),
  render: ({ wire }) => wire,
})

const userSearch: Endpoint = {
  scope,
  answer({ body, company }) {
    const { email } = readInput(body, { email: filledText })
    const found = company.users.rows.filter((user) => user.email === email.toLowerCase())
    return { results: found.map(({ wire }) => wire) }
  },
}

/** Holds the endpoints of departments, locations and users. */
export const organization: Endpoints = {
  'department.list': fixedList(scope, ({ departments }) => departments),
  'department.info': fixedInfo(scope, 'departmentId', 'department', ({ departments }) => departments),
  'location.list': locationList,
  'location.info': fixedInfo(scope, 'locationId', 'location', ({ locations }) => locations),
  'user.list': fixedList(scope, ({ users }) => users, { flag: 'includeDeactivated', cursors: shortCursors }),
  'user.info': fixedInfo(scope, 'userId', 'user', ({ users }) => users),
  'user.search': userSearch,
}
