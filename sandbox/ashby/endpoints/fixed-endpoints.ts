import type { Company } from '../company/company.ts'
import type { FixedRow } from '../company/records.ts'
import type { Table } from '../company/table.ts'
import type { CursorCodec } from '../cursor-codecs.ts'
import type { Endpoint } from '../endpoint.ts'
import { findRecord } from '../find-record.ts'
import { flagOr, readInput, uuid } from '../input.ts'
import { listEndpoint } from '../list-endpoint.ts'

type TableOf = (company: Company) => Table<FixedRow>

/** Makes the paged list of a table whose hidden rows a flag shows. */
export function fixedList(
  scope: string,
  table: TableOf,
  { flag = 'includeArchived', cursors }: { flag?: string; cursors?: CursorCodec } = {},
): Endpoint {
  return listEndpoint<FixedRow, Record<string, typeof readFlag>>({
    scope,
    fields: { [flag]: readFlag },
    listing: ({ company }) => table(company),
    accepts: ({ hidden }, input) => !hidden || input[flag] === true,
    render: ({ wire }) => wire,
    ...(cursors === undefined ? {} : { cursors }),
  })
}

/** Makes the list of a table that does not page. */
export function wholeList(scope: string, table: TableOf, envelope: { moreDataAvailable?: false } = {}): Endpoint {
  return {
    scope,
    answer({ body, company }) {
      const { includeArchived } = readInput(body, { includeArchived: readFlag })
      const rows = table(company).rows.filter(({ hidden }) => includeArchived || !hidden)
      return { results: rows.map(({ wire }) => wire), ...envelope }
    },
  }
}

/** Makes the endpoint that reads one record by its id. */
export function fixedInfo(scope: string, parameter: string, subject: string, table: TableOf): Endpoint {
  return {
    scope,
    answer({ body, company }) {
      const { [parameter]: id = '' } = readInput<Record<string, typeof uuid>>(body, { [parameter]: uuid })
      return { results: findRecord(table(company), id, subject).wire }
    },
  }
}

const readFlag = flagOr(false)
