import type { Migration } from '../../store/database/migration.ts'

/** The server processes that are alive, which share what an API lets one account do. */
export const nodesMigration: Migration = {
  name: '0004-nodes',
  sql: `
create table patchbay.nodes (
  id uuid primary key,
  seen_at timestamptz not null
);
`,
}
