import type { Migration } from '../../store/database/migration.ts'
import { approvalMigration } from './approval-migration.ts'
import { nodesMigration } from './nodes-migration.ts'
import { replicationMigration } from './replication-migration.ts'

/** The server's tables, step by step. */
export const allMigrations: readonly Migration[] = [
  {
    name: '0001-hosted-mode',
    sql: `
create schema if not exists patchbay;

-- One value a name: the organization's id, for one.
create table patchbay.settings (
  name text primary key,
  value jsonb not null
);

-- Master keys that seal this database's rows. 'proof' is a known text sealed by the key: a wrong key is found at start.
create table patchbay.vault_keys (
  id text primary key,
  proof bytea not null,
  created_at timestamptz not null default now()
);

create table patchbay.applications (
  id uuid primary key,
  client_id text not null unique,
  secret_hash bytea not null,
  created_at timestamptz not null default now()
);

create table patchbay.workspaces (
  id uuid primary key,
  name text not null,
  status text not null default 'active' check (status in ('active', 'inactive')),
  cache_enabled boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create unique index workspaces_name on patchbay.workspaces (name) where deleted_at is null;

create table patchbay.tokens (
  id uuid primary key,
  hash bytea not null unique,
  application_id uuid not null references patchbay.applications on delete cascade,
  -- Set for scoped tokens, which see nothing outside it.
  workspace_id uuid references patchbay.workspaces on delete cascade,
  policy jsonb not null default '{}',
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index tokens_expires_at on patchbay.tokens (expires_at);

create table patchbay.connectors (
  id uuid primary key,
  workspace_id uuid not null references patchbay.workspaces on delete cascade,
  -- The manifest's name, 'ashby'.
  connector text not null,
  name text not null,
  -- The credentials as JSON, sealed; changes with each renewed token.
  sealed bytea not null,
  key_id text not null references patchbay.vault_keys,
  -- Counts every change of what a call is made with, so that each process knows when its copy is old.
  version integer not null default 1,
  config jsonb not null default '{}',
  replication_config jsonb not null default '{}',
  entities jsonb,
  policy jsonb not null default '{}',
  -- Why calls fail since the API stopped taking the credentials.
  broken text,
  -- Who renews the token now, and until when the others wait.
  renewing_by uuid,
  renewing_until timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index connectors_workspace on patchbay.connectors (workspace_id, connector);
create index connectors_key on patchbay.connectors (key_id);

-- A customer's own OAuth app for a connector.
create table patchbay.oauth_apps (
  connector text primary key,
  id uuid not null,
  sealed bytea not null,
  key_id text not null references patchbay.vault_keys,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

-- Consents under way, and finished ones whose credentials wait for a connector.
create table patchbay.oauth_flows (
  id uuid primary key,
  state_hash bytea not null unique,
  workspace_id uuid not null references patchbay.workspaces on delete cascade,
  connector text not null,
  sealed bytea not null,
  key_id text not null references patchbay.vault_keys,
  redirect_url text not null,
  details jsonb not null default '{}',
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  done_at timestamptz
);

-- What was called. Append-only.
create table patchbay.calls (
  id uuid primary key,
  at timestamptz not null,
  request_id text not null,
  token_id uuid,
  workspace_id uuid,
  connector_id uuid,
  connector text,
  entity text,
  action text,
  intent text,
  status integer not null,
  code text,
  latency_ms double precision not null,
  bytes bigint not null,
  params jsonb
);
create index calls_at on patchbay.calls (at desc, id desc);
create index calls_workspace on patchbay.calls (workspace_id, at desc, id desc);
create index calls_connector on patchbay.calls (connector_id, at desc, id desc);
`,
  },
  replicationMigration,
  approvalMigration,
  nodesMigration,
]
