import type { Migration } from '../database/migration.ts'

/** How fresh a copy is, where searches find it with one look. */
export const freshnessMigration: Migration = {
  name: '0150-freshness',
  sql: `
-- When the last run began that came to its end, since everything was read once: the copy has all that was there then.
alter table patchbay.checkpoints add column fresh_at timestamptz;
update patchbay.checkpoints c set fresh_at = (
  select max(started_at) from patchbay.runs r
  where r.source = c.source and r.entity = c.entity and r.status = 'completed'
) where c.state ? 'full_at';
`,
}
