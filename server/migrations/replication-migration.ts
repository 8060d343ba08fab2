import type { Migration } from '../../store/database/migration.ts'

/** When connectors are replicated, what is under way, and whom to tell. */
export const replicationMigration: Migration = {
  name: '0002-replication',
  sql: `
-- One row a connector that can be replicated. It is the truth; the jobs are only how processes hear of it.
create table patchbay.replications (
  connector_id uuid primary key references patchbay.connectors on delete cascade,
  interval_seconds integer,
  cron text,
  paused boolean not null default false,
  -- The entities that were chosen; all when null.
  entities jsonb,
  -- When the schedule wants it next.
  next_run_at timestamptz not null default now(),
  -- The run that was asked for besides the schedule.
  request jsonb,
  -- The run under way, or that a process left unfinished.
  current jsonb,
  run_started_at timestamptz,
  attempts integer not null default 0,
  -- Nothing is tried before.
  not_before timestamptz,
  state text not null default 'idle' check (state in ('idle', 'queued', 'running')),
  -- The id of the job that may run it.
  ticket uuid,
  queued_at timestamptz,
  holder uuid,
  alive_until timestamptz,
  cancel_requested boolean not null default false,
  failures integer not null default 0,
  last_result jsonb,
  check ((interval_seconds is null) <> (cron is null))
);
create index replications_due on patchbay.replications (next_run_at) where state = 'idle';
create index replications_busy on patchbay.replications (state) where state <> 'idle';

create table patchbay.webhooks (
  id uuid primary key,
  -- Null for one that is told of every workspace.
  workspace_id uuid references patchbay.workspaces on delete cascade,
  url text not null,
  events jsonb not null,
  sealed bytea not null,
  key_id text not null references patchbay.vault_keys,
  created_at timestamptz not null default now()
);

-- What was told whom, written together with what happened.
create table patchbay.webhook_deliveries (
  id uuid primary key,
  webhook_id uuid not null references patchbay.webhooks on delete cascade,
  event text not null,
  payload jsonb not null,
  status text not null default 'waiting' check (status in ('waiting', 'delivered', 'failed')),
  attempts integer not null default 0,
  last_status integer,
  last_error text,
  created_at timestamptz not null default now(),
  ended_at timestamptz
);
create index webhook_deliveries_webhook on patchbay.webhook_deliveries (webhook_id, created_at desc, id desc);

-- Connectors that are gone and whose copies are still to be removed, bit by bit.
create table patchbay.departed_sources (
  source text primary key
);

create function patchbay.forget_connector() returns trigger language plpgsql as $$
begin
  -- Whoever still writes to the copy shows at each write that it holds this row.
  if to_regclass('patchbay.replication_leases') is not null then
    delete from patchbay.replication_leases where source = old.id::text;
  end if;
  insert into patchbay.departed_sources (source) values (old.id::text) on conflict do nothing;
  return null;
end $$;
create trigger forget_connector after delete on patchbay.connectors
  for each row execute function patchbay.forget_connector();
`,
}
