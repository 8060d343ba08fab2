import type { Migration } from '../../store/database/migration.ts'

/** Calls that wait for a person's yes, the way each call came, and the one origin of a page's token. */
export const approvalMigration: Migration = {
  name: '0003-approvals',
  sql: `
create table patchbay.approvals (
  id uuid primary key,
  workspace_id uuid not null references patchbay.workspaces on delete cascade,
  connector_id uuid not null references patchbay.connectors on delete cascade,
  connector text not null,
  entity text not null,
  action text not null,
  -- Who asked; the token itself is forgotten sooner.
  token_id uuid,
  asker jsonb not null,
  intent text,
  via text not null,
  -- The call and its exact request; later the request and what came of it. Forgotten some time after the end.
  sealed bytea,
  key_id text references patchbay.vault_keys,
  -- 'running' is claimed by whoever approved: it is made once, or it may have been made.
  status text not null default 'pending' check (status in ('pending', 'running', 'done', 'failed', 'denied', 'expired')),
  reason text,
  decided_by uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  decided_at timestamptz,
  ended_at timestamptz,
  -- Whether webhooks were told of it.
  announced boolean not null default false
);
create index approvals_created on patchbay.approvals (created_at desc, id desc);
create index approvals_open on patchbay.approvals (connector_id) where status in ('pending', 'running');
create index approvals_unannounced on patchbay.approvals (created_at) where not announced;
create index approvals_key on patchbay.approvals (key_id);

-- How a call came, and the approval it is about.
alter table patchbay.calls add column via text not null default 'execute';
alter table patchbay.calls add column approval_id uuid;
create index calls_approval on patchbay.calls (approval_id) where approval_id is not null;

-- The one page that a token is for.
alter table patchbay.tokens add column allowed_origin text;
`,
}
