import type { Endpoint, Endpoints } from '../endpoint.ts'
import { notFound } from '../failure.ts'
import { findRecord } from '../find-record.ts'
import { filledText, readInput, uuid } from '../input.ts'
import { listEndpoint } from '../list-endpoint.ts'

const scope = 'candidates:read'

const list: Endpoint = listEndpoint({
  scope,
  fields: {},
  created: 'after',
  listing: ({ company }) => company.projects,
  accepts: ({ confidential }, _input, { key }) => key.confidential || !confidential,
  render: ({ wire }) => wire,
})

const info: Endpoint = {
  scope,
  answer({ body, company, key }) {
    const { projectId } = readInput(body, { projectId: uuid })
    const project = findRecord(company.projects, projectId, 'project')
    if (project.confidential && !key.confidential) throw notFound('project')
    return { results: project.wire }
  },
}

const search: Endpoint = {
  scope,
  answer({ body, company, key }) {
    const { title } = readInput(body, { title: filledText })
    const found = company.projects.rows.filter(
      ({ wire, confidential }) =>
        (key.confidential || !confidential) && String(wire['title']).toLowerCase().includes(title.toLowerCase()),
    )
    return { results: found.slice(0, 100).map(({ wire }) => wire) }
  },
}

/** Holds the endpoints of projects. */
export const projects: Endpoints = { 'project.list': list, 'project.info': info, 'project.search': search }
